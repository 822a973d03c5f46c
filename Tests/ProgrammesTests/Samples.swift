import Diagnostics
import Programmes
import Testing

let place = Diagnostics.SourceLocation(path: "a.md", line: 1, column: 1)

func words(_ text: String) throws -> Verbatim { try #require(Verbatim(text, at: place)) }

func slug(_ text: String) throws -> Slug { try #require(Slug(exactly: text)) }

func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

/// A day as `2020-03-02`, a month as `2020-03`.
func date(_ text: String) throws -> PlannedDate {
  if let day = CalendarDate(iso: text) { return PlannedDate(.day(day), written: try words(text)) }
  let parts = text.split(separator: "-").compactMap { Int($0) }
  let month = try #require(Month(year: parts[0], month: parts[1]))
  return PlannedDate(.month(month), written: try words(text))
}

func period(_ start: String?, _ end: String?, words text: String? = nil) throws -> Period {
  let (start, end) = (try start.map(date), try end.map(date))
  let text = try text.map { try words($0) }
  return try #require(Period(start: start, end: end, words: text))
}

func step(_ text: String, _ periods: Period...) throws -> Step {
  Step(
    text: try words(text), schedule: Schedule(periods), verification: [], responsible: [],
    notes: Notes())
}

func key(_ text: String) throws -> Key {
  let written = try words(text)
  return try #require(Key(written))
}

func activity(
  _ name: String, _ periods: [Period] = [], steps: [Step] = [], indicator: Indicator? = nil,
  notes: Notes = Notes()
) throws -> Activity {
  Activity(
    key: try key(name), text: try words("Actividad \(name)"),
    schedule: Schedule(periods), steps: steps, verification: [], risks: [], responsible: [],
    isOptional: false, indicator: indicator, notes: notes)
}

func indicator(
  _ key: String, name: String?, formula: String? = nil, _ activities: [Activity] = [],
  notes: Notes = Notes()
) throws -> Indicator {
  Indicator(
    key: Key(unprinted: try slug(key)), name: try name.map(words), objective: nil, target: nil,
    method: Method(
      interpretation: nil, kind: nil, unit: nil, formula: try formula.map(words), frequency: nil,
      baseline: nil, direction: nil),
    notes: notes, activities: activities, location: place)
}

func programme(
  _ name: String, years: ClosedRange<Int> = 2020...2020, _ outline: Outline,
  notes: Notes = Notes(), approval: Approval? = nil
) throws -> Programme {
  Programme(
    slug: try slug(name), title: try words("Programa \(name)"), acronym: nil, kind: .annual,
    years: try #require(YearSpan(from: years.lowerBound, through: years.upperBound)),
    approval: approval, legalBasis: [], signatories: [], headings: ColumnHeadings(),
    presentation: nil, outline: outline, notes: notes, source: nil, location: place)
}

func meeting(_ iso: String) throws -> Meeting {
  Meeting(
    date: try day(iso), title: try words("Sesión \(iso)"), kind: .ordinary, programme: nil,
    agenda: [], agreements: [],
    attendees: [Person(name: try words("Ana Ruiz"), role: nil)].compactMap { $0 },
    coordinators: [], reviewedMaterials: [], observations: [], minutes: nil, notes: Notes(),
    location: place)
}

func institution(_ programmes: [Programme], _ meetings: [Meeting] = []) throws -> Institution {
  Institution(
    slug: try slug("ide"), name: try words("Instituto de Ejemplo"), acronym: try words("IDE"),
    level: nil, territory: nil, committee: nil, contact: Contact(), presentation: nil,
    programmes: programmes, meetings: meetings, location: place)
}

extension Optional {
  func required() throws -> Wrapped { try #require(self) }
}

extension Institution {
  /// Its calendar as it stood on a day.
  func calendar(at iso: String = "2020-01-01") throws -> [CalendarEntry] {
    summary(at: try day(iso)).calendar
  }

  func undated(at iso: String = "2020-01-01") throws -> [UndatedActivities] {
    summary(at: try day(iso)).undated
  }
}
