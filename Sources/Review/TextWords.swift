import Programmes

/// The words of a text, letters and digits that stand together, by the places of their octets: a word becomes
/// a part of the text only where a rule reads it.
struct TextWords: Sendable {
  private let text: String
  private let places: [Range<Int>]

  init(of text: String) {
    self.text = text
    places = text.withOctets(\.placesOfWords)
  }
}

extension TextWords: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> Substring {
    text.part(at: places[index])
  }
}

extension TextWords {
  /// Which words may be what a rule looks for, as `mayBe` tells by the octets of each.
  func candidates(where mayBe: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) -> [Int] {
    text.withOctets { octets in places.indices.filter { mayBe(octets[places[$0]]) } }
  }
}
