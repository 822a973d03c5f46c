/// Markup ready to be written: UTF-8 bytes in which every piece of text has already been escaped.
///
/// A string literal is markup, an interpolated value is text:
///
/// ```swift
/// let cell: HTML = "<td>\(activity.name)</td>"
/// ```
///
/// writes `<td>Ríos &amp; lagos</td>` for the name `Ríos & lagos`. Literals are `StaticString`, so
/// a string made while the program runs cannot become markup except through ``init(trusting:)`` or
/// `\(raw:)`, which are easy to search for.
public struct HTML: Sendable, Hashable {
  /// The markup in UTF-8, as it goes to the file.
  public internal(set) var bytes: [UInt8]

  /// Markup of no bytes.
  public init() {
    bytes = []
  }

  /// Markup taken as it is, unescaped: the caller vouches for it.
  public init(trusting markup: some StringProtocol) {
    bytes = Array(markup.utf8)
  }
}

extension HTML {
  /// Whether there is no markup at all; white space counts as markup.
  public var isEmpty: Bool {
    bytes.isEmpty
  }
}

extension HTML: CustomStringConvertible {
  /// The markup as a string, for messages and tests.
  public var description: String {
    String(decoding: bytes, as: UTF8.self)
  }
}

extension HTML: ExpressibleByStringInterpolation {
  public init(stringLiteral value: StaticString) {
    self.init()
    append(value)
  }

  public init(stringInterpolation: Interpolation) {
    self = stringInterpolation.html
  }
}
