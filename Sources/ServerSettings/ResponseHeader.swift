/// A header of every answer.
struct ResponseHeader: Sendable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension ResponseHeader {
  static func policy(_ policy: ContentSecurityPolicy) -> ResponseHeader {
    ResponseHeader("Content-Security-Policy", policy.text)
  }

  /// What is told with every answer, beside the policy and how long it may be kept.
  static let common = [
    // Types are as told: a table of data never becomes a page. Fetch, 3.6.
    ResponseHeader("X-Content-Type-Options", "nosniff"),
    // Other sites don't learn what a citizen was reading.
    ResponseHeader("Referrer-Policy", "same-origin"),
    ResponseHeader(
      "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
  ]

  /// Programs that other sites run in a browser may read open data (Fetch, section 3.3). Pages are not for
  /// them.
  static let openToAll = ResponseHeader("Access-Control-Allow-Origin", "*")

  /// Only who answers for the whole host can promise this, so it is written as a comment: RFC 6797.
  static let onlyHTTPS = ResponseHeader("Strict-Transport-Security", "max-age=31536000")
}

/// How long a browser may use a file without asking for it again, in seconds.
enum Freshness: Int {
  /// Pages and data: a correction is seen within minutes.
  case facts = 300
  /// Style, scripts and pictures of the site, whose names do not change with their bytes.
  case looks = 3600
}

extension Freshness {
  var header: ResponseHeader { ResponseHeader("Cache-Control", "public, max-age=\(rawValue)") }

  /// `00:05:00`.
  var clock: String {
    let parts = [rawValue / 3600, rawValue / 60 % 60, rawValue % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
