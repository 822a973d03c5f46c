import JSON

/// The ways in which problems are told: to a person, or to another program.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// `path:line:column: error: …`, with the line and a caret.
  case text
  /// Annotations of a workflow, one a line: docs.github.com, "Workflow commands for GitHub Actions".
  case github
  /// One object: `{"diagnosticos": [{archivo, linea, columna, gravedad, regla, mensaje, …}]}`.
  case json
  /// SARIF 2.1.0 (OASIS Standard, 27 March 2020).
  case sarif
}

extension DiagnosticText {
  /// All of `diagnostics` in `format`, with a newline at the end; empty when a person would be told
  /// nothing. `line` gives the text of the line that a diagnostic points to.
  public func document(
    _ diagnostics: [Diagnostic], as format: DiagnosticFormat, version: String,
    line: (SourceLocation) -> String?
  ) -> String {
    switch format {
    case .text:
      told(diagnostics, { report($0, source: line($0.location)) }, rest: rest)
    case .github: told(diagnostics, annotation, rest: annotation)
    case .json:
      JSON.object([("diagnosticos", .array(diagnostics.map(plainObject)))]).text + "\n"
    case .sarif: sarif(diagnostics, version: version).text + "\n"
    }
  }

  /// How many of one rule in one file are told to a person, one by one.
  private static let mostAlike = 100

  /// `rest` tells how many more there are like a diagnostic, which is one of these. To programs all are told.
  private func told(
    _ diagnostics: [Diagnostic], _ one: (Diagnostic) -> String, rest: (Diagnostic, Int) -> String
  ) -> String {
    var counts: [[String]: Int] = [:]
    for diagnostic in diagnostics { counts[diagnostic.likeness, default: 0] += 1 }
    let totals = counts
    return diagnostics.map { diagnostic in
      let alike = diagnostic.likeness
      let (total, left) = (totals[alike] ?? 0, counts[alike] ?? 0)
      counts[alike] = left - 1
      switch total - left {
      case ..<Self.mostAlike: return one(diagnostic) + "\n"
      case Self.mostAlike: return rest(diagnostic, left) + "\n"
      default: return ""
      }
    }.joined()
  }

  private func annotation(_ diagnostic: Diagnostic) -> String {
    let text = [message(of: diagnostic), remedy(of: diagnostic)].compactMap { $0 }
    return annotation(diagnostic, saying: text.joined(separator: "\n"))
  }

  private func annotation(_ diagnostic: Diagnostic, _ count: Int) -> String {
    annotation(diagnostic, saying: words(ofMore: count))
  }

  private func annotation(_ diagnostic: Diagnostic, saying text: String) -> String {
    let place = diagnostic.location
    return "::\(diagnostic.rule.severity.rawValue) file=\(Self.property(place.path)),"
      + "line=\(place.line),col=\(place.column),title=\(diagnostic.rule.id)::\(Self.data(text))"
  }

  private static func data(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: String(scalar)
      }
    }.joined()
  }

  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.map { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: String(scalar)
      }
    }.joined()
  }

  private func plainObject(_ diagnostic: Diagnostic) -> JSON {
    let place = diagnostic.location
    let optional: [(String, String?)] = [
      ("remedio", remedy(of: diagnostic)), ("correccion", diagnostic.correction),
      ("vease", diagnostic.related.map { "\($0)" }),
    ]
    return .object(
      [
        ("archivo", .string(place.path)), ("linea", .number(place.line)),
        ("columna", .number(place.column)), ("ancho", .number(diagnostic.width)),
        ("gravedad", .string(diagnostic.rule.severity.rawValue)),
        ("regla", .string(diagnostic.rule.id)), ("mensaje", .string(message(of: diagnostic))),
      ] + optional.compactMap { name, text in text.map { (name, .string($0)) } })
  }
}

extension Diagnostic {
  /// Alike are those of one rule in one file.
  fileprivate var likeness: [String] { [rule.id, location.path] }
}
