import Octets
import Letters

/// A part of an address: lower-case ASCII letters, digits and single hyphens between them.
public struct Slug: Sendable, Hashable {
  public let text: String

  /// nil when `text` is not already of that form.
  public init?(exactly text: String) {
    guard text.withOctets(Slug.isSlug) else { return nil }
    self.text = text
  }

  private static func isSlug(_ octets: UnsafeBufferPointer<UInt8>) -> Bool {
    var mayEnd = false
    for octet in octets {
      switch octet {
      case _ where octet.isSmallLetter || octet.isDigit: mayEnd = true
      case UInt8(ascii: "-") where mayEnd: mayEnd = false
      default: return false
      }
    }
    return mayEnd
  }

  /// The slug nearest to `text`: accents folded, all else that is not a letter or digit a hyphen.
  /// `3. 2. 1.` gives `3-2-1`. nil when nothing is left.
  public init?(folding text: String) {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    let latin = Slug.foldedLatin
    var pendingHyphen = false
    for scalar in text.unicodeScalars {
      let letter = scalar.value < 0x180 ? latin[Int(scalar.value)] : 0
      let pair = letter == 0 ? scalar.plainPair : nil
      if letter == 0, pair == nil {
        // An accent of its own, as macOS and PDF files have it, belongs to the letter before it.
        if !(0x300...0x36F).contains(scalar.value) { pendingHyphen = !result.isEmpty }
        continue
      }
      if pendingHyphen { result.append(UInt8(ascii: "-")) }
      pendingHyphen = false
      if let pair {
        result.append(contentsOf: pair.description.utf8)
      } else {
        result.append(letter)
      }
    }
    guard !result.isEmpty else { return nil }
    self.text = String(decoding: result, as: UTF8.self)
  }

  /// With which the slug nearest to `text` begins; nil when there is none.
  public static func initial(of text: String) -> Unicode.Scalar? {
    text.unicodeScalars.lazy.compactMap { scalar in
      folded(scalar) ?? scalar.plainPair?.utf8Start.pointee
    }.first.map { Unicode.Scalar($0) }
  }

  /// What ``folded(_:)`` gives for U+0000 to U+017F, beyond which it gives nothing; 0 for nothing.
  private static let foldedLatin = (0..<UInt32(0x180)).map { value in
    Unicode.Scalar(value).flatMap(folded) ?? 0
  }

  /// A letter or digit of ASCII.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "a"..."z", "0"..."9": UInt8(scalar.value)
    case "A"..."Z": UInt8(scalar.value + 32)
    default: scalar.plainLetter
    }
  }
}

extension Slug: Comparable {
  /// As a reader counts: `2` before `10`, `1-2` before `1-10`, numbers before words.
  public static func < (one: Slug, other: Slug) -> Bool {
    let (text, other) = (one.text.utf8, other.text.utf8)
    // Only the first part that differs counts: where it begins, both are still the same.
    let same = zip(text, other).prefix { $0 == $1 }.map(\.0)
    let start = same.lastIndex(of: hyphen).map { $0 + 1 } ?? 0
    let part = text.dropFirst(start).prefix { $0 != hyphen }
    let otherPart = other.dropFirst(start).prefix { $0 != hyphen }
    if part.elementsEqual(otherPart) { return text.count < other.count }
    switch (Int(Substring(part)), Int(Substring(otherPart))) {
    case (let number?, let otherNumber?) where number != otherNumber: return number < otherNumber
    case (_?, nil): return true
    case (nil, _?): return false
    default: return part.lexicographicallyPrecedes(otherPart)
    }
  }

  private static let hyphen = UInt8(ascii: "-")
}

extension Slug {
  /// In bytes. File systems hold at most 255 in a name (POSIX, NAME_MAX); no key of a document comes near.
  public static let longestName = 100
}

extension Slug: CustomStringConvertible {
  public var description: String { text }
}

extension Slug {
  /// For rows and folders that have been refused: it is on no page.
  public static let placeholder = Slug(trusted: "sin-clave")

  private init(trusted text: String) {
    self.text = text
  }
}
