import Octets

/// The words of a text, letters and digits that stand together, by the places of their octets: a word becomes
/// a part of the text only where a rule reads it.
package struct TextWords: Sendable {
  @usableFromInline let text: String
  @usableFromInline let places: [Range<Int>]

  package init(of text: String) {
    self.text = text
    places = text.withOctets(\.placesOfWords)
  }
}

extension TextWords: RandomAccessCollection {
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { places.count }

  @inlinable package subscript(index: Int) -> Substring {
    text.part(at: places[index])
  }
}

extension TextWords {
  /// Which words may be what a rule looks for, as `mayBe` tells by the octets of each.
  @inlinable
  package func candidates(where mayBe: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) -> [Int] {
    text.withOctets { octets in places.indices.filter { mayBe(octets[places[$0]]) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Letters and digits that stand together, in a text.
  package var placesOfWords: [Range<Int>] { stretches(of: \.isASCIILetterOrDigit, \.isOfWord) }
}

extension Substring {
  /// As much as an editor needs to find it, and not enough to tell it to others.
  package var masked: String { "\(String(unicodeScalars.prefix(4)))…" }

  /// From this word to `other`, which stands after it in the same text.
  package func through(_ other: Substring) -> Substring { base[startIndex..<other.endIndex] }

  /// What stands between this word and `next`.
  package func gap(to next: Substring) -> Substring { base[endIndex..<next.startIndex] }
}
