public import Memory

extension CalendarEntry.Kind: Remembered {}

extension CalendarEntry: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      moment: try reader.read(), kind: try reader.read(), status: try reader.read(),
      changes: try reader.read(StandingChangesCopy?.self)?.changes,
      institution: try reader.read(Shared.self).object, subject: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(moment)
    writer.write(kind)
    writer.write(status)
    writer.write(changes.map(StandingChangesCopy.init))
    writer.write(Shared(institution))
    writer.write(subject)
  }
}

extension NextDate: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(entry: try reader.read(), more: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(entry)
    writer.write(more)
  }
}

/// An object that is remembered as a value.
private struct StandingChangesCopy: Remembered {
  let changes: StandingChanges

  init(_ changes: StandingChanges) { self.changes = changes }

  init(from reader: inout MemoryReader) throws(MemoryFault) {
    changes = StandingChanges(count: try reader.read(), last: try reader.read())
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(changes.count)
    writer.write(changes.last)
  }
}

extension CalendarSubject: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0:
      self = .activity(
        try reader.read(Shared.self).object, of: try reader.read(Shared.self).object,
        detail: try reader.read(), try reader.read())
    case 1:
      self = .occurrence(
        try reader.read(Shared.self).object, of: try reader.read(Shared.self).object,
        try reader.read(), in: try reader.read())
    case 2:
      self = .deadline(
        try reader.read(Shared.self).object, of: try reader.read(Shared.self).object,
        event: try reader.read())
    case 3:
      self = .agreement(
        try reader.read(), of: try reader.read(), key: try reader.read(), text: try reader.read())
    case 4: self = .meeting(try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .activity(let activity, let programme, let detail, let place):
      writer.write(0)
      writer.write(Shared(activity))
      writer.write(Shared(programme))
      writer.write(detail)
      writer.write(place)
    case .occurrence(let activity, let programme, let occurrence, let series):
      writer.write(1)
      writer.write(Shared(activity))
      writer.write(Shared(programme))
      writer.write(occurrence)
      writer.write(series)
    case .deadline(let activity, let programme, let event):
      writer.write(2)
      writer.write(Shared(activity))
      writer.write(Shared(programme))
      writer.write(event)
    case .agreement(let number, let meeting, let key, let text):
      writer.write(3)
      writer.write(number)
      writer.write(meeting)
      writer.write(key)
      writer.write(text)
    case .meeting(let meeting):
      writer.write(4)
      writer.write(meeting)
    }
  }
}

extension PeriodPlace: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(step: try reader.read(), number: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(step)
    writer.write(number)
  }
}

extension Occurrence: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      number: try reader.read(), window: try reader.read(), countInWindow: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(number)
    writer.write(window)
    writer.write(countInWindow)
  }
}

extension OccurrenceSeries: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(count: try reader.read(), rule: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(count)
    writer.write(rule)
  }
}

extension MeetingName: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      date: try reader.read(), announced: try reader.read(), title: try reader.read(),
      programme: try reader.read(), isCancelled: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(date)
    writer.write(announced)
    writer.write(title)
    writer.write(programme)
    writer.write(isCancelled)
  }
}
