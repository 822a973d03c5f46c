import Diagnostics
import Programmes

extension Rule {
  /// An error: what is published can't be taken back, these keys are no part of any programme, and
  /// their form leaves no doubt about what they are.
  static let personalIdentifier = Rule("identificador-personal", .error)
}

extension ReviewRule {
  /// A CURP, a person's RFC or a number of social security, anywhere in what is published. The
  /// message gives only its start.
  static let personalIdentifiers: ReviewRule = ReviewRule(.personalIdentifier) { subject in
    subject.published.flatMap { document in
      document.texts + document.transcription + [document.source].compactMap { $0 }
    }.flatMap(\.personalIdentifiers)
  }
}

extension WrittenText {
  var personalIdentifiers: [Diagnostic] {
    if traits.digitCount < PersonalIdentifier.fewestDigits { return [] }
    return report(.personalIdentifier, PersonalIdentifier.all(in: words).map(Finding.init))
  }
}

extension Finding {
  fileprivate init(_ identifier: PersonalIdentifier) {
    self.init(
      words: identifier.written,
      values: [
        "clase": .term("revision.dato-\(identifier.kind.rawValue)"),
        "dato": .text(identifier.written.masked),
      ])
  }
}
