/// Writes values one after the other, in the form that ``MemoryReader`` reads.
public struct MemoryWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// What was written in full, by its place among its like.
  private var texts: [ExactText: Int] = [:]
  private var objects: [ObjectIdentifier: (object: any AnyObject & Sendable, place: Int)] = [:]

  public init() {}
}

extension MemoryWriter {
  @inlinable
  public mutating func write(_ value: some Remembered) { value.write(to: &self) }

  @usableFromInline
  mutating func write(word: UInt64) { bytes.append(word: word) }

  /// Eight bytes, the least significant first: for words of which none is small.
  public mutating func write(whole word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The number of its octets and the octets: for a text that is written once, and is not looked up.
  mutating func write(lone text: String) {
    write(word: UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Their number and the bytes.
  public mutating func write(bytes more: some Collection<UInt8>) {
    write(word: UInt64(more.count))
    bytes.append(contentsOf: more)
  }

  /// Twice the number of its octets and the octets; of a text that was written before only twice its
  /// place, and 1.
  mutating func write(text: String) {
    let exact = ExactText(text)
    if let place = texts[exact] {
      write(word: UInt64(place) << 1 | 1)
    } else {
      texts[exact] = texts.count
      write(word: UInt64(text.utf8.count) << 1)
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// 0 and the object; of one that was written before only its place, from 1.
  mutating func write<Object: AnyObject & Remembered>(shared object: Object) {
    if let known = objects[ObjectIdentifier(object)] {
      write(word: UInt64(known.place))
    } else {
      write(word: 0)
      write(object)
      objects[ObjectIdentifier(object)] = (object, objects.count + 1)
    }
  }
}
