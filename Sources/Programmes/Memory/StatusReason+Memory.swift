public import Memory

extension StatusReason: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    switch try reader.read(Int.self) {
    case 0: self = .cancelled(on: try reader.read(), reason: try reader.read())
    case 1: self = .notApplicable(reason: try reader.read())
    case 2: self = .finished(on: try reader.read(), try reader.read())
    case 3: self = .finishedBy(try reader.read(), try reader.read())
    case 4:
      self = .allFulfilled(
        try reader.read(), count: try reader.read(), last: try reader.read(), try reader.read())
    case 5: self = .overdue(end: try reader.read(), try reader.read())
    case 6:
      self = .someOverdue(
        try reader.read(), count: try reader.read(), of: try reader.read(),
        firstEnd: try reader.read())
    case 7: self = .riskReported(try reader.read())
    case 8:
      self = .behind(
        share: try reader.read(), elapsed: try reader.read(), try reader.read(),
        report: try reader.read())
    case 9: self = .active(share: try reader.read(), end: try reader.read())
    case 10: self = .finishedWithoutEvidence(on: try reader.read(), end: try reader.read())
    case 11:
      self = .someFulfilled(
        try reader.read(), count: try reader.read(), of: try reader.read(), end: try reader.read())
    case 12: self = .starts(on: try reader.read())
    case 13: self = .silent(start: try reader.read(), end: try reader.read())
    case 14: self = .declared(try reader.read())
    case 15:
      self = .wasActive(
        share: try reader.read(), report: try reader.read(), end: try reader.read())
    case 16: self = .activeByDeadline(share: try reader.read(), report: try reader.read())
    case 17:
      self = .silentWithinWhole(
        try reader.read(), report: try reader.read(), start: try reader.read(),
        end: try reader.read())
    default: throw MemoryFault()
    }
  }

  public func write(to writer: inout MemoryWriter) {
    switch self {
    case .cancelled(let day, let reason):
      writer.write(0)
      writer.write(day)
      writer.write(reason)
    case .notApplicable(let reason):
      writer.write(1)
      writer.write(reason)
    case .finished(let day, let timeliness):
      writer.write(2)
      writer.write(day)
      writer.write(timeliness)
    case .finishedBy(let cutoff, let timeliness):
      writer.write(3)
      writer.write(cutoff)
      writer.write(timeliness)
    case .allFulfilled(let parts, let count, let last, let timeliness):
      writer.write(4)
      writer.write(parts)
      writer.write(count)
      writer.write(last)
      writer.write(timeliness)
    case .overdue(let end, let shortfall):
      writer.write(5)
      writer.write(end)
      writer.write(shortfall)
    case .someOverdue(let parts, let count, let all, let firstEnd):
      writer.write(6)
      writer.write(parts)
      writer.write(count)
      writer.write(all)
      writer.write(firstEnd)
    case .riskReported(let reason):
      writer.write(7)
      writer.write(reason)
    case .behind(let share, let elapsed, let tolerance, let report):
      writer.write(8)
      writer.write(share)
      writer.write(elapsed)
      writer.write(tolerance)
      writer.write(report)
    case .wasActive(let share, let report, let end):
      writer.write(15)
      writer.write(share)
      writer.write(report)
      writer.write(end)
    case .activeByDeadline(let share, let report):
      writer.write(16)
      writer.write(share)
      writer.write(report)
    case .active(let share, let end):
      writer.write(9)
      writer.write(share)
      writer.write(end)
    case .finishedWithoutEvidence(let day, let end):
      writer.write(10)
      writer.write(day)
      writer.write(end)
    case .someFulfilled(let parts, let count, let all, let end):
      writer.write(11)
      writer.write(parts)
      writer.write(count)
      writer.write(all)
      writer.write(end)
    case .starts(let day):
      writer.write(12)
      writer.write(day)
    case .silent(let start, let end):
      writer.write(13)
      writer.write(start)
      writer.write(end)
    case .silentWithinWhole(let parts, let report, let start, let end):
      writer.write(17)
      writer.write(parts)
      writer.write(report)
      writer.write(start)
      writer.write(end)
    case .declared(let state):
      writer.write(14)
      writer.write(state)
    }
  }
}
