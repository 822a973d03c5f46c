import Octets

/// What the forms of a Spanish word have in common: `capacitación`, `capacitaciones`, `capacitar` and
/// `capacitado` are `capacit`. Light: one ending goes, the longest that leaves enough of the word.
public struct SpanishStem: Sendable, Hashable {
  public let text: String

  /// `word` is folded: lower-case ASCII letters and digits. A word with digits is its own stem.
  public init(_ word: String) {
    let bytes = Array(word.utf8)
    guard !bytes.contains(where: { $0.isDigit }) else {
      text = word
      return
    }
    var stem = bytes[...]
    if let ending = SpanishEnding.all.first(where: { $0.ends(bytes) }) {
      stem = bytes.dropLast(ending.letters.count) + ending.replacement
    }
    if stem.last == UInt8(ascii: "z") {
      // juez, jueces; avanzar, avance
      stem[stem.endIndex - 1] = UInt8(ascii: "c")
    }
    text = String(decoding: stem, as: UTF8.self)
  }
}

/// An ending that a word may lose.
struct SpanishEnding: Sendable {
  let letters: [UInt8]
  let replacement: [UInt8]
  /// How many letters must remain before it.
  let least: Int
}

extension SpanishEnding {
  fileprivate func ends(_ word: [UInt8]) -> Bool {
    word.count >= letters.count + least && word.suffix(letters.count).elementsEqual(letters)
  }
}

extension SpanishEnding {
  /// The table as the browser gets it: `letters replacement least`, parted by commas; the longest first,
  /// and those of one length in the order of the alphabet.
  static let table: String = all.map { ending in
    let texts = [ending.letters, ending.replacement].map { String(decoding: $0, as: UTF8.self) }
    return "\(texts[0]) \(texts[1]) \(ending.least)"
  }.joined(separator: ",")

  /// In the order in which they are tried.
  static let all: [SpanishEnding] = groups.flatMap(endings(of:)).sorted { one, other in
    let (one, other) = (one.letters, other.letters)
    return one.count == other.count
      ? one.lexicographicallyPrecedes(other) : one.count > other.count
  }

  private static func endings(
    of group: (endings: String, replacement: String, least: Int)
  ) -> [SpanishEnding] {
    group.endings.split(separator: " ").map { ending in
      SpanishEnding(
        letters: Array(ending.utf8), replacement: Array(group.replacement.utf8), least: group.least)
    }
  }

  private static let groups: [(endings: String, replacement: String, least: Int)] = [
    // Plurals and genders
    ("s es as os a e o eses", "", 3),
    // Doing and its result
    ("amientos amiento imientos imiento aciones acion iciones icion", "", 4),
    ("ciones cion", "t", 4),
    // Who does it
    ("adores ador adoras adora edores edor idores idor idoras idora", "", 4),
    ("antes ante entes ente ancias ancia encias encia", "", 4),
    ("ores or oras ora", "", 5),
    // What was done
    ("ados ado adas ada idos ido idas ida ando iendo", "", 4),
    // To do
    ("ar ares ir aran iran aron ieron", "", 4),
    ("er eres", "", 5),
    // What it is like
    ("amente mente idades idad dades dad", "", 4),
    ("ivos ivo ivas iva", "", 6),
  ]
}
