/// What a kind of file is on the web: IANA, media types.
struct MediaType: Sendable {
  let name: String
  /// Whether the type needs to be told that the file is UTF-8. JSON is so always (RFC 8259), XML says it
  /// itself.
  let needsCharset: Bool
  /// Without the point.
  let fileExtensions: [String]
  /// Whether it belongs to how the site looks and not to what it says.
  let isLooks: Bool
}

extension MediaType {
  /// With `nosniff`, a file of a type that is not here would be offered as a download.
  static let all: [MediaType] = [
    text("text/html", "html"),
    text("text/css", "css", isLooks: true),
    text("text/javascript", "js", "mjs", isLooks: true),
    text("text/plain", "txt", "bib"),
    text("text/csv", "csv"),
    text("text/calendar", "ics"),
    text("text/markdown", "md"),
    other("application/json", "json"),
    other("application/ld+json", "jsonld"),
    other("application/atom+xml", "atom"),
    other("application/xml", "xml"),
    other("image/svg+xml", "svg", isLooks: true),
    other("image/png", "png", isLooks: true),
    other("image/jpeg", "jpg", "jpeg", isLooks: true),
    other("image/webp", "webp", isLooks: true),
    other("image/x-icon", "ico", isLooks: true),
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
    _ name: String, _ fileExtensions: String..., isLooks: Bool = false
  ) -> MediaType {
    MediaType(
      name: name, needsCharset: true, fileExtensions: fileExtensions, isLooks: isLooks)
  }

  private static func other(
    _ name: String, _ fileExtensions: String..., isLooks: Bool = false
  ) -> MediaType {
    MediaType(
      name: name, needsCharset: false, fileExtensions: fileExtensions, isLooks: isLooks)
  }

  /// The endings of all files that are only looks, for a regular expression.
  static var looks: String {
    all.filter(\.isLooks).flatMap(\.fileExtensions).joined(separator: "|")
  }
}
