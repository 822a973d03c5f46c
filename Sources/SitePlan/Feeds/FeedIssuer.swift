import Feeds
import Programmes
import Templates

/// Who gives events and news their names, and where their pages are.
struct FeedIssuer: Sendable {
  private let host: HostName
  private let day: CalendarDate

  /// nil without a domain to give names in: neither one that the settings tell, nor the portal's own.
  init?(_ settings: PortalSettings) {
    let host = settings.feedIdentity?.domain ?? settings.baseURL?.host
    guard let host, let day = settings.feedIdentity?.day ?? Self.firstDay else { return nil }
    self.host = host
    self.day = day
  }

  /// For portals that tell of no day.
  private static let firstDay = CalendarDate(year: 2026, month: 1, day: 1)
}

extension FeedIssuer {
  /// The name of what has this path among all that the portal names.
  func tag(_ path: String) -> TagURI { TagURI(host: host, day: day, path: path) }
}
