/// A case of an enumeration without payloads is its place among all cases.
extension Remembered where Self: CaseIterable & Equatable, AllCases == [Self] {
  @inlinable
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let (place, cases) = (try reader.read(Int.self), Self.allCases)
    guard cases.indices.contains(place) else { throw MemoryFault() }
    self = cases[place]
  }

  @inlinable
  public func write(to writer: inout MemoryWriter) {
    writer.write(Self.allCases.prefix { $0 != self }.count)
  }
}
