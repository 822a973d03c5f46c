import Octets
import Programmes

/// What a text holds that rules look for, told by one look at its octets: each reads on only where there is any.
struct TextTraits: Sendable, Hashable {
  /// Of ASCII, wherever they stand.
  private(set) var digitCount = 0
  /// Whether two capitals of ASCII stand together, as in every acronym.
  private(set) var hasNeighbouringCapitals = false
  private(set) var signs: Signs = []

  init(of text: Substring) {
    text.withOctets { octets in
      var isAfterCapital = false
      for octet in octets {
        signs.formUnion(Signs(octet))
        digitCount += octet.isDigit ? 1 : 0
        hasNeighbouringCapitals = hasNeighbouringCapitals || (octet.isCapital && isAfterCapital)
        isAfterCapital = octet.isCapital
      }
    }
  }
}

extension TextTraits {
  /// Groups of signs, by the octets with which they begin.
  struct Signs: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let at = Signs(rawValue: 1)
    /// `_`, `?`, `[` and `#`, with which blanks of forms and errors of spreadsheets begin.
    static let openingLeftovers = Signs(rawValue: 2)
    /// Brackets and quotation marks that have to be closed; other signs beyond ASCII may be among them.
    static let opening = Signs(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ octet: UInt8) { self = Self.ofOctets[Int(octet)] }

    private static let ofOctets: [Signs] = {
      var signs = [Signs](repeating: [], count: 256)
      func add(_ sign: Signs, to octets: some Sequence<UInt8>) {
        for octet in octets { signs[Int(octet)].formUnion(sign) }
      }
      add(.at, to: "@".utf8)
      add(.openingLeftovers, to: "_?[#".utf8)
      add(.opening, to: Array("([\"".utf8) + [0xC2, 0xE2])
      return signs
    }()
  }
}
