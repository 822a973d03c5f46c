extension Content {
  /// A ZIP archive: only documents of office programs are on the list.
  init(zip bytes: [UInt8]) {
    guard let directory = ZIPDirectory(of: bytes) else {
      self.init([], [.damaged])
      return
    }
    let document = OfficeDocument(directory, in: bytes)
    guard let type = document.type else {
      self.init([], [.unknownType])
      return
    }
    self.init([type], document.faults)
  }
}

/// An archive as the names of its files show it. No file is unpacked: what the document's text,
/// properties and pictures hide is not seen.
private struct OfficeDocument {
  /// nil when it is not a document, or several at once.
  let type: FileType?
  /// In lower case, as office programs compare them.
  private let names: [String]
  private let hasEncryptedEntry: Bool

  init(_ directory: ZIPDirectory, in bytes: [UInt8]) {
    let names = directory.entries.map { $0.name.lowercased() }
    self.names = names
    hasEncryptedEntry = directory.entries.contains(where: \.isEncrypted)
    let types = Self.openDocumentType(directory, in: bytes).map { [$0] } ?? Self.openXMLTypes(names)
    type = types.count == 1 ? types.first : nil
  }

  /// The first file states it, stored as it is: OpenDocument 1.3, part 2, section 3.3.
  private static func openDocumentType(_ directory: ZIPDirectory, in bytes: [UInt8]) -> FileType? {
    guard let first = directory.entries.first, first.name == "mimetype",
      let range = first.storedBytes
    else { return nil }
    return [FileType.odt, .ods, .odp].first { bytes[range].elementsEqual($0.mimeType.utf8) }
  }

  /// The main part: ECMA-376, part 1, section 11.3.10, 12.3.23 and 13.3.6. A number may follow its
  /// name, as in `word/document2.xml`.
  private static func openXMLTypes(_ names: [String]) -> [FileType] {
    guard names.contains("[content_types].xml") else { return [] }
    let mainParts: [(FileType, String)] = [
      (.docx, "word/document"), (.xlsx, "xl/workbook"), (.pptx, "ppt/presentation"),
    ]
    return mainParts.filter { _, part in
      names.contains { name in
        name.hasPrefix(part) && name.hasSuffix(".xml")
          && name.dropFirst(part.count).dropLast(4).allSatisfy(\.isNumber)
      }
    }.map(\.0)
  }
}

extension OfficeDocument {
  var faults: [Fault] {
    var faults: [Fault] = []
    if hasEncryptedEntry || names.contains("encrypted-package") { faults.append(.encrypted) }
    if names.contains(where: isMacro) { faults.append(.macros) }
    var active: Set<ActiveContent> = []
    if names.contains(where: { $0.contains("/activex/") }) { active.insert(.control) }
    if names.contains(where: isEmbeddedObject) { active.insert(.embeddedFile) }
    if !active.isEmpty { faults.append(.activeContent(active.inOrder)) }
    if names.contains(where: isComment) { faults.append(.hiddenData([.comment])) }
    return faults
  }

  private func isMacro(_ name: String) -> Bool {
    name.hasSuffix("vbaproject.bin") || name.hasPrefix("xl/macrosheets/")
      || name.hasPrefix("basic/") || name.hasPrefix("scripts/")
  }

  /// A file of any kind inside the document, unlike the tables behind its charts.
  private func isEmbeddedObject(_ name: String) -> Bool {
    name.contains("/embeddings/") && name.hasSuffix(".bin")
  }

  /// `word/comments.xml`, `xl/comments1.xml`, `ppt/comments/comment1.xml`.
  private func isComment(_ name: String) -> Bool {
    name.hasSuffix(".xml")
      && ["word/comments", "xl/comments", "xl/threadedcomments/", "ppt/comments/"]
        .contains(where: name.hasPrefix)
  }
}

/// Whether a compound file holds a newer document that a password protects: MS-OFFCRYPTO, section
/// 2.3.4.4.
func isEncryptedDocument(_ bytes: [UInt8]) -> Bool {
  let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
  return bytes.indices.contains { bytes[$0] == UInt8(ascii: "E") && bytes.has(name, at: $0) }
}
