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
  /// Two bits a point, from the left (ISO/IEC 15948, section 7.2).
  let row: [UInt8]
  let count: Int
}

extension Picture {
  /// In rows.
  public var height: Int { strips.reduce(0) { $0 + $1.count } }

  /// Adds `height` rows in one ink.
  public mutating func add(_ ink: Ink, height: Int) {
    add(Array(repeating: ink, count: width), height: height)
  }

  /// Adds rows of the ground with `parts` in them, side by side from `margin` on. What would go beyond
  /// the edge is left out.
  public mutating func add(
    _ parts: [(ink: Ink, width: Int)], height: Int, margin: Int
  ) {
    let points =
      Array(repeating: Ink.ground, count: margin)
      + parts.flatMap { Array(repeating: $0.ink, count: max(0, $0.width)) }
    let rest = Array(repeating: Ink.ground, count: max(0, width - points.count))
    add(points.prefix(width) + rest, height: height)
  }

  /// Adds rows of the ground until there are `height` in all.
  public mutating func fill(to height: Int) {
    add(.ground, height: height - self.height)
  }

  mutating func add(_ points: some Collection<Ink>, height: Int) {
    if height > 0 { strips.append(Strip(row: Self.packed(points), count: height)) }
  }

  private static func packed(_ points: some Collection<Ink>) -> [UInt8] {
    var row = [UInt8](repeating: 0, count: points.count / 4)
    for (index, ink) in points.enumerated() where index / 4 < row.count {
      row[index / 4] |= ink.rawValue << (6 - index % 4 * 2)
    }
    return row
  }
}
