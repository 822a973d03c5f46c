import Octets

/// Groups of digits that belong together: `(55) 1234-5678`.
package struct DigitRun: Sendable {
  package let groups: [Substring]
  /// Which words of the text they are.
  package let words: Range<Int>
}

extension DigitRun {
  package var written: Substring {
    guard let first = groups.first, let last = groups.last else { return "" }
    return first.through(last)
  }

  package var digitCount: Int { groups.reduce(0) { $0 + $1.utf8.count } }

  /// All among the words of a text. A blank, a hyphen, a point or a closed parenthesis may stand
  /// between two groups.
  package static func all(among words: TextWords) -> [DigitRun] {
    var runs: [DigitRun] = []
    var numbers = words.candidates { $0.allSatisfy(\.isDigit) }[...]
    while let start = numbers.popFirst() {
      var end = start + 1
      while numbers.first == end, gaps.contains(words[end - 1].gap(to: words[end])) {
        numbers.removeFirst()
        end += 1
      }
      runs.append(DigitRun(groups: Array(words[start..<end]), words: start..<end))
    }
    return runs
  }

  private static let gaps: Set<Substring> = [
    " ", "-", ".", "\u{A0}", "–", " - ", ") ", ")", ")-", " (", "-(", ") - ",
  ]
}
