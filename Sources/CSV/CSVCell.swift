import Octets

/// What stands where a row and a column meet.
public enum CSVCell: Sendable, Hashable {
  case text(String)
  /// A number as `-12` or `3.50`: a hyphen or none, digits, and perhaps a point and digits. Programs
  /// for tables read it as a number. Whatever is not of that form is written as text.
  case number(String)
  /// Nothing is known.
  case empty
}

extension CSVCell {
  /// Whether `text` is a number for every program, and a formula for none.
  static func isNumber(_ text: String) -> Bool {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    var hasPoint = false
    // Since the start or the point.
    var digitCount = 0
    for octet in unsigned {
      switch octet {
      case _ where octet.isDigit: digitCount += 1
      case UInt8(ascii: ".") where !hasPoint && digitCount > 0: (hasPoint, digitCount) = (true, 0)
      default: return false
      }
    }
    return digitCount > 0
  }
}
