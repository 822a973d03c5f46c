public import Programmes

/// One or several whole days of a calendar, on which people who subscribe are still free: a `VEVENT`
/// (RFC 5545, section 3.6.1).
public struct CalendarEvent: Sendable, Hashable {
  /// What makes it the same event after its texts, dates or page change.
  public let id: TagURI
  public let days: Days
  public let summary: String
  public let description: String?
  /// Its page.
  public let page: Link?
  public let categories: [String]
  public let status: Status
  /// How often its dates were revised, from 0 (`SEQUENCE`).
  public let sequence: Int
  /// The day on which the content last changed what is said here.
  public let lastModified: CalendarDate

  /// `sequence` is kept within the integers of RFC 5545, section 3.3.8, that are not negative.
  public init(
    id: TagURI, days: Days, summary: String, description: String? = nil, page: Link? = nil,
    categories: [String] = [], status: Status = .confirmed, sequence: Int = 0,
    lastModified: CalendarDate
  ) {
    self.id = id
    self.days = days
    self.summary = summary
    self.description = description
    self.page = page
    self.categories = categories
    self.status = status
    self.sequence = min(max(sequence, 0), Int(Int32.max))
    self.lastModified = lastModified
  }

  public enum Days: Sendable, Hashable {
    /// The first day and the last, which belongs to it.
    case once(ClosedRange<CalendarDate>)
    case repeated(CalendarRule)
  }

  /// RFC 5545, section 3.8.1.11.
  public enum Status: Sendable, Hashable {
    case confirmed, cancelled
  }
}
