import Programmes

extension Slug {
  /// Whether one says what the other denies: `incumplida` and `cumplida`, `no más de` and `más de`.
  func denies(_ other: Slug) -> Bool { isDenial(of: other) || other.isDenial(of: self) }

  private func isDenial(of other: Slug) -> Bool {
    let (own, others) = (letters, other.letters)
    let words = text.split(separator: "-").contains(where: Self.denials.contains)
    let otherWords = other.text.split(separator: "-").contains(where: Self.denials.contains)
    if words, !otherWords, !others.starts(with: "no".utf8) { return true }
    return Self.prefixes.contains { prefix in
      own.starts(with: prefix.utf8) && !others.starts(with: prefix.utf8)
        && Suggestion.distance(Array(own.dropFirst(prefix.utf8.count)), others)
          < Suggestion.distance(own, others)
    }
  }

  /// Without hyphens.
  var letters: [UInt8] { text.utf8.filter { $0 != UInt8(ascii: "-") } }

  private static let denials: Set<Substring> = ["no", "sin", "nunca", "ni"]
  private static let prefixes = ["no", "in", "im", "des"]
}
