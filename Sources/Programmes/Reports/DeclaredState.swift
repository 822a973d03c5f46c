public import Diagnostics

/// The state of an activity in the committee's own words.
///
/// Statuses are derived from dates and evidence. A declared state that says otherwise counts only when
/// it is answered for: who, when and why.
public struct DeclaredState: Sendable, Hashable {
  public let status: Status
  public let reason: Verbatim?
  public let author: Verbatim?
  public let date: Located<CalendarDate>?
  public let location: SourceLocation

  public init(
    status: Status, reason: Verbatim? = nil, author: Verbatim? = nil,
    date: Located<CalendarDate>? = nil, location: SourceLocation
  ) {
    self.status = status
    self.reason = reason
    self.author = author
    self.date = date
    self.location = location
  }
}

extension DeclaredState {
  /// Whether it says who declares it, when and why.
  public var isAnsweredFor: Bool { reason != nil && author != nil && date != nil }
}
