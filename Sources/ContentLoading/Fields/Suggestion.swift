import Octets
import Programmes

/// The word that an editor probably meant.
package enum Suggestion {
  /// The one of `candidates` nearest to `word`, when it is near enough to be a slip of the hand:
  /// accents, capitals and hyphens don't count, then at most a third of the letters may differ. Or the one that is
  /// a part of `word`: `ordinaria` for `Sesión ordinaria`. Or else the only one of which it is a part:
  /// `programa de implementación` for `implementacion`. Never one that says the opposite.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    guard let typed = Slug(folding: word) else { return nil }
    let named = candidates.compactMap { candidate in
      Slug(folding: candidate).map { Named(text: candidate, slug: $0) }
    }
    let slip = slip(of: typed, among: named)
    if let slip, slip.distance <= max(1, typed.letters.count / 6), !slip.slug.denies(typed) {
      return slip.candidate
    }
    let others = named.filter { !$0.slug.denies(typed) }
    let near = slip.flatMap { $0.slug.denies(typed) ? self.slip(of: typed, among: others) : $0 }
    return part(of: typed, among: others) ?? near?.candidate ?? whole(of: typed, among: others)
  }

  private struct Named {
    let text: String
    let slug: Slug
  }

  /// The longest one that `typed` has as a word or as several in a row.
  private static func part(of typed: Slug, among candidates: [Named]) -> String? {
    let parts = candidates.filter { candidate in
      candidate.slug.letterCount >= Self.shortestPart
        && typed.hasWords(of: candidate.slug)
    }
    let longest = parts.max { $0.slug.text.utf8.count < $1.slug.text.utf8.count }
    return longest.flatMap { longest in
      // Of two that are not parts of each other, nobody knows which is meant.
      parts.allSatisfy { longest.slug.hasWords(of: $0.slug) } ? longest.text : nil
    }
  }

  private static func whole(of typed: Slug, among candidates: [Named]) -> String? {
    guard typed.text.utf8.count >= Self.shortestPart else { return nil }
    let wholes = candidates.filter { $0.slug.hasWords(of: typed) }
    return wholes.count == 1 ? wholes.first?.text : nil
  }

  /// In letters: shorter words are parts of too much.
  private static let shortestPart = 4

  private typealias Slip = (candidate: String, slug: Slug, distance: Int)

  private static func slip(of typed: Slug, among candidates: [Named]) -> Slip? {
    let letters = typed.letters
    let ranked = candidates.map {
      (candidate: $0.text, slug: $0.slug, distance: distance(letters, $0.slug.letters))
    }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    // One number is as near as another: «4.1» to «1.1» as to «2.1».
    let isOneOfSeveral = ranked.count { $0.distance == best.distance } > 1
    if isOneOfSeveral, !typed.digits.isEmpty, best.slug.digits != typed.digits { return nil }
    let allowance = max(1, max(letters.count, best.candidate.utf8.count) / 3)
    return best.distance <= allowance ? best : nil
  }

  /// Edits that turn `one` into `other`. A long key is no slip of the hand.
  static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    if one.count > 64 || other.count > 64 { return Int.max }
    return one.edits(to: other, atMost: max(one.count, other.count)) ?? Int.max
  }
}

extension Slug {
  /// Whether all words of `other` are in it, one after the other.
  fileprivate func hasWords(of other: Slug) -> Bool { "-\(text)-".contains("-\(other.text)-") }

  fileprivate var digits: [UInt8] { text.utf8.filter(\.isDigit) }

  fileprivate var letterCount: Int { text.utf8.count { !$0.isDigit && $0 != UInt8(ascii: "-") } }
}
