import Octets

/// The key that a document gives to a row (`1.1.1`, `3. 2. 1.`, `b)`), or only its address.
public struct Key: Sendable, Hashable {
  /// As printed; nil when the document prints none.
  public let written: Verbatim?
  /// What addresses call the row.
  public let slug: Slug

  /// A printed key; nil when it has neither letter nor digit.
  public init?(_ written: Verbatim) {
    guard let slug = Slug(folding: written.text) else { return nil }
    self.written = written
    self.slug = slug
  }

  /// A printed key that another row of the document has too, told apart by its address.
  public init(_ written: Verbatim, addressedAs slug: Slug) {
    self.written = written
    self.slug = slug
  }

  /// A row without a printed key.
  public init(unprinted slug: Slug) {
    written = nil
    self.slug = slug
  }
}

extension Key {
  /// As printed, or else its address.
  package var name: String { written?.text ?? slug.text }

  /// «1.1.1 Impartir el curso»: before the text of its row when it is printed.
  /// A text that could be read on from the digits of the key, «% de personas», comes after a dash.
  public func label(_ text: String) -> String {
    guard let written else { return text }
    let runsOn = text.utf8.first.map { $0 == UInt8(ascii: "%") || $0.isDigit } ?? false
    let endsInDigit = written.text.utf8.last?.isDigit ?? false
    return runsOn && endsInDigit ? "\(written) – \(text)" : "\(written) \(text)"
  }
}
