/// What a file of evidence really is, told by its content, and why it may not be published.
///
/// These things are beyond it: the author that a PDF or an office document names, the data inside
/// the pictures of a document, and what a PDF keeps in compressed objects.
public struct EvidenceInspection: Sendable, Hashable {
  /// nil when the content is of no type on the list, or not enough of it can be read to tell.
  public let type: FileType?
  /// None when the file may be published as it is.
  public let faults: [Fault]

  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: the name in its folder, without the path.
  ///   - limit: how many bytes a file may have.
  public init(of bytes: [UInt8], named name: String, limit: Int) {
    guard !bytes.isEmpty else {
      self.init(type: nil, faults: [.empty])
      return
    }
    guard bytes.count <= limit else {
      self.init(type: nil, faults: [.tooLarge(limit: limit)])
      return
    }
    let nameExtension = SafeFileName.nameExtension(of: name)?.lowercased()
    let content = Content(of: bytes)
    if content.isOtherText, let nameExtension, Self.textExtensions.contains(nameExtension) {
      self.init(type: nil, faults: [.otherTextEncoding])
      return
    }
    // Only for plain text are there two types, between which the name chooses.
    let named = content.types.first { $0.extensions.contains(nameExtension ?? "") }
    guard let type = named ?? content.types.first else {
      self.init(type: nil, faults: content.faults)
      return
    }
    var faults = content.faults
    if named == nil {
      faults.append(.nameDoesNotMatchType(extensions: content.types.flatMap(\.extensions)))
    }
    if SafeFileName(exactly: name) == nil {
      faults.append(.unsafeName(suggestion: SafeFileName(folding: name, of: type)))
    }
    self.init(type: type, faults: faults)
  }

  private init(type: FileType?, faults: [Fault]) {
    self.type = type
    self.faults = faults
  }

  private static let textExtensions = FileType.text.extensions + FileType.csv.extensions
}
