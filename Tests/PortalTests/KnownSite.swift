import Programmes

/// A site of the repository, each built once for all tests.
enum KnownSite: Sendable, CaseIterable {
  /// The portal of the five real institutions.
  case real
  /// The small complete site whose pages are golden files.
  case example
  /// Three fictional institutions with three years of reports.
  case demonstration
}

extension KnownSite {
  func built() throws -> BuiltSite {
    switch self {
    case .real: try Self.realSite.get()
    case .example: try Self.exampleSite.get()
    case .demonstration: try Self.demonstrationSite.get()
    }
  }

  private static let realSite = Result {
    try BuiltSite(
      content: "\(BuiltSite.repository)/Content", cutoff: CalendarDate(iso: "2024-04-26"))
  }

  private static let exampleSite = Result {
    try BuiltSite(content: "\(BuiltSite.repository)/Tests/Sites/Ejemplo/Content")
  }

  private static let demonstrationSite = Result {
    try BuiltSite(
      content: "\(BuiltSite.repository)/Tests/Sites/demostracion/Content",
      cutoff: CalendarDate(iso: "2024-09-30"))
  }
}
