import Programmes

/// A sign that sends the reader to a note: `*`, `**`, `†`, `¹`, `(1)`.
enum NoteMark: Sendable, Hashable {
  /// So many of the same sign.
  case sign(Unicode.Scalar, count: Int)
  case number(Int)
}

extension NoteMark {
  /// The mark at the end of a text, and all that it is written with: «acreedoras.*».
  static func call(endingIn text: String) -> (mark: NoteMark, written: Substring)? {
    let end = text.unicodeScalars.lastIndex { !$0.isBlank && !closing.contains($0) }
    guard let end else { return nil }
    let whole = text[...end]
    guard let mark = signs(at: whole) ?? raised(at: whole) ?? bracketed(at: whole) else {
      return nil
    }
    let chunks = whole.unicodeScalars.split(whereSeparator: \.isBlank).suffix(2).map(Substring.init)
    guard let last = chunks.last, let first = chunks.first else { return nil }
    let word = last.unicodeScalars.contains(where: \.isLetter) ? last : first.through(last)
    return (mark, word)
  }

  private static let closing: [Unicode.Scalar] = [".", ",", ";", "»", "”", "\"", "’", "'"]

  /// Only when the text has no other sign of the kind: `**así**` is Markdown.
  private static func signs(at text: Substring) -> NoteMark? {
    guard let sign = text.unicodeScalars.last, ["*", "†", "‡"].contains(sign) else { return nil }
    let run = text.unicodeScalars.reversed().prefix { $0 == sign }.count
    let before = text.unicodeScalars.dropLast(run)
    guard run <= 4, !before.contains(sign), before.contains(where: { !$0.isBlank }) else {
      return nil
    }
    return .sign(sign, count: run)
  }

  /// «denuncias¹», but not «20 m²».
  private static func raised(at text: Substring) -> NoteMark? {
    let digits = text.unicodeScalars.reversed().prefix { raisedDigits.keys.contains($0) }.reversed()
    let before = text.unicodeScalars.dropLast(digits.count)
    guard (1...2).contains(digits.count), before.last.map({ !$0.isDigit }) ?? false else {
      return nil
    }
    let word = Substring(before).words.last?.lowercased() ?? ""
    if units.contains(word) && before.last?.isLetter == true { return nil }
    return .number(digits.reduce(0) { $0 * 10 + (raisedDigits[$1] ?? 0) })
  }

  private static let raisedDigits: [Unicode.Scalar: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]
  private static let units: Set<String> = ["m", "km", "cm", "mm", "dm", "hm", "x"]

  /// «Corrupción.(1)», «acreedoras[2]», «acreedoras. (1)», but not «informes (4)», which is a
  /// count.
  private static func bracketed(at text: Substring) -> NoteMark? {
    let pairs: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "["]
    guard let bracket = text.unicodeScalars.last, let opening = pairs[bracket] else { return nil }
    let digits = text.unicodeScalars.dropLast().reversed().prefix(while: \.isDigit).reversed()
    let rest = text.unicodeScalars.dropLast(digits.count + 1)
    guard (1...2).contains(digits.count), rest.last == opening else { return nil }
    let before = rest.dropLast()
    let word = before.last == " " ? before.dropLast() : before
    let isCall = (before.last?.isLetter ?? false) || word.last == "." || word.last == "»"
    return isCall ? .number(digits.reduce(0) { $0 * 10 + Int($1.value) - 48 }) : nil
  }
}

extension NoteMark {
  /// The mark that a note begins with: «* Sujeto a…», «1/ Según…», «[^2]: …».
  static func opening(_ text: Substring) -> NoteMark? {
    let scalars = text.unicodeScalars.drop { $0.isBlank || "\\([^".unicodeScalars.contains($0) }
    guard let first = scalars.first else { return nil }
    if ["*", "†", "‡"].contains(first) {
      let count = scalars.prefix { $0 == first }.count
      let isNote = scalars.dropFirst(count).contains(where: \.isOfWord)
      return isNote ? .sign(first, count: count) : nil
    }
    let digits = scalars.prefix { $0.isDigit || raisedDigits.keys.contains($0) }
    guard (1...2).contains(digits.count), digits.count < scalars.count else { return nil }
    return .number(
      digits.reduce(0) { $0 * 10 + (raisedDigits[$1] ?? Int($1.value) - 48) })
  }
}
