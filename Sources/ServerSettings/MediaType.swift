/// What a kind of file is on the web: IANA, media types.
struct MediaType: Sendable {
  let name: String
  /// Whether the type needs to be told that the file is UTF-8. JSON is so always (RFC 8259), XML says it
  /// itself.
  let needsCharset: Bool
  /// Without the point.
  let fileExtensions: [String]
  let use: Use

  enum Use {
    case page
    /// How the site looks, and not what it says.
    case looks
    /// What it says, for programs: also for those that other sites run in a browser.
    case openData
  }
}

extension MediaType {
  /// With `nosniff`, a file of a type that is not here would be offered as a download.
  static let all: [MediaType] = [
    text("text/html", "html"),
    text("text/css", "css", use: .looks),
    text("text/javascript", "js", "mjs", use: .looks),
    text("text/plain", "txt", "bib"),
    text("text/csv", "csv", use: .openData),
    text("text/calendar", "ics", use: .openData),
    text("text/markdown", "md"),
    other("application/json", "json", use: .openData),
    other("application/ld+json", "jsonld", use: .openData),
    other("application/atom+xml", "atom", use: .openData),
    other("application/xml", "xml"),
    other("image/svg+xml", "svg", use: .looks),
    other("image/png", "png", use: .looks),
    other("image/jpeg", "jpg", "jpeg", use: .looks),
    other("image/webp", "webp", use: .looks),
    other("image/x-icon", "ico", use: .looks),
    other("application/pdf", "pdf"),
    other("application/zip", "zip"),
    other("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    other("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    other("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    other("application/vnd.oasis.opendocument.text", "odt"),
    other("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    other("application/vnd.oasis.opendocument.presentation", "odp"),
  ]

  private static func text(
    _ name: String, _ fileExtensions: String..., use: Use = .page
  ) -> MediaType {
    MediaType(name: name, needsCharset: true, fileExtensions: fileExtensions, use: use)
  }

  private static func other(
    _ name: String, _ fileExtensions: String..., use: Use = .page
  ) -> MediaType {
    MediaType(name: name, needsCharset: false, fileExtensions: fileExtensions, use: use)
  }

  /// The endings of all files of one use, for a regular expression.
  static func endings(_ use: Use) -> String {
    all.filter { $0.use == use }.flatMap(\.fileExtensions).joined(separator: "|")
  }

  /// What `sha256sum -c` reads: a text, whose name has no ending to tell it by.
  static let digests = (file: "SHA256SUMS", type: "text/plain")
}
