import Programmes

/// What the parts of a path are given to, one after the other.
protocol PathBuilder {
  mutating func add(folder: String)
  /// A file, or folders with their `/`.
  mutating func append(_ part: String)
}

extension PathBuilder {
  /// Folders one in the other, each with its `/`.
  mutating func add(_ folder: String, _ inner: String? = nil, _ innermost: String? = nil) {
    add(folder: folder)
    if let inner { add(folder: inner) }
    if let innermost { add(folder: innermost) }
  }

  mutating func add(_ shared: SharedFolder, _ inner: String? = nil, _ innermost: String? = nil) {
    add(shared.rawValue, inner, innermost)
  }

  mutating func add(_ address: ProgrammeAddress) {
    add(.institutions)
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
      add(.institutions)
      add(folder: slug.text)
    }
    add(folder: "calendario")
  }

  /// Everyone's calendars stand beside the pages of the calendar, everyone's news at the root.
  mutating func add(_ scope: FeedScope, _ kind: FeedKind) {
    switch scope {
    case .everyone: if kind != .news { add(.everyone as CalendarScope) }
    case .institution(let slug): add(.institutions, slug.text)
    case .programme(let address): add(address)
    case .axis(let address, let number): add(address, "ejes", String(number))
    }
  }
}
