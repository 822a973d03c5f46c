import Programmes

/// Why a file cannot be a sign on every page. The raw values are keys of the catalogue.
enum LogoFault: String, Error {
  case neitherSVGNorPNG = "logo.otro-formato"
  case withoutSize = "logo.sin-tamano"
  case withCode = "logo.con-programas"
  case tooLarge = "logo.muy-grande"
}

/// The bytes of a sign: PNG, or SVG in UTF-8.
struct LogoReading {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension LogoReading {
  private static let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Width and height as the file states them.
  func size() throws(LogoFault) -> PictureSize {
    if bytes.starts(with: Self.pngStart) { return try sizeOfPNG() }
    guard let text = String(validating: bytes, as: UTF8.self), let root = SVGRoot(of: text) else {
      throw .neitherSVGNorPNG
    }
    if text.runsCode { throw .withCode }
    guard let size = root.size else { throw .withoutSize }
    return size
  }

  /// The first chunk, IHDR, starts with both as 32 bits (PNG, third edition, 11.2.1).
  private func sizeOfPNG() throws(LogoFault) -> PictureSize {
    func number(at offset: Int) -> Int {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    guard bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) else {
      throw .neitherSVGNorPNG
    }
    guard let size = PictureSize(width: number(at: 16), height: number(at: 20)) else {
      throw .withoutSize
    }
    return size
  }
}

extension String {
  /// Whether a browser that opens the drawing by itself might run something of it.
  fileprivate var runsCode: Bool {
    let lower = lowercased()
    if ["<script", "javascript:", "<foreignobject", "<!entity"].contains(where: lower.contains) {
      return true
    }
    return lower.firstMatch(of: /[\s"'\/]on[a-z]+\s*=/) != nil
  }
}

/// The first tag of a drawing.
struct SVGRoot {
  private let attributes: [Substring: Substring]

  /// nil where no `<svg` stands before every other element.
  init?(of text: String) {
    let head = text.prefix(4096)
    guard let tag = head.firstMatch(of: /<(?:[a-z]+:)?svg(?<attributes>\s[^>]*)>/) else {
      return nil
    }
    let before = head[..<tag.range.lowerBound]
    guard before.firstMatch(of: /<[A-Za-z]/) == nil else { return nil }
    let pairs = tag.attributes.matches(of: /\s(?<name>[A-Za-z:-]+)\s*=\s*["'](?<value>[^"']*)["']/)
    attributes = Dictionary(pairs.map { ($0.output.name, $0.output.value) }) { first, _ in first }
  }
}

extension SVGRoot {
  /// That of `width` and `height`, else that of `viewBox`, in whole pixels.
  var size: PictureSize? {
    if let width = pixels("width"), let height = pixels("height") {
      return PictureSize(width: width, height: height)
    }
    let box = attributes["viewBox"]?.split { $0 == " " || $0 == "," }.map { Double($0) } ?? []
    guard box.count == 4, let width = box[2], let height = box[3] else { return nil }
    return PictureSize(width: Self.whole(width), height: Self.whole(height))
  }

  /// Of a length without a unit, or in pixels.
  private func pixels(_ name: Substring) -> Int? {
    guard let value = attributes[name] else { return nil }
    return Double(value.hasSuffix("px") ? value.dropLast(2) : value).map(Self.whole)
  }

  /// 0, which is no size, for what could not be one.
  private static func whole(_ length: Double) -> Int {
    (0..<100_000).contains(length) ? Int(length.rounded()) : 0
  }
}
