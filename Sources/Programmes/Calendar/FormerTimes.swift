/// The times of an activity before an amendment changed its dates, beside those that it has.
///
/// A time is known by its days: it is the same one while it keeps a day, whatever its number is. The only time of an
/// activity stays its only one, wherever it is put. Any other that keeps no day is in the programme no more: what was
/// done then is not held for what is to be done on other days.
package struct FormerTimes: Sendable {
  /// As they were, in the order of time.
  package let all: [Occurrence]
  private let numbers: [Int: Int]

  init(_ former: [Occurrence], now: [Occurrence]) {
    all = former
    if let one = former.first, let other = now.first, former.count == 1, now.count == 1 {
      numbers = [one.number: other.number]
      return
    }
    var rest = now[...]
    var numbers: [Int: Int] = [:]
    for time in former {
      // Both are in the order of time: what ended before cannot be met again.
      rest = rest.drop { $0.window.upperBound < time.window.lowerBound }
      guard let next = rest.first, next.window.overlaps(time.window) else { continue }
      numbers[time.number] = next.number
      rest = rest.dropFirst()
    }
    self.numbers = numbers
  }
}

extension FormerTimes {
  /// The number of that time now; nil of one that is in the programme no more.
  package func numberNow(of number: Int) -> Int? { numbers[number] }
}

extension Programme {
  /// How the times of `activity` were on `day`; nil where they are the same. Only those of a rule change: deadlines
  /// are counted from the same events as before, and keep their numbers.
  package func formerTimes(of activity: Activity, on day: CalendarDate) -> FormerTimes? {
    guard activity.recurrence != nil, let then = earlier(activity, on: day) else { return nil }
    let (former, now) = (occurrences(of: then), occurrences(of: activity))
    return former == now ? nil : FormerTimes(former, now: now)
  }
}
