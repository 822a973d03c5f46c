import Octets

extension Unicode.Scalar {
  /// That for which `name` stands between `&` and `;` (XML 1.0, sections 4.1 and 4.6): `lt`, `#38`, `#x26`.
  /// nil where a document type would have to say it, and for what no document may have.
  init?(xmlReference name: Substring) {
    switch name {
    case "lt": self = "<"
    case "gt": self = ">"
    case "amp": self = "&"
    case "quot": self = "\""
    case "apos": self = "'"
    default:
      let isHexadecimal = name.hasPrefix("#x")
      let digits = name.dropFirst(isHexadecimal ? 2 : 1)
      guard name.hasPrefix("#"), digits.utf8.first?.hexadecimalValue != nil,
        let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
        number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number)
      else { return nil }
      self.init(number)
    }
  }
}
