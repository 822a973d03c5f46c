import Octets

/// The names that stand in a PDF, where a name of ISO 32000-2 says what the document may do.
///
/// A PDF may keep objects in compressed streams, and nothing in those is seen. What is outside them
/// is seen wherever it stands, in unused objects and texts too.
struct PDFScan {
  private var found: Set<ActiveContent> = []
  private var isEncrypted = false
  private let isWhole: Bool

  init(of bytes: [UInt8]) {
    // Where readers look for the end: ISO 32000-1, annex H, note 18.
    let tail = bytes.suffix(1024)
    isWhole = tail.indices.contains { bytes.has("%%EOF".utf8, at: $0) }
    for slash in bytes.indices where bytes[slash] == UInt8(ascii: "/") {
      let name = Self.name(in: bytes, after: slash)
      if name.elementsEqual("Encrypt".utf8) { isEncrypted = true }
      if let content = Self.names.first(where: { name.elementsEqual($0.key.utf8) })?.value {
        found.insert(content)
      }
    }
  }

  /// `/Encrypt` and the like stand in the trailer, actions have their kind as a name: sections
  /// 7.5.5, 7.11.4, 12.6.4 and 13.7.
  private static let names: [String: ActiveContent] = [
    "JavaScript": .script, "Launch": .launch, "EmbeddedFile": .embeddedFile,
    "EmbeddedFiles": .embeddedFile, "RichMedia": .richMedia,
  ]

  /// Its first bytes, one more than the names sought have. `#4A` stands for `J`: section 7.3.5.
  private static func name(in bytes: [UInt8], after slash: Int) -> [UInt8] {
    var name: [UInt8] = []
    var offset = slash + 1
    while offset < bytes.count, name.count < 14, !isDelimiter(bytes[offset]) {
      if bytes[offset] == UInt8(ascii: "#"), offset + 2 < bytes.count,
        let high = bytes[offset + 1].hexadecimalValue,
        let low = bytes[offset + 2].hexadecimalValue
      {
        name.append(high << 4 | low)
        offset += 3
      } else {
        name.append(bytes[offset])
        offset += 1
      }
    }
    return name
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "()<>[]{}/%".utf8.contains(byte)
  }
}

extension PDFScan {
  var faults: [Fault] {
    (isWhole ? [] : [.damaged]) + (isEncrypted ? [.encrypted] : [])
      + (found.isEmpty ? [] : [.activeContent(found.inOrder)])
  }
}
