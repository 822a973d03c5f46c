public import Memory
public import Programmes

extension CalendarDate: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let date = CalendarDate(
      year: try reader.read(), month: try reader.read(), day: try reader.read())
    guard let date else { throw MemoryFault() }
    self = date
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(month.year)
    writer.write(month.number)
    writer.write(day)
  }
}
