/// Groups of digits that belong together: `(55) 1234-5678`.
struct DigitRun: Sendable {
  let groups: [Substring]
  /// Which words of the text they are.
  let words: Range<Int>
}

extension DigitRun {
  var written: Substring {
    guard let first = groups.first, let last = groups.last else { return "" }
    return first.through(last)
  }

  var digitCount: Int { groups.reduce(0) { $0 + $1.utf8.count } }

  /// All among the words of a text. A blank, a hyphen, a point or a closed parenthesis may stand
  /// between two groups.
  static func all(among words: [Substring]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = 0
    while index < words.count {
      guard words[index].isNumber else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < words.count, words[index].isNumber,
        gaps.contains(words[index - 1].gap(to: words[index]))
      {
        index += 1
      }
      runs.append(DigitRun(groups: Array(words[start..<index]), words: start..<index))
    }
    return runs
  }

  private static let gaps: Set<Substring> = [
    " ", "-", ".", "\u{A0}", "–", " - ", ") ", ")", ")-", " (", "-(", ") - ",
  ]
}
