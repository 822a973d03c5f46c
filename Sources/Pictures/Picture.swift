/// A picture in four inks, made from top to bottom of strips that look the same in all their rows.
public struct Picture: Sendable {
  public let width: Int
  let palette: Palette
  private(set) var strips: [Strip] = []

  /// Without any row. `width` is in points: a multiple of four, and at least eight.
  public init(width: Int, palette: Palette) {
    self.width = width
    self.palette = palette
  }
}

/// Rows that are all the same.
struct Strip {
  let row: [UInt8]
  let count: Int
}

extension Picture {
  /// In rows.
  public var height: Int { strips.reduce(0) { $0 + $1.count } }

  /// Adds `height` rows in one ink.
  public mutating func add(_ ink: Ink, height: Int) {
    var row = PackedRow(width: width)
    row.fill(0..<width, with: ink)
    add(row, height: height)
  }

  /// Adds rows of the ground with `parts` in them, side by side from `margin` on. What would go beyond
  /// the edge is left out.
  public mutating func add(
    _ parts: [(ink: Ink, width: Int)], height: Int, margin: Int
  ) {
    var row = PackedRow(width: width)
    var start = margin
    for part in parts where part.width > 0 {
      row.fill(start..<start + part.width, with: part.ink)
      start += part.width
    }
    add(row, height: height)
  }

  /// Adds rows of the ground until there are `height` in all.
  public mutating func fill(to height: Int) {
    add(.ground, height: height - self.height)
  }

  mutating func add(_ row: PackedRow, height: Int) {
    guard height > 0 else { return }
    if let last = strips.last, last.row == row.bytes {
      strips[strips.count - 1] = Strip(row: last.row, count: last.count + height)
    } else {
      strips.append(Strip(row: row.bytes, count: height))
    }
  }
}
