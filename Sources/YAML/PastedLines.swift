public import Diagnostics

/// Lines of a text that were pasted as a list or a table: joined, they read as one.
public struct PastedLines: Sendable, Hashable {
  /// The raw values are in the keys of the catalogue.
  public enum Kind: String, Sendable, Hashable {
    case list = "lista"
    case table = "tabla"
  }

  public let kind: Kind
  /// How many there are, at least two.
  public let count: Int
  /// Of the first.
  public let location: SourceLocation
}

extension SourceLines {
  /// Those from `first` to the one before `end`; nil where fewer than two look so.
  func pastedLines(from first: Int, to end: Int, path: String) -> PastedLines? {
    var items = Found()
    var rows = Found()
    for index in first..<end {
      let line = bytes(index)
      let text = line.drop { $0 == 0x20 }
      guard let sign = text.first else { continue }
      if sign == UInt8(ascii: "|") {
        rows.add(index, column: line.count - text.count + 1)
      } else if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign >= 0x80,
        text.beginsItem
      {
        items.add(index, column: line.count - text.count + 1)
      }
    }
    let (kind, found): (PastedLines.Kind, Found) =
      rows.count > 1 ? (.table, rows) : (.list, items)
    guard found.count > 1 else { return nil }
    let place = SourceLocation(path: path, line: number(found.first), column: found.column)
    return PastedLines(kind: kind, count: found.count, location: place)
  }

  private struct Found {
    var count = 0
    var first = 0
    var column = 1

    mutating func add(_ index: Int, column: Int) {
      if count == 0 { (first, self.column) = (index, column) }
      count += 1
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a dash or a sign like it comes first, and then a blank or a tab.
  fileprivate var beginsItem: Bool {
    let sign = prefix { $0 > 0x20 }
    guard sign.count < count, sign.count <= 3 else { return false }
    return ["-", "*", "–", "—", "•", "·", "●", "▪", "◦"].contains { sign.elementsEqual($0.utf8) }
  }
}
