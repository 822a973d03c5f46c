/// The same file without the data that an inspection reports as hidden. Pictures show the same
/// pixels, the same way up: of an Exif block nothing but the orientation stays. Files of other types
/// come back unchanged, and so does a picture that hides nothing.
///
/// - Returns: nil for a picture that is damaged, whose data can't be told apart.
public func withoutHiddenData(_ bytes: [UInt8]) -> [UInt8]? {
  switch Container(startOf: bytes) {
  case .jpeg: Picture(jpeg: bytes)?.copyWithoutHiddenData(from: bytes)
  case .png: Picture(png: bytes)?.copyWithoutHiddenData(from: bytes)
  case .webP: Picture(webP: bytes)?.copyWithoutHiddenData(from: bytes)
  case .pdf, .zip, .compoundFile, nil: bytes
  }
}
