import Octets

/// The words of a text as search knows them: folded, in order, with repetitions.
///
/// Letters and digits make a word; a point belongs to it where a digit follows, so that `1.1.1` and
/// `A.2` are one word each, as keys are.
public struct SearchWords: Sendable {
  public let words: [String]

  public init(_ text: String) {
    var words: [String] = []
    words.reserveCapacity(text.utf8.count / 5)
    var word: [UInt8] = []
    word.reserveCapacity(32)
    var pendingPoint = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
      pendingPoint = false
    }
    for scalar in text.unicodeScalars {
      switch Folding.reading(of: scalar) {
      case .mark: continue
      case .letter(let byte):
        if pendingPoint {
          if byte.isDigit { word.append(UInt8(ascii: ".")) } else { end() }
        }
        pendingPoint = false
        word.append(byte)
      case .other:
        if scalar == ".", !word.isEmpty, !pendingPoint { pendingPoint = true } else { end() }
      }
    }
    end()
    self.words = words
  }
}

extension SearchWords {
  /// Words that stand in nearly every text: they are in no index, and a query is read without them.
  public static let ignored: Set<String> = [
    "a", "al", "ante", "como", "con", "cual", "cuando", "de", "del", "desde", "donde", "e", "el",
    "en", "entre", "es", "esta", "este", "ha", "hasta", "la", "las", "lo", "los", "mas", "no", "o",
    "para", "por", "que", "se", "ser", "si", "sin", "sobre", "son", "su", "sus", "u", "un", "una",
    "y", "ya",
  ]

  static func isIgnored(_ word: String) -> Bool {
    word.utf8.count <= longestIgnored && ignored.contains(word)
  }

  private static let longestIgnored = ignored.reduce(0) { max($0, $1.utf8.count) }

  /// The stems of the words that are not ignored.
  public var terms: [String] {
    words.filter { !Self.isIgnored($0) }.map { SpanishStem($0).text }
  }
}
