import Octets
import Programmes

/// What CSS, or an attribute that is read as CSS, takes from elsewhere.
enum StyleReferences {
  /// All that is known to give a value or a shape and to fetch nothing; `url` is looked into.
  private static let functions: Set<String> = [
    "", "url", "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "translatex", "translatey",
    "scale", "scalex", "scaley", "rotate", "skewx", "skewy", "calc", "var", "circle", "ellipse",
    "inset", "polygon", "path", "blur", "brightness", "contrast", "drop-shadow", "grayscale",
    "hue-rotate", "invert", "opacity", "saturate", "sepia", "local", "format", "not", "nth-child",
  ]

  /// Rules that `@` begins.
  private static let rules: Set<String> = ["font-face", "media"]
}

extension StyleReferences {
  /// The first part of `style` that leads, or may lead, out of the file; nil when none does. Escapes could
  /// hide one and have no use here.
  static func outside(of style: [UInt8]) -> String? {
    for (place, byte) in style.enumerated() {
      let rest = style[(place + 1)...]
      switch byte {
      case UInt8(ascii: "\\"): return shown(style[place...])
      case UInt8(ascii: "@"):
        if !rules.contains(lowercased(rest.prefix(while: isOfName))) {
          return shown(style[place...])
        }
      case UInt8(ascii: "("):
        let name = style[..<place].suffix(while: isOfName)
        let function = lowercased(name)
        if !functions.contains(function) { return shown(style[name.startIndex...]) }
        if function == "url", !isInside(argument(in: rest)) {
          return shown(style[name.startIndex...])
        }
      default: continue
      }
    }
    return nil
  }

  /// Whether an address leads to a part of the same file, or is a picture itself.
  static func isInside(_ address: ArraySlice<UInt8>) -> Bool {
    if address.first == UInt8(ascii: "#") { return true }
    let kinds = ["data:image/png", "data:image/jpeg", "data:image/jpg"]
    return kinds.contains { kind in
      address.starts(with: kind.utf8)
        && [UInt8(ascii: ";"), UInt8(ascii: ",")].contains(address.dropFirst(kind.utf8.count).first)
    }
  }

  /// From the first character after blanks and a quotation mark on.
  private static func argument(in rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let argument = rest.drop { $0 <= 0x20 }
    return "\"'".utf8.contains(argument.first ?? 0) ? argument.dropFirst() : argument
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetterOrDigit || "-_".utf8.contains(byte)
  }

  private static func lowercased(_ name: ArraySlice<UInt8>) -> String {
    String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func shown(_ part: ArraySlice<UInt8>) -> String {
    String(
      decoding: part.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ";") }, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The longest end of which all elements fulfil `isIncluded`.
  fileprivate func suffix(while isIncluded: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = lastIndex { !isIncluded($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
