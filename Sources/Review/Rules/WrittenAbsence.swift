import Diagnostics
import Programmes

extension Rule {
  static let writtenAbsence = Rule("ausencia-escrita", .warning)
}

extension ReviewRule {
  /// A cell of a programme that says only that there is nothing: «N/A», «No aplica», «Ninguno». It is published as a
  /// fact, and counts as one: as a risk, as a verification. A dash in quotes was put there on purpose.
  static let writtenAbsence: ReviewRule = ReviewRule(.writtenAbsence) { subject in
    subject.documents.filter(\.isProgramme).flatMap(\.texts).compactMap { text in
      guard text.role.isCell, text.text.text.saysNothing else { return nil }
      return Diagnostic(.writtenAbsence, at: text.text, ["texto": .text(text.text.text)])
    }
  }
}

extension Document {
  fileprivate var isProgramme: Bool {
    if case .programme = content { true } else { false }
  }
}

extension WrittenText.Role {
  /// Whether a table of the programme has a column of it.
  fileprivate var isCell: Bool {
    switch self {
    case .objective, .target, .scope, .formula, .interpretation, .frequency, .kind, .unit,
      .baseline, .schedule, .verification, .risk, .mitigation, .responsible, .otherCell:
      true
    default: false
    }
  }
}

extension String {
  fileprivate var saysNothing: Bool {
    guard utf8.count <= Self.longestAbsence else { return false }
    let words = unicodeScalars.split(whereSeparator: \.isBlank).map { String($0).lowercased() }
      .joined(separator: " ")
    return Self.absences.contains(words.hasSuffix(".") ? String(words.dropLast()) : words)
  }

  private static let longestAbsence = 20

  private static let absences: Set<String> = [
    "n/a", "n.a", "n. a", "na", "n/d", "n.d", "s/d", "no aplica", "no disponible", "no hay",
    "ninguno", "ninguna", "sin dato", "sin datos", "sin información",
  ]
}
