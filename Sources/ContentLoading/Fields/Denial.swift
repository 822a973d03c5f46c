import Programmes

extension Slug {
  /// Whether one says what the other denies, or does not quite say: `incumplida` and `cumplida`, `no más de` and
  /// `más de`, `parcialmente cumplida` and `cumplida`.
  func denies(_ other: Slug) -> Bool { isDenial(of: other) || other.isDenial(of: self) }

  private func isDenial(of other: Slug) -> Bool {
    let (own, others) = (letters, other.letters)
    if hasDenials, !other.hasDenials, !others.starts(with: "no".utf8) { return true }
    return Self.prefixes.contains { prefix in
      own.starts(with: prefix.utf8) && !others.starts(with: prefix.utf8)
        && Suggestion.distance(Array(own.dropFirst(prefix.utf8.count)), others)
          < Suggestion.distance(own, others)
    }
  }

  private var hasDenials: Bool {
    text.split(separator: "-").contains { word in
      Self.denials.contains(word) || word.hasSuffix("mente") && !Self.assents.contains(word)
    }
  }

  /// Without hyphens.
  var letters: [UInt8] { text.utf8.filter { $0 != UInt8(ascii: "-") } }

  private static let denials: Set<Substring> = ["no", "sin", "nunca", "ni", "parcial", "casi"]
  /// Other adverbs, as `medianamente`, take something away.
  private static let assents: Set<Substring> = ["totalmente", "completamente", "plenamente"]
  private static let prefixes = ["no", "in", "im", "des"]
}
