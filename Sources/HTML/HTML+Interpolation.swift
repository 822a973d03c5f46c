extension HTML {
  /// What an interpolated literal of ``HTML`` is made of, piece by piece.
  ///
  /// Text goes between tags or inside quoted attributes; in any other place (a tag, an unquoted
  /// attribute, `<script>`, `<style>`) escaping would not make it safe, and a debug build stops.
  public struct Interpolation {
    var html: HTML
    private var scanner = LiteralScanner()

    public init(literalCapacity: Int, interpolationCount: Int) {
      html = HTML()
      html.bytes.reserveCapacity(literalCapacity + interpolationCount * 128)
    }
  }
}

extension HTML.Interpolation: StringInterpolationProtocol {
  public mutating func appendLiteral(_ literal: StaticString) {
    assert(scanner.accepts(literal), "an attribute needs quotes: write name=\"\\(value)\"")
    html.append(literal)
  }

  /// Text, escaped.
  @_disfavoredOverload
  public mutating func appendInterpolation(_ text: some StringProtocol) {
    assert(scanner.acceptsText, "text goes between tags or in a quoted attribute")
    html.append(escaping: text)
  }

  /// Text, escaped: the common case, which needs no generic code.
  @_disfavoredOverload
  public mutating func appendInterpolation(_ text: String) {
    assert(scanner.acceptsText, "text goes between tags or in a quoted attribute")
    html.append(escaping: text)
  }

  /// Text, escaped; nothing when it is nil.
  @_disfavoredOverload
  public mutating func appendInterpolation(_ text: (some StringProtocol)?) {
    guard let text else { return }
    appendInterpolation(text)
  }

  /// A whole number in decimal.
  public mutating func appendInterpolation(_ number: some BinaryInteger) {
    html.append(number)
  }

  /// A whole number in decimal: the common case, which needs no generic code.
  public mutating func appendInterpolation(_ number: Int) {
    html.append(number)
  }

  /// A whole number in decimal; nothing when it is nil.
  public mutating func appendInterpolation(_ number: (some BinaryInteger)?) {
    guard let number else { return }
    html.append(number)
  }

  /// Markup, as it is.
  public mutating func appendInterpolation(_ markup: HTML) {
    assert(scanner.accepts(markup), "markup does not fit inside an attribute")
    html += markup
  }

  /// Markup, as it is; nothing when it is nil.
  public mutating func appendInterpolation(_ markup: HTML?) {
    guard let markup else { return }
    appendInterpolation(markup)
  }

  /// Markup, each element after the one before.
  public mutating func appendInterpolation(_ elements: some Sequence<HTML>) {
    for element in elements { appendInterpolation(element) }
  }

  /// The same for an array: the common case, which needs no generic code.
  public mutating func appendInterpolation(_ elements: [HTML]) {
    // A little more, for what follows on them.
    html.reserveCapacity(html.bytes.count + elements.byteCount + 128)
    for element in elements { appendInterpolation(element) }
  }

  /// Markup taken as it is, unescaped: the caller vouches for it.
  public mutating func appendInterpolation(raw markup: String) {
    html.bytes.append(contentsOf: markup.utf8)
  }

  /// Refuses what has no single obvious way to be shown.
  @available(
    *, unavailable,
    message: "a page shows text, whole numbers and HTML: convert the value to one of them first"
  )
  @_disfavoredOverload
  public mutating func appendInterpolation<Value>(_ value: Value) {}
}

extension HTML.Interpolation {
  /// ` name="value"`, escaped and with the space before it; nothing when the value is nil.
  ///
  /// `<a\(attribute: "href", link)>` writes `<a href="a?b&amp;c">`.
  public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
    assert(scanner.acceptsAttribute(), "an attribute goes inside a tag")
    guard let value else { return }
    appendName(name)
    html.append("=\"")
    html.append(escaping: value)
    html.append("\"")
  }

  /// ` name="number"`, with the space before it.
  public mutating func appendInterpolation(
    attribute name: StaticString, _ number: some BinaryInteger
  ) {
    assert(scanner.acceptsAttribute(), "an attribute goes inside a tag")
    appendName(name)
    html.append("=\"")
    html.append(number)
    html.append("\"")
  }

  /// ` name`, with the space before it, when it is present; nothing otherwise.
  public mutating func appendInterpolation(attribute name: StaticString, _ isPresent: Bool) {
    assert(scanner.acceptsAttribute(), "an attribute goes inside a tag")
    if isPresent { appendName(name) }
  }

  private mutating func appendName(_ name: StaticString) {
    html.append(" ")
    html.append(name)
  }
}
