import Programmes

/// A key that is made of numbers: `3. 2. 1.` is 3, 2, 1.
struct RowNumber: Sendable, Hashable {
  /// Never empty.
  let parts: [Int]

  /// nil when the key has letters.
  init?(_ key: Key) {
    let parts = key.slug.text.split(separator: "-")
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    self.parts = numbers
  }
}

extension RowNumber: CustomStringConvertible {
  /// `3.2.1`.
  var description: String { parts.map(String.init).joined(separator: ".") }
}

extension RowNumber {
  /// nil when the document prints none.
  init?(printed key: Key) {
    guard key.written != nil else { return nil }
    self.init(key)
  }
}

extension Heading {
  /// The number of an axis or a priority: 4 for `4)`, `IV.` and «Eje 4»; nil when it has none.
  var number: Int? {
    guard let last = key?.slug.text.split(separator: "-").last else { return nil }
    return Int(last) ?? Self.romanNumerals.firstIndex(of: String(last)).map { $0 + 1 }
  }

  private static let romanNumerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]
}
