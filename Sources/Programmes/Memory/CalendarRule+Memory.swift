public import Memory

extension MonthOfYear: Remembered {}
extension Weekday: Remembered {}
extension WeekdayOrdinal: Remembered {}

extension CalendarRule: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(first: try reader.read(), starts: try reader.read(), count: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(first)
    writer.write(starts)
    writer.write(count)
  }
}

extension RuleDays: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .ofMonths(try reader.read(), try reader.read())
    case 1: self = .ofWeeks(try reader.read(), on: try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .ofMonths(let months, let days):
      writer.write(0)
      writer.write(months)
      writer.write(days)
    case .ofWeeks(let interval, let weekdays):
      writer.write(1)
      writer.write(interval)
      writer.write(weekdays)
    }
  }
}

extension MonthChoice: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .every(try reader.read())
    case 1: self = .named(try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .every(let interval):
      writer.write(0)
      writer.write(interval)
    case .named(let months):
      writer.write(1)
      writer.write(months)
    }
  }
}

extension MonthDays: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .numbered(try reader.read())
    case 1: self = .last
    case 2: self = .weekday(try reader.read(), try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .numbered(let days):
      writer.write(0)
      writer.write(days)
    case .last: writer.write(1)
    case .weekday(let ordinal, let weekday):
      writer.write(2)
      writer.write(ordinal)
      writer.write(weekday)
    }
  }
}

extension StatedCount: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let count = StatedCount(try reader.read()) else { throw MemoryFault() }
    self = count
  }

  public func write(to writer: inout MemoryWriter) { writer.write(number) }
}

extension DayOfMonth: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let day = DayOfMonth(try reader.read()) else { throw MemoryFault() }
    self = day
  }

  public func write(to writer: inout MemoryWriter) { writer.write(number) }
}

extension NonEmptySet: Remembered where Element: Remembered & Comparable {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let set = NonEmptySet(try reader.read([Element].self)) else { throw MemoryFault() }
    self = set
  }

  /// In order, so that equal sets have the same bytes.
  public func write(to writer: inout MemoryWriter) { writer.write(members.sorted()) }
}
