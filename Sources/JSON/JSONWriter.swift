/// Writes a JSON text (RFC 8259) straight to bytes, value by value and without blanks: for data too
/// many to be kept as values of ``JSON`` first.
///
/// ```
/// var writer = JSONWriter()
/// writer.object {
///   $0.member("clave", "1.1.1")
///   $0.member("avance", 40)
/// }
/// ```
///
/// writes `{"clave":"1.1.1","avance":40}`.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the next one in the same object or array.
  private var followsValue = false

  public init() {}
}

extension JSONWriter {
  /// Members in the order in which `members` writes them; it writes nothing else.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// One value for each item: `value` writes it.
  public mutating func array<Items: Sequence>(
    of items: Items, _ value: (inout JSONWriter, Items.Element) -> Void
  ) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for item in items { value(&writer, item) }
    }
  }

  /// An array of values that have been written before, with commas between them.
  public mutating func array(ofWritten values: [[UInt8]]) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for piece in values where !piece.isEmpty {
        writer.startValue()
        writer.bytes += piece
        writer.followsValue = true
      }
    }
  }

  /// A member whose value `value` writes.
  public mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
    startValue()
    bytes.appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    followsValue = false
    value(&self)
  }

  private mutating func enclosed(
    _ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    startValue()
    bytes.append(opening)
    followsValue = false
    content(&self)
    bytes.append(closing)
    followsValue = true
  }

  private mutating func startValue() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
  }
}

extension JSONWriter {
  public mutating func value(_ text: String) {
    startValue()
    bytes.appendQuoted(text)
    followsValue = true
  }

  public mutating func value(_ number: Int) { plain("\(number)") }

  public mutating func value(_ isTrue: Bool) { plain(isTrue ? "true" : "false") }

  public mutating func value(_ json: JSON) { plain(json.text) }

  /// A number in its digits, as `-3.50`: RFC 8259, section 6. The caller vouches for its form.
  public mutating func value(digits: String) { plain(digits) }

  public mutating func member(_ name: String, _ text: String) { member(name) { $0.value(text) } }

  public mutating func member(_ name: String, _ number: Int) { member(name) { $0.value(number) } }

  public mutating func member(_ name: String, _ isTrue: Bool) { member(name) { $0.value(isTrue) } }

  private mutating func plain(_ text: String) {
    startValue()
    bytes += text.utf8
    followsValue = true
  }
}
