import Feeds
import Programmes
import Templates

/// Who gives events and news their names, and where their pages are.
struct FeedIssuer: Sendable {
  private let identity: FeedIdentity

  /// nil without a domain to give names in: neither one that the settings tell, nor the portal's own.
  init?(_ settings: PortalSettings) {
    let assumed = settings.baseURL?.host.flatMap { FeedIdentity(assumedAt: $0) }
    guard let identity = settings.feedIdentity ?? assumed else { return nil }
    self.identity = identity
  }
}

extension FeedIssuer {
  /// The name of what has this path among all that the portal names.
  func tag(_ path: String) -> TagURI {
    TagURI(host: identity.domain, day: identity.day, path: path)
  }
}
