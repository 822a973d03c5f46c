public import Programmes

/// One or several whole days of a calendar: a `VEVENT` (RFC 5545, section 3.6.1).
public struct CalendarEvent: Sendable, Hashable {
  /// What makes it the same event after its texts, dates or page change.
  public let id: TagURI
  /// The first day and the last, which belongs to it.
  public let days: ClosedRange<CalendarDate>
  public let summary: String
  public let description: String?
  public let location: String?
  /// Its page.
  public let page: Link?
  public let categories: [String]
  public let status: Status
  /// Whether people who subscribe are still free on those days (`TRANSP`).
  public let isTransparent: Bool
  /// The rule by which it comes back; `days` are then its first occurrence.
  public let recurrence: RecurrenceRule?
  /// How often its dates were revised, from 0 (`SEQUENCE`).
  public let sequence: Int
  /// The day on which the content last changed what is said here.
  public let lastModified: CalendarDate

  /// `sequence` is kept within the integers of RFC 5545, section 3.3.8, that are not negative.
  public init(
    id: TagURI, days: ClosedRange<CalendarDate>, summary: String, description: String? = nil,
    location: String? = nil, page: Link? = nil, categories: [String] = [],
    status: Status = .confirmed, isTransparent: Bool = true, recurrence: RecurrenceRule? = nil,
    sequence: Int = 0, lastModified: CalendarDate
  ) {
    self.id = id
    self.days = days
    self.summary = summary
    self.description = description
    self.location = location
    self.page = page
    self.categories = categories
    self.status = status
    self.isTransparent = isTransparent
    self.recurrence = recurrence
    self.sequence = min(max(sequence, 0), Int(Int32.max))
    self.lastModified = lastModified
  }

  /// RFC 5545, section 3.8.1.11.
  public enum Status: Sendable, Hashable {
    case tentative, confirmed, cancelled
  }
}
