/// A date as a programme states it: a day or only a month, and how it was written.
public struct PlannedDate: Sendable, Hashable {
  public enum Moment: Sendable, Hashable {
    case day(CalendarDate)
    case month(Month)
  }

  public let moment: Moment
  /// `02/03/2020`, `noviembre 2019`.
  public let written: Verbatim

  public init(_ moment: Moment, written: Verbatim) {
    self.moment = moment
    self.written = written
  }
}

extension PlannedDate {
  /// The day, when one is stated.
  public var day: CalendarDate? {
    if case .day(let day) = moment { day } else { nil }
  }

  public var month: Month { moment.month }

  /// First day that the date may mean.
  public var earliest: CalendarDate {
    switch moment {
    case .day(let day): day
    case .month(let month): month.firstDay
    }
  }

  /// Last day that the date may mean.
  public var latest: CalendarDate {
    switch moment {
    case .day(let day): day
    case .month(let month): month.lastDay
    }
  }
}

extension PlannedDate.Moment {
  public var month: Month {
    switch self {
    case .day(let day): day.month
    case .month(let month): month
    }
  }
}
