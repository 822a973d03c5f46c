public import Memory

extension ProgrammeKind: Remembered {}
extension Status: Remembered {}

extension ProgrammeName: Remembered {
  public convenience init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      slug: try reader.read(), acronym: try reader.read(), kind: try reader.read(),
      years: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(slug)
    writer.write(acronym)
    writer.write(kind)
    writer.write(years)
  }
}

extension ProgrammeSummary: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      slug: try reader.read(), title: try reader.read(), acronym: try reader.read(),
      kind: try reader.read(), years: try reader.read(),
      isProposal: try reader.read(), firstDay: try reader.read(),
      axisCount: try reader.read(),
      indicatorCount: try reader.read(), activityCount: try reader.read(),
      endedCount: try reader.read(), revision: try reader.read(), progress: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(slug)
    writer.write(title)
    writer.write(acronym)
    writer.write(kind)
    writer.write(years)
    writer.write(isProposal)
    writer.write(firstDay)
    writer.write(axisCount)
    writer.write(indicatorCount)
    writer.write(activityCount)
    writer.write(endedCount)
    writer.write(revision)
    writer.write(progress)
  }
}

extension Revision: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(day: try reader.read(), number: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(day)
    writer.write(number)
  }
}

extension ProgressSummary: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      tally: try reader.read(), newestReport: try reader.read(), reportCount: try reader.read(),
      trend: try reader.read(), comparedIndicators: try reader.read(),
      metIndicators: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(tally)
    writer.write(newestReport)
    writer.write(reportCount)
    writer.write(trend)
    writer.write(comparedIndicators)
    writer.write(metIndicators)
  }
}

extension TrendPoint: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(cutoff: try reader.read(), period: try reader.read(), tally: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(cutoff)
    writer.write(period)
    writer.write(tally)
  }
}

extension StatusTally: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    var counts: [Status: Int] = [:]
    for status in Status.allCases { counts[status] = try reader.read() }
    self.init(counts: counts, late: try reader.read(), declared: try reader.read())
  }

  public func write(to writer: inout MemoryWriter) {
    for status in Status.allCases { writer.write(counts[status]) }
    writer.write(late)
    writer.write(declared)
  }
}
