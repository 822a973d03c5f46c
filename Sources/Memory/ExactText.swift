/// A text by its octets. A `String` is equal to one that writes its accents in another way.
struct ExactText: Sendable {
  let text: String
}

extension ExactText: Hashable {
  static func == (one: ExactText, other: ExactText) -> Bool {
    one.withOctets { octets in
      other.withOctets { others in
        octets.count == others.count
          && (octets.baseAddress == others.baseAddress || octets.elementsEqual(others))
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    withOctets { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withOctets<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable(look)
      ?? Array(text.utf8).withUnsafeBufferPointer(look)
  }
}
