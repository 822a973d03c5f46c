/// Where something stands in a table, as a spreadsheet shows it.
public struct TablePlace: Sendable, Hashable {
  /// From 0.
  let row: Int
  /// From 0; nil for all of the row.
  let column: Int?
}

extension TablePlace {
  /// From 1.
  var rowNumber: Int { row + 1 }

  /// `A` to `Z`, then `AA`.
  static func letters(of column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest >= 0 {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
