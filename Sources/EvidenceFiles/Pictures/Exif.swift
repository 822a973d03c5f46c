/// What an Exif block says, as far as it decides how a picture is shown and what it gives away. A
/// block is a TIFF file: CIPA DC-008, section 4.6.
struct Exif {
  /// 2 to 8; nil for a picture that is stored upright.
  let orientation: UInt8?
  private let hasLocation: Bool

  /// Of a damaged block, what can be read.
  init(in bytes: [UInt8], _ range: Range<Int>) {
    let start = range.lowerBound
    let isLittleEndian = bytes.has("II*\0".utf8, at: start)
    let order: ByteOrder = isLittleEndian ? .littleEndian : .bigEndian
    let hasHeader = isLittleEndian || bytes.has("MM\0*".utf8, at: start)
    func number(_ count: Int, at offset: Int) -> Int? {
      offset <= range.count - count ? bytes.number(of: count, at: start + offset, order) : nil
    }
    var orientation: UInt8?
    var hasLocation = false
    let directory = number(4, at: 4) ?? 0
    for index in 0..<(hasHeader ? number(2, at: directory) ?? 0 : 0) {
      let entry = directory + 2 + 12 * index
      guard let tag = number(2, at: entry), let value = number(2, at: entry + 8) else { break }
      if tag == Self.locationTag { hasLocation = true }
      if tag == Self.orientationTag, (2...8).contains(value) { orientation = UInt8(value) }
    }
    self.orientation = orientation
    self.hasLocation = hasLocation
  }

  private static let orientationTag = 0x0112
  private static let locationTag = 0x8825
}

extension Exif {
  var hiddenData: Set<HiddenData> { hasLocation ? [.exif, .location] : [.exif] }

  /// A block with the orientation alone. nil for a picture that needs none.
  var essence: [UInt8]? {
    guard let orientation else { return nil }
    return [
      0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8,  // most significant byte first, a directory at 8
      0, 1,  // of one entry:
      0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,  // the orientation, one short number
      0, 0, 0, 0,  // and no directory after it
    ]
  }
}
