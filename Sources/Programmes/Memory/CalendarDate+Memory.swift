public import Memory

extension Month: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let month = Month(year: try reader.read(), month: try reader.read())
    else { throw MemoryFault() }
    self = month
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(year)
    writer.write(number)
  }
}

extension CalendarDate: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let month = try reader.read(Month.self)
    guard let date = CalendarDate(year: month.year, month: month.number, day: try reader.read())
    else { throw MemoryFault() }
    self = date
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(month)
    writer.write(day)
  }
}

extension YearSpan: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let years = YearSpan(from: try reader.read(), through: try reader.read())
    else { throw MemoryFault() }
    self = years
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(first)
    writer.write(last)
  }
}

extension PlannedDate.Moment: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .day(try reader.read())
    case 1: self = .month(try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .day(let day):
      writer.write(0)
      writer.write(day)
    case .month(let month):
      writer.write(1)
      writer.write(month)
    }
  }
}

extension ReportPeriod: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .quarter(try reader.read(), year: try reader.read())
    case 1: self = .semester(try reader.read(), year: try reader.read())
    case 2: self = .year(try reader.read())
    case 3: self = .days(from: try reader.read(), through: try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .quarter(let number, let year):
      writer.write(0)
      writer.write(number)
      writer.write(year)
    case .semester(let number, let year):
      writer.write(1)
      writer.write(number)
      writer.write(year)
    case .year(let year):
      writer.write(2)
      writer.write(year)
    case .days(let first, let last):
      writer.write(3)
      writer.write(first)
      writer.write(last)
    }
  }
}
