extension HTML {
  public static func + (left: HTML, right: HTML) -> HTML {
    var result = left
    result += right
    return result
  }

  public static func += (left: inout HTML, right: HTML) {
    left.bytes.append(contentsOf: right.bytes)
  }

  /// Makes room for that many bytes in all.
  package mutating func reserveCapacity(_ byteCount: Int) {
    bytes.reserveCapacity(byteCount)
  }

  /// Appends literal markup without making an intermediate value.
  package mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a whole number in decimal, with a minus sign when it is negative.
  package mutating func append(_ number: some BinaryInteger) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// The same for an `Int`, digit by digit: pages are full of them.
  package mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    append(decimal: number.magnitude)
  }

  private mutating func append(decimal value: UInt) {
    if value >= 10 { append(decimal: value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// Appends one byte of markup; the caller keeps the whole valid UTF-8.
  package mutating func append(byte: UInt8) {
    bytes.append(byte)
  }
}

extension Sequence<HTML> {
  /// The elements in order, with `separator` between each two of them.
  ///
  /// `names.map { "<b>\($0)</b>" }.joined(separator: ", ")` is markup because of this overload.
  public func joined(separator: HTML = "") -> HTML { Array(self).joined(separator: separator) }
}

extension Array<HTML> {
  /// The same for an array: the common case, which needs no generic code.
  public func joined(separator: HTML = "") -> HTML {
    var result = HTML()
    result.reserveCapacity(byteCount + count * separator.bytes.count)
    for (index, element) in enumerated() {
      if index > 0 { result += separator }
      result += element
    }
    return result
  }

  var byteCount: Int { reduce(0) { $0 + $1.bytes.count } }
}
