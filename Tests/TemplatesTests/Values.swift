import Checksums
import Diagnostics
import Programmes
import Testing

let place = Diagnostics.SourceLocation(path: "a.yaml", line: 1, column: 1)

func words(_ text: String) throws -> Verbatim { try #require(Verbatim(text, at: place)) }

func slug(_ text: String) throws -> Slug { try #require(Slug(exactly: text)) }

func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

func located(_ iso: String) throws -> Located<CalendarDate> { Located(try day(iso), at: place) }

func share(_ percent: String) throws -> Share {
  let number = try #require(ExactDecimal(percent))
  return try #require(Share(number))
}

func prose(_ text: String) throws -> MarkdownText { try #require(MarkdownText(text, at: place)) }

func digest(_ text: String) -> Digest { SHA256.digest(of: Array(text.utf8)) }

/// A period of days.
func period(_ start: String?, _ end: String?) throws -> Period {
  func date(_ iso: String) throws -> PlannedDate {
    PlannedDate(.day(try day(iso)), written: try words(iso))
  }
  let dates = (try start.map(date), try end.map(date))
  return try #require(Period(start: dates.0, end: dates.1, words: nil))
}

func step(_ text: String, _ start: String, _ end: String) throws -> Step {
  Step(
    text: try words(text), schedule: Schedule([try period(start, end)]), verification: [],
    responsible: [], notes: Notes())
}

func activity(
  _ key: String, _ text: String, _ start: String? = nil, _ end: String? = nil, steps: [Step] = [],
  responsible: [Person] = []
) throws -> Activity {
  let written = try words(key)
  let isDated = start != nil || end != nil
  return Activity(
    key: try #require(Key(written)), text: try words(text),
    schedule: isDated ? Schedule([try period(start, end)]) : .none, steps: steps,
    verification: [], risks: [], responsible: responsible, isOptional: false, indicator: nil,
    notes: Notes())
}

func file(_ name: String, size: Int = 12_345, path: String = "/no/existe") -> Evidence {
  Evidence(
    .file(
      EvidenceFile(name: name, sha256: digest("a"), size: size, type: "PDF", path: path)),
    kind: nil, date: nil, description: nil, location: place)
}

func declared(
  _ status: Status, _ reason: String? = nil, by author: String? = nil, on date: String? = nil
) throws -> DeclaredState {
  DeclaredState(
    status: status, reason: try reason.map(words), author: try author.map(words),
    date: try date.map(located), location: place)
}

func work(
  _ done: String? = nil, began: String? = nil, finished: String? = nil,
  share percent: String? = nil,
  declared: DeclaredState? = nil, evidence: [Evidence] = []
) throws -> WorkReport {
  WorkReport(
    done: try done.map(prose), declared: declared, began: try began.map(located),
    finished: try finished.map(located),
    share: try percent.map { Located(try share($0), at: place) }, evidence: evidence,
    location: place)
}

func said(
  _ key: String, _ work: WorkReport, steps: [WorkReport] = []
) throws -> ActivityReport {
  ActivityReport(
    key: Located(try slug(key), at: place), work: work,
    steps: steps.enumerated().map {
      StepReport(number: Located($0 + 1, at: place), work: $1)
    })
}
