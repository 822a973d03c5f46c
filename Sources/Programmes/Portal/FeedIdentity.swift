/// What the names of a portal's events and news are made of. It may never change, or subscribers see
/// everything twice: RFC 4151, section 2.1.
public struct FeedIdentity: Sendable, Hashable {
  /// A domain that belonged to the public body on `day`.
  public let domain: HostName
  public let day: CalendarDate

  public init(domain: HostName, day: CalendarDate) {
    self.domain = domain
    self.day = day
  }
}

extension FeedIdentity {
  /// That of a portal at `host` that tells of none: it is another one when the address changes.
  public init?(assumedAt host: HostName) {
    guard let day = CalendarDate(year: 2026, month: 1, day: 1) else { return nil }
    self.init(domain: host, day: day)
  }
}
