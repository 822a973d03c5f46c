/// The lines above one, and how far to the right they say that it should stand.
struct LineNeighbours {
  private let line: LineReading
  /// Those that say anything, nearest first.
  private let above: [LineReading]

  /// Of line `index` of `lines`.
  init(of index: Int, in lines: SourceLines) {
    line = lines[index]
    above = (0..<index).reversed().lazy.prefix(Self.reach).compactMap(lines.short)
      .filter { !$0.isIdle }
  }

  /// How many lines are looked at.
  private static let reach = 200
}

extension LineNeighbours {
  /// How many blanks it begins with if it goes on with the group above it; nil where nobody can tell.
  var blanksToGoOn: Int? {
    guard let nearest = above.first, nearest.indentingTab == nil, nearest.keyColumn != nil else {
      return nil
    }
    let opensBlock = nearest.valueColumn.map { nearest.isBlockMark(at: $0) } ?? true
    if opensBlock { return nearest.contentColumn + 1 }
    return line.isItem
      ? above.first { $0.isItem && $0.indentingTab == nil }.map { $0.firstColumn - 1 }
      : nearest.contentColumn - 1
  }

  /// How many blanks the level has that is nearest to where it stands; nil where nobody can
  /// tell.
  var blanksOfNearestLevel: Int? {
    guard line.indentingTab == nil, line.isItem || line.keyColumn != nil else { return nil }
    let own = line.firstColumn - 1
    var levels: Set<Int> = []
    var limit = Int.max
    for other in above where other.firstColumn < limit {
      guard other.indentingTab == nil else { return nil }
      limit = other.firstColumn
      if line.isItem {
        if other.isItem { levels.insert(other.firstColumn - 1) }
      } else if other.keyColumn != nil {
        levels.insert(other.contentColumn - 1)
      }
    }
    let nearest = levels.min { abs($0 - own) < abs($1 - own) }
    guard let nearest, levels.count(where: { abs($0 - own) == abs(nearest - own) }) == 1 else {
      return nil
    }
    // Further to the right it may be meant to belong to what stands above it.
    return nearest == own || own > nearest + 1 ? nil : nearest
  }
}

extension LineReading {
  /// Whether a text of several lines begins below: `>-`, `|`.
  fileprivate func isBlockMark(at column: Int) -> Bool {
    let mark = text(from: column).unicodeScalars
    return (mark.first == ">" || mark.first == "|")
      && mark.dropFirst().allSatisfy("+-123456789".unicodeScalars.contains)
  }

  /// With `blanks` before its first character.
  func indented(by blanks: Int) -> String {
    String(repeating: " ", count: blanks) + text(from: firstColumn)
  }
}
