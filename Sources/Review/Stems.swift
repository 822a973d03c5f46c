import Octets
import Programmes

/// Beginnings of words, or other parts of them, that are looked for wherever they stand. Most places of a text
/// are told from them by a hash of four octets.
struct Stems: Sendable {
  private let stems: [[UInt8]]
  /// For each hash of four octets, whether a stem begins with them.
  private var openings = [Bool](repeating: false, count: 1 << Self.hashWidth)

  /// `stems` are of letters of ASCII in lower case, at least four.
  init(_ stems: [String]) {
    self.stems = stems.map { Array($0.utf8) }
    for stem in self.stems {
      openings[Self.hash(of: stem.prefix(4).reduce(0, Self.shifted))] = true
    }
  }
}

extension Stems {
  /// Whether one stands in a text of these octets, in capitals or not.
  func stand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var window: UInt32 = 0
    for place in text.indices {
      window = Self.shifted(window, text[place])
      if openings[Self.hash(of: window)], place >= 3, begin(text[(place - 3)...]) { return true }
    }
    return false
  }

  /// Whether `word` begins with one.
  func begin(_ word: String) -> Bool {
    let opening = word.utf8.prefix(4)
    return openings[Self.hash(of: opening.reduce(0, Self.shifted))]
      && word.withOctets { begin($0[...]) }
  }

  private func begin(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    stems.contains { stem in
      text.prefix(stem.count).elementsEqual(stem) { $0.inLowerCase == $1 }
    }
  }

  /// The last four octets, as if all were letters.
  private static func shifted(_ window: UInt32, _ octet: UInt8) -> UInt32 {
    window << 8 | UInt32(octet | 0x20)
  }

  /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
  private static func hash(of window: UInt32) -> Int {
    Int((window &* 0x9E37_79B1) &>> (32 - hashWidth))
  }

  /// In bits.
  private static let hashWidth: UInt32 = 10
}
