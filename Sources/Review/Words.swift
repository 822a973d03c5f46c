import Programmes

extension String {
  var words: [Substring] { self[...].words }
  var chunks: [Substring] { self[...].chunks }
}

extension Substring {
  /// Its words: letters and digits that stand together.
  var words: [Substring] { parts(\.placesOfWords) }

  /// What stands between its blanks, without the addresses of pages and mailboxes.
  var chunks: [Substring] {
    parts { $0.stretches(of: { $0 > 0x20 }, { !$0.isBlank }) }.filter { !$0.isAddress }
  }

  /// This word and what stands around it, up to the blanks.
  var chunk: Substring {
    let scalars = base.unicodeScalars
    let blank = scalars[..<startIndex].lastIndex(where: \.isBlank)
    let start = blank.map { scalars.index(after: $0) } ?? scalars.startIndex
    let end = scalars[endIndex...].firstIndex(where: \.isBlank) ?? scalars.endIndex
    return base[start..<end]
  }

  /// Whether what stands between blanks is, or holds, the address of a page or a mailbox.
  var isAddress: Bool {
    var previous: UInt8 = 0
    for octet in utf8 {
      if octet == UInt8(ascii: "@") || (octet == UInt8(ascii: "/") && previous == octet) {
        return true
      }
      previous = octet
    }
    return utf8.starts(with: "www.".utf8)
  }
}

extension Substring {
  /// What stands just before it; nil at the start of the text.
  var scalarBefore: Unicode.Scalar? { base.unicodeScalars[..<startIndex].last }

  /// What stands just after it; nil at the end of the text.
  var scalarAfter: Unicode.Scalar? { base.unicodeScalars[endIndex...].first }

  var isNumber: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isDigit) }

  var startsWithCapital: Bool { unicodeScalars.first?.isCapital ?? false }

  /// Whether it has two capitals or more and no lower-case letter.
  var isInCapitals: Bool {
    var capitals = 0
    for scalar in unicodeScalars {
      if scalar.isLowerCase { return false }
      if scalar.isCapital { capitals += 1 }
    }
    return capitals > 1
  }
}
