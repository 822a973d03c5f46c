import Programmes

/// A path while it is put together: in one string, since a site has many links.
struct PathText {
  private(set) var text = ""

  init() { text.reserveCapacity(120) }
}

extension PathText {
  mutating func append(_ part: String) { text += part }

  /// Folders one in the other, each with its `/`.
  mutating func add(_ folders: String...) {
    for folder in folders { add(folder: folder) }
  }

  private mutating func add(folder: String) {
    text += folder
    text += "/"
  }

  mutating func add(_ address: ProgrammeAddress) {
    add(folder: "instituciones")
    add(folder: address.institution.text)
    add(folder: address.programme.text)
  }

  mutating func add(_ address: ProgrammeAddress, _ folder: String, _ inner: String? = nil) {
    add(address)
    add(folder: folder)
    if let inner { add(folder: inner) }
  }

  mutating func add(_ scope: CalendarScope) {
    if case .institution(let slug) = scope {
      add(folder: "instituciones")
      add(folder: slug.text)
    }
    add(folder: "calendario")
  }

  /// Everyone's calendars stand beside the pages of the calendar, everyone's news at the root.
  mutating func add(_ scope: FeedScope, _ kind: FeedKind) {
    switch scope {
    case .everyone: if kind != .news { add(.everyone as CalendarScope) }
    case .institution(let slug): add("instituciones", slug.text)
    case .programme(let address): add(address)
    case .axis(let address, let number): add(address, "ejes", String(number))
    }
  }
}
