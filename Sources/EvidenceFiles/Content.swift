/// What the bytes of a file say without its name.
struct Content {
  /// Those that it may be of.
  let types: [FileType]
  let faults: [Fault]
  /// Whether it may be text in an encoding that is not UTF-8.
  let isOtherText: Bool

  init(_ types: [FileType], _ faults: [Fault], isOtherText: Bool = false) {
    self.types = types
    self.faults = faults
    self.isOtherText = isOtherText
  }
}

extension Content {
  init(of bytes: [UInt8]) {
    switch Container(startOf: bytes) {
    case .jpeg: self.init(.jpeg, Picture(jpeg: bytes))
    case .png: self.init(.png, Picture(png: bytes))
    case .webP: self.init(.webP, Picture(webP: bytes))
    case .pdf: self.init([.pdf], PDFScan(of: bytes).faults)
    case .zip: self.init(zip: bytes)
    case .compoundFile: self.init([], [isEncryptedDocument(bytes) ? .encrypted : .unknownType])
    case nil: self.init(text: bytes)
    }
  }

  private init(_ type: FileType, _ picture: Picture?) {
    guard let picture else {
      self.init([type], [.damaged])
      return
    }
    let hidden = picture.hiddenData
    self.init([type], hidden.isEmpty ? [] : [.hiddenData(hidden.inOrder)])
  }
}

/// The formats that a file's first bytes announce.
enum Container {
  case pdf, jpeg, png, webP, zip
  /// Of older office programs, and of newer ones for documents with a password.
  case compoundFile

  init?(startOf bytes: [UInt8]) {
    if bytes.has("%PDF-".utf8) {
      self = .pdf
    } else if bytes.has([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.has(Picture.pngSignature) {
      self = .png
    } else if bytes.has("RIFF".utf8), bytes.has("WEBP".utf8, at: 8) {
      self = .webP
    } else if bytes.has("PK\u{3}\u{4}".utf8) {
      self = .zip
    } else if bytes.has([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compoundFile
    } else {
      return nil
    }
  }
}
