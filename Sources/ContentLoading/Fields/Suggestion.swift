import Programmes

/// The word that an editor probably meant.
enum Suggestion {
  /// The one of `candidates` nearest to `word`, when it is near enough to be a slip of the hand:
  /// accents, capitals and hyphens don't count, then at most a third of the letters may differ. Or else the
  /// only one of which it is a part: `programa de implementación` for `implementacion`.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    slip(of: word, among: candidates) ?? whole(of: word, among: candidates)
  }

  private static func whole(of word: String, among candidates: [String]) -> String? {
    guard let part = Slug(folding: word)?.text, part.utf8.count >= Self.shortestPart else {
      return nil
    }
    let wholes = candidates.filter { candidate in
      Slug(folding: candidate).map { "-\($0.text)-".contains("-\(part)-") } ?? false
    }
    return wholes.count == 1 ? wholes.first : nil
  }

  /// In letters: shorter words are parts of too much.
  private static let shortestPart = 4

  private static func slip(of word: String, among candidates: [String]) -> String? {
    let typed = letters(word)
    let ranked = candidates.map { (distance: distance(typed, letters($0)), candidate: $0) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    let allowance = max(1, max(typed.count, best.candidate.utf8.count) / 3)
    return best.distance <= allowance ? best.candidate : nil
  }

  private static func letters(_ word: String) -> [UInt8] {
    Slug(folding: word).map { $0.text.utf8.filter { $0 != UInt8(ascii: "-") } } ?? []
  }

  /// Edits that turn `one` into `other`, a swap of neighbours counted once (optimal string alignment).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    // A long key is no slip of the hand, and the table below is quadratic.
    if one.count > 64 || other.count > 64 { return Int.max }
    if one.isEmpty || other.isEmpty { return max(one.count, other.count) }
    var rows = [Array(0...other.count)]
    for i in 1...one.count {
      var row = [i]
      for j in 1...other.count {
        let cost = one[i - 1] == other[j - 1] ? 0 : 1
        var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
