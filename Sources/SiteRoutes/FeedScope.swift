public import Programmes

/// Whose dates or news a feed holds.
public enum FeedScope: Sendable, Hashable {
  case everyone
  case institution(Slug)
  case programme(ProgrammeAddress)
  /// An axis by its place in the document, from 1.
  case axis(ProgrammeAddress, Int)
}

/// What a program can subscribe to. The raw values are the names of the files.
public enum FeedKind: String, Sendable, CaseIterable {
  /// What is due, each on its day, and the sessions.
  case deadlines = "vencimientos.ics"
  /// From when until when each thing is planned, and the sessions.
  case programme = "programa.ics"
  /// Reports and sessions.
  case news = "novedades.atom"
}
