import Diagnostics
import Programmes

/// Why a file cannot be a sign on every page.
enum LogoFault: Error {
  case neitherSVGNorPNG
  case withoutSize
  case tooLarge
  /// From `line` on it is no markup.
  case malformed(line: Int)
  /// It has an element, attribute or instruction that is none of a plain drawing.
  case part(String)
  /// It takes something from elsewhere.
  case reference(String)
}

extension LogoFault {
  /// The words of the catalogue for it, and what they name.
  var values: [String: DiagnosticValue] {
    switch self {
    case .neitherSVGNorPNG: ["razon": .term("logo.otro-formato")]
    case .withoutSize: ["razon": .term("logo.sin-tamano")]
    case .tooLarge: ["razon": .term("logo.muy-grande")]
    case .malformed(let line): ["razon": .term("logo.mal-formado"), "renglon": .text("\(line)")]
    case .part(let part): ["razon": .term("logo.con-otra-parte"), "parte": .text(part.shortened)]
    case .reference(let part):
      ["razon": .term("logo.con-referencia"), "parte": .text(part.shortened)]
    }
  }
}

extension String {
  /// Enough to find it.
  fileprivate var shortened: String { count > 60 ? prefix(60) + "…" : self }
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
    guard let size = try SVGRoot(of: Drawing(bytes)).size else { throw .withoutSize }
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

/// The first tag of a drawing.
struct SVGRoot {
  private let attributes: [Substring: Substring]

  init(of drawing: Drawing) { attributes = drawing.attributes }
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
