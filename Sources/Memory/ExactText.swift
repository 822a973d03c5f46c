/// A text by its octets. A `String` is equal to one that writes its accents in another way.
public struct ExactText: Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }
}

extension ExactText: Hashable {
  public static func == (one: ExactText, other: ExactText) -> Bool {
    one.withOctets { octets in
      other.withOctets { others in
        octets.count == others.count
          && (octets.baseAddress == others.baseAddress || octets.elementsEqual(others))
      }
    }
  }

  public func hash(into hasher: inout Hasher) {
    withOctets { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withOctets<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable(look)
      ?? Array(text.utf8).withUnsafeBufferPointer(look)
  }
}
