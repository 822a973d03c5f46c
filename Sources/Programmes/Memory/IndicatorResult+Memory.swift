public import Memory

extension IndicatorResult: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .value(try reader.read())
    case 1:
      self = .breakdown(reached: try reader.read(), of: try reader.read(), least: try reader.read())
    case 2: self = .noCases
    case 3: self = .divisionByZero
    case 4: self = .missing(try reader.read())
    case 5: self = .outOfRange
    case 6: self = .notAvailable
    case 7: self = .notApplicable
    case 8: self = .dash
    case 9: self = .inWords(isReached: try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .value(let value):
      writer.write(0)
      writer.write(value)
    case .breakdown(let reached, let all, let least):
      writer.write(1)
      writer.write(reached)
      writer.write(all)
      writer.write(least)
    case .noCases: writer.write(2)
    case .divisionByZero: writer.write(3)
    case .missing(let variables):
      writer.write(4)
      writer.write(variables)
    case .outOfRange: writer.write(5)
    case .notAvailable: writer.write(6)
    case .notApplicable: writer.write(7)
    case .dash: writer.write(8)
    case .inWords(let isReached):
      writer.write(9)
      writer.write(isReached)
    }
  }
}

extension ResultValue: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(shown: try reader.read(), isRounded: try reader.read(), unit: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(shown)
    writer.write(isRounded)
    writer.write(unit)
  }
}

extension Standing.Obstacle: Remembered {}
extension TargetComparison.Outcome: Remembered {}

extension Standing: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .compared(try reader.read())
    case 1: self = .notCompared(try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .compared(let comparison):
      writer.write(0)
      writer.write(comparison)
    case .notCompared(let obstacle):
      writer.write(1)
      writer.write(obstacle)
    }
  }
}

extension TargetComparison.Basis: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .whole
    case 1: self = .year(try reader.read())
    case 2: self = .quarter(try reader.read())
    case 3: self = .endOfQuarter(try reader.read())
    case 4: self = .quarters(through: try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .whole: writer.write(0)
    case .year(let year):
      writer.write(1)
      writer.write(year)
    case .quarter(let quarter):
      writer.write(2)
      writer.write(quarter)
    case .endOfQuarter(let quarter):
      writer.write(3)
      writer.write(quarter)
    case .quarters(let quarter):
      writer.write(4)
      writer.write(quarter)
    }
  }
}

extension TargetComparison.Stage: Remembered {}

extension TargetComparison: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      basis: try reader.read(), comparator: try reader.read(),
      isComparatorStated: try reader.read(), target: try reader.read(), outcome: try reader.read(),
      gap: try reader.read(), difference: try reader.read(), stage: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(basis)
    writer.write(comparator)
    writer.write(isComparatorStated)
    writer.write(target)
    writer.write(outcome)
    writer.write(gap)
    writer.write(difference)
    writer.write(stage)
  }
}
