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
    let text = [message(of: diagnostic), remedy(of: diagnostic)].compactMap { $0 }
      .joined(separator: ". ")
    return .object([
      ("ruleId", .string(diagnostic.rule.id)),
      ("level", .string(diagnostic.rule.severity.rawValue)),
      ("message", .object([("text", .string(text))])),
      ("locations", .array([location(diagnostic)])),
    ])
  }

  private func location(_ diagnostic: Diagnostic) -> JSON {
    let place = diagnostic.location
    let region = JSON.object([
      ("startLine", .number(place.line)), ("startColumn", .number(place.column)),
      ("endColumn", .number(place.column + diagnostic.width)),
    ])
    return .object([
      (
        "physicalLocation",
        .object([
          ("artifactLocation", .object([("uri", .string(Self.uri(place.path)))])),
          ("region", region),
        ])
      )
    ])
  }

  /// A relative reference: RFC 3986, section 4.2.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        String(Unicode.Scalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
