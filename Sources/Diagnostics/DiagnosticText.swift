public import Wording

/// Makes the words of a diagnostic, in the catalogue's language.
///
/// ```
/// Content/instituciones/inm/pat-2021/programa.md:31:21: error: «31/02/2021» no existe… [fecha-inexistente]
///             inicio: 31/02/2021
///                     ^^^^^^^^^^
///     remedio: …
/// ```
public struct DiagnosticText: Sendable {
  private let catalogue: Catalogue
  private let isColored: Bool

  /// `isColored`: whether reports have the escape sequences of a terminal (ECMA-48, SGR).
  public init(_ catalogue: Catalogue, isColored: Bool = false) {
    self.catalogue = catalogue
    self.isColored = isColored
  }
}

extension DiagnosticText {
  /// What is wrong, in one sentence.
  public func message(of diagnostic: Diagnostic) -> String {
    catalogue.text("regla.\(diagnostic.rule.id)", words(of: diagnostic))
  }

  /// What to do about it; nil when the rule gives no advice for these values.
  public func remedy(of diagnostic: Diagnostic) -> String? {
    // The second is for values for which the first has no words.
    let templates = ["remedio", "remedio-general"].compactMap { kind in
      catalogue["regla.\(diagnostic.rule.id).\(kind)"].map { Template($0) }
    }
    let fitting = templates.first { $0.places.allSatisfy { diagnostic.values[$0] != nil } }
    return fitting?.filled(with: words(of: diagnostic))
  }

  /// The whole report, several lines, without a newline at its end. `source` is the text of the
  /// line that the diagnostic points to; nil leaves the excerpt out.
  public func report(_ diagnostic: Diagnostic, source: String?) -> String {
    var lines = [headline(of: diagnostic, "\(diagnostic.location):", message(of: diagnostic))]
    if let source { lines += excerpt(source, at: diagnostic) }
    if let related = diagnostic.related {
      let values = ["lugar": Self.printable("\(related)")]
      lines.append("    " + catalogue.text("mensaje.lugar-relacionado", values))
    }
    if let remedy = remedy(of: diagnostic) {
      lines.append("    " + catalogue.text("mensaje.remedio", ["texto": Self.printable(remedy)]))
    }
    if let correction = diagnostic.correction {
      let values = ["linea": Self.printable(correction)]
      lines.append("    " + catalogue.text("mensaje.correccion", values))
    }
    return lines.joined(separator: "\n")
  }

  /// One line of how many more there are that are like a diagnostic.
  func rest(of diagnostic: Diagnostic, _ count: Int) -> String {
    headline(of: diagnostic, "\(diagnostic.location.path):", words(ofMore: count))
  }

  func words(ofMore count: Int) -> String {
    catalogue.text("mensaje.los-demas", ["cuantos": "\(count)"])
  }

  private func headline(
    of diagnostic: Diagnostic, _ place: String, _ text: String
  ) -> String {
    let rule = diagnostic.rule
    let severity = painted("\(rule.severity.rawValue):", rule.severity == .error ? .red : .yellow)
    return painted(Self.printable(place), .bold)
      + " \(severity) \(Self.printable(text)) [\(rule.id)]"
  }

  /// The values as words; those of the catalogue may name other values.
  private func words(of diagnostic: Diagnostic) -> [String: String] {
    let plain = diagnostic.values.compactMapValues { value in
      if case .text(let text) = value { text } else { nil }
    }
    let terms = diagnostic.values.compactMapValues { value in
      if case .term(let key) = value { catalogue.text(key, plain) } else { nil }
    }
    return plain.merging(terms) { text, _ in text }
  }

  /// The line and its caret; of a very long line, the stretch around the place.
  private func excerpt(_ source: String, at diagnostic: Diagnostic) -> [String] {
    let scalars = Array(source.unicodeScalars.map { Self.isPrintable($0) ? $0 : "\u{FFFD}" })
    let reach = 100
    let column = min(diagnostic.location.column, scalars.count + 1)
    let first = column > reach ? column - reach / 2 : 1
    let last = min(scalars.count, first + reach - 1)
    var shown = String.UnicodeScalarView()
    if first <= last { shown.append(contentsOf: scalars[(first - 1)...(last - 1)]) }
    let width = max(1, min(diagnostic.width, last - column + 1))
    let caret = String(repeating: " ", count: column - first)
    let marks = painted(String(repeating: "^", count: width), .green)
    return ["    \(String(shown))", "    \(caret)\(marks)"]
  }

  /// What a terminal can do to a text; the raw values are the parameters of SGR.
  private enum Paint: Int {
    case bold = 1
    case red = 31
    case green = 32
    case yellow = 33
  }

  private func painted(_ text: String, _ paint: Paint) -> String {
    isColored ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// A text as one line of a terminal: line ends and tabs are blanks, what can't be seen is U+FFFD.
  public static func printable(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t": shown.append(" ")
      case "\r": continue
      default: shown.append(isPrintable(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(shown)
  }

  /// Control and direction characters would disturb the terminal and move the caret.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      false
    default: true
    }
  }
}
