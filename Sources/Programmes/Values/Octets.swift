extension String {
  /// Whether `holds` for all octets of its UTF-8. Faster than to ask its view of UTF-8.
  @inlinable
  package func octetsAllSatisfy(_ holds: (UInt8) -> Bool) -> Bool {
    withOctets { $0.allSatisfy(holds) }
  }

  /// What `look` makes of the octets of its UTF-8.
  @inlinable
  package func withOctets<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    self[...].withOctets(look)
  }

  /// The part of it that has these octets of its UTF-8.
  @inlinable
  package func part(at octets: Range<Int>) -> Substring { self[...].part(at: octets) }
}

extension Substring {
  /// What `look` makes of the octets of its UTF-8.
  @inlinable
  package func withOctets<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(look) ?? Array(utf8).withUnsafeBufferPointer(look)
  }

  /// Its parts where `find` finds them, in their order, among the octets of its UTF-8. Faster than to go
  /// from character to character.
  @inlinable
  package func parts(_ find: (UnsafeBufferPointer<UInt8>) -> [Range<Int>]) -> [Substring] {
    withOctets(find).map(part)
  }

  /// The part of it that has these octets of its UTF-8.
  @inlinable
  package func part(at octets: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: octets.lowerBound)
    return self[start..<utf8.index(start, offsetBy: octets.count)]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The stretches of characters for which `isPart` holds, which knows of octets of ASCII by `isPartOfASCII`.
  @inlinable
  package func stretches(
    of isPartOfASCII: (UInt8) -> Bool, _ isPart: (Unicode.Scalar) -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    found.reserveCapacity(count / 6)
    var start: Int?
    var place = 0
    while place < count {
      let octet = self[place]
      let (scalar, width) = scalar(at: place)
      if octet < 0x80 ? isPartOfASCII(octet) : isPart(scalar) {
        start = start ?? place
      } else if let open = start {
        found.append(open..<place)
        start = nil
      }
      place += width
    }
    if let open = start { found.append(open..<count) }
    return found
  }

  /// The character that begins at `place`, and its octets. They are UTF-8.
  @inlinable
  package func scalar(at place: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let octet = self[place]
    return octet < 0x80 ? (Unicode.Scalar(octet), 1) : longScalar(at: place)
  }

  /// Of more than one octet.
  @usableFromInline
  func longScalar(at place: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let lead = UInt32(self[place])
    let (first, width) =
      lead < 0xE0 ? (lead & 0x1F, 2) : lead < 0xF0 ? (lead & 0x0F, 3) : (lead & 0x07, 4)
    let value = (1..<width).reduce(first) { $0 << 6 | UInt32(self[place + $1]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
