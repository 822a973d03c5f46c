extension Unicode.Scalar {
  /// A letter, a digit or a sign that names have at their beginning: `«`, `#`.
  var beginsWord: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z", "#", "°", "_", "'", "\"", "‘"..."’", "“"..."”", "«", "»":
      true
    default: value > 0x7F && isLetter
    }
  }

  fileprivate var continuesWord: Bool {
    beginsWord || properties.generalCategory == .nonspacingMark
  }
}

extension Substring.UnicodeScalarView {
  /// The first place after the word that begins at `start`.
  func endOfWord(from start: Index) -> Index {
    var end = start
    while end < endIndex {
      if self[end].continuesWord || holdsTogether(end) {
        end = index(after: end)
      } else if self[end] == "/", let joined = endOfJoined(at: end, from: start) {
        end = joined
      } else {
        break
      }
    }
    return end
  }

  /// A backslash with the letters after it, or with the one sign.
  func endOfCommand(from start: Index) -> Index {
    let name = self[index(after: start)...]
    let letters = name.prefix { $0.isASCII && $0.properties.isAlphabetic }
    return letters.isEmpty ? name.prefix(1).endIndex : letters.endIndex
  }

  /// A point after a word, a comma before three digits, a hyphen between letters or digits.
  private func holdsTogether(_ place: Index) -> Bool {
    let before = self[index(before: place)]
    let after = self[index(after: place)...]
    switch self[place] {
    case ".": return before != "."
    case ",":
      let digits = after.prefix(4).prefix { $0.isDigit }.count
      return before.isDigit && digits == 3
    case "-", "\u{2010}", "\u{2011}", "–":
      return before.continuesWord && after.first?.beginsWord == true
    default: return false
    }
  }

  /// The end of the word that a slash joins to the one before: `y/o`, `servidores/as`. nil when it
  /// divides.
  private func endOfJoined(at slash: Index, from start: Index) -> Index? {
    let second = self[index(after: slash)...].prefix { $0.continuesWord }
    guard (1...2).contains(second.count) else { return nil }
    let before = self[start..<slash]
    let first = before[(before.lastIndex(of: "/").map(index(after:)) ?? start)...]
    return FormulaWords.areJoined(String(first), String(second)) ? second.endIndex : nil
  }
}

/// What words do in formulas.
package enum FormulaWords {
  /// Whether a slash between them does not divide: `y/o`, `s/n`, `servidores/as`.
  package static func areJoined(_ first: String, _ second: String) -> Bool {
    let pair = VariableName.folded(first) + "/" + VariableName.folded(second)
    if abbreviations.contains(pair) { return true }
    return first.count > 2 && first.allSatisfy(\.isLetter) && genders.contains(second)
  }

  /// Whether a slash between them may be meant for both genders or numbers of one word, and not to
  /// divide: `servidoras/servidores`, `SERVIDORES/AS`.
  static func areDoubled(_ first: String, _ second: String) -> Bool {
    if first.count > 4, genders.contains(second) { return true }
    let stem = zip(first, second).prefix { $0 == $1 }.count
    let endings = [String(first.dropFirst(stem)), String(second.dropFirst(stem))]
    return first != second && stem > 2
      && endings.allSatisfy { $0.isEmpty || $0 == "s" || genders.contains($0) }
  }

  /// No name ends with one: it would be cut short.
  static let unfinished: Set<String> = [
    "a", "al", "con", "de", "del", "e", "el", "en", "entre", "la", "las", "los", "o", "para", "por",
    "que", "sin", "su", "sus", "u", "un", "una", "y",
  ]

  /// What stands in the place of a formula where there is none.
  static let noFormula: Set<String> = [
    "formula", "n.a", "n.d", "na", "nd", "ninguna", "ninguno", "no aplica", "no disponible",
    "pendiente", "por definir", "sin formula",
  ]

  private static let abbreviations: Set<String> = [
    "c/u", "e/o", "n/a", "n/d", "o/e", "o/u", "o/y", "s/d", "s/n", "u/o", "y/e", "y/o",
  ]

  private static let genders: Set<String> = ["a", "as", "e", "es", "o", "os"]
}
