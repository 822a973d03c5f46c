import Octets
import JSON

extension DiagnosticText {
  /// A log with one run, for the code-scanning pages of forges.
  func sarif(_ diagnostics: [Diagnostic], version: String) -> JSON {
    let ids = Set(diagnostics.map(\.rule.id)).sorted()
    let driver = JSON.object([
      ("name", .string("vitrina")), ("version", .string(version)),
      ("rules", .array(ids.map { .object([("id", .string($0))]) })),
    ])
    return .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])),
            // Columns count code points, not UTF-16 units: section 3.14.17.
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(diagnostics.map(result))),
          ])
        ])
      ),
    ])
  }

  private func result(_ diagnostic: Diagnostic) -> JSON {
    let message = message(of: diagnostic)
    let end = message.last.map("?!.".contains) == true ? " " : ". "
    let text = message + (remedy(of: diagnostic).map { end + $0 } ?? "")
    let place = diagnostic.location
    return .object([
      ("ruleId", .string(diagnostic.rule.id)),
      ("level", .string(diagnostic.rule.severity.rawValue)),
      ("message", .object([("text", .string(text))])),
      (
        "locations",
        .array([Self.location(place, [("endColumn", place.column + diagnostic.width)])])
      ),
      ("relatedLocations", .array((diagnostic.related.map { [Self.location($0)] }) ?? [])),
      ("fixes", .array((diagnostic.correction.map { [Self.fix($0, of: place)] }) ?? [])),
    ])
  }

  private static func location(
    _ place: SourceLocation, _ end: [(String, Int)] = []
  ) -> JSON {
    let region = [("startLine", place.line), ("startColumn", place.column)] + end
    return .object([
      (
        "physicalLocation",
        .object([artifact(place.path), ("region", .object(region.map { ($0, .number($1)) }))])
      )
    ])
  }

  /// Puts `line` in the place of the whole line.
  private static func fix(_ line: String, of place: SourceLocation) -> JSON {
    let deleted = [
      ("startLine", place.line), ("startColumn", 1), ("endLine", place.line + 1), ("endColumn", 1),
    ]
    let replacement = JSON.object([
      ("deletedRegion", .object(deleted.map { ($0, .number($1)) })),
      ("insertedContent", .object([("text", .string(line + "\n"))])),
    ])
    let change = JSON.object([artifact(place.path), ("replacements", .array([replacement]))])
    return .object([("artifactChanges", .array([change]))])
  }

  private static func artifact(_ path: String) -> (String, JSON) {
    ("artifactLocation", .object([("uri", .string(uri(path)))]))
  }

  /// A relative reference: RFC 3986, section 4.2.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      byte.isUnreserved || byte == UInt8(ascii: "/")
        ? String(Unicode.Scalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
