import Programmes
import Testing

/// Institutions and programmes of which a test tells only what it is about.
enum SamplePortal {
  static func institution(
    _ name: String, _ programmes: [Programme], called full: String? = nil
  ) throws -> Institution {
    Institution(
      slug: try slug(name), name: try words(full ?? "Instituto Ficticio de \(name)"),
      acronym: try words(name.uppercased()), level: .federal, territory: nil, committee: nil,
      contact: Contact(), presentation: nil, programmes: programmes, meetings: [],
      location: place)
  }

  /// Without reports, where `reports` is empty.
  static func programme(
    _ year: Int, through last: Int? = nil, _ kind: ProgrammeKind = .annual,
    activities: [Activity] = [], indicators: [Indicator] = [], reports: [ProgressReport] = []
  ) throws -> Programme {
    Programme(
      slug: try slug(kind == .annual ? "pat-\(year)" : "pi-\(year)"),
      title: try words("Programa de Trabajo \(year)"),
      acronym: try words(kind == .annual ? "PAT \(year)" : "PI \(year)"), kind: kind,
      years: try #require(YearSpan(from: year, through: last ?? year)), approval: nil,
      legalBasis: [], signatories: [], headings: ColumnHeadings(), presentation: nil,
      outline: Outline(
        axes: [], priorities: [], rows: Rows(indicators: indicators, activities: activities)),
      notes: Notes(), source: nil, reports: reports, location: place)
  }

  /// An activity whose time is the year, so many times.
  static func activities(_ count: Int, in year: Int) throws -> [Activity] {
    try (0..<count).map {
      try activity("1.\($0 + 1)", "Tarea \($0 + 1)", "\(year)-01-01", "\(year)-12-31")
    }
  }

  /// A report of the first half of `year`.
  static func report(
    _ year: Int, _ activities: [ActivityReport] = [], at cutoff: String? = nil
  ) throws -> ProgressReport {
    ProgressReport(
      cutoff: try day(cutoff ?? "\(year)-06-30"), period: .semester(1, year: year),
      activities: activities, location: place)
  }
}
