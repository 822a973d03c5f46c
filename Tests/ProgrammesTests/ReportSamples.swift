import Diagnostics
import Programmes
import Testing

func at(_ iso: String) throws -> Located<CalendarDate> { Located(try day(iso), at: place) }

func share(_ percent: String) throws -> Located<Share> {
  Located(try #require(ExactDecimal(percent).flatMap(Share.init)), at: place)
}

func link(_ page: String) throws -> Evidence {
  let link = try #require(Link("https://www.example.org/\(page)"))
  return Evidence(
    .link(link, digest: nil), kind: nil, date: nil, description: nil, location: place)
}

func declaring(
  _ status: Status, because reason: String? = nil, by author: String? = nil, on iso: String? = nil
) throws -> DeclaredState {
  DeclaredState(
    status: status, reason: try reason.map(words), author: try author.map(words),
    date: try iso.map(at), location: place)
}

func work(
  done: String? = nil, _ declared: DeclaredState? = nil, began: String? = nil,
  finished: String? = nil, share percent: String? = nil, evidence pages: String...
) throws -> WorkReport {
  WorkReport(
    done: done.flatMap { MarkdownText($0, at: place) }, declared: declared,
    began: try began.map(at), finished: try finished.map(at), share: try percent.map(share),
    evidence: try pages.map(link), location: place)
}

func history(_ entries: (String, WorkReport)...) throws -> WorkHistory {
  WorkHistory(try entries.map { WorkHistory.Entry(cutoff: try day($0), work: $1) })
}

func report(
  _ iso: String, of period: ReportPeriod? = nil, _ activities: [ActivityReport] = [],
  indicators: [IndicatorReport] = [],
  corrections: [Correction] = []
) throws -> ProgressReport {
  let cutoff = try day(iso)
  return ProgressReport(
    cutoff: cutoff, period: period ?? .quarter((cutoff.month.number + 2) / 3, year: cutoff.year),
    activities: activities, indicators: indicators, corrections: corrections, location: place)
}

func told(_ key: String, _ work: WorkReport, steps: [(Int, WorkReport)] = []) throws
  -> ActivityReport
{
  ActivityReport(
    key: Located(try slug(key), at: place), work: work,
    steps: steps.map { StepReport(number: Located($0, at: place), work: $1) })
}

/// A programme of 2024 with `activities` and `indicators` in no axis.
func programme(
  _ activities: [Activity], indicators: [Indicator] = [], years: ClosedRange<Int> = 2024...2024,
  reports: [ProgressReport]
) throws -> Programme {
  Programme(
    slug: try slug("pat"), title: try words("Programa"), acronym: nil, kind: .annual,
    years: try #require(YearSpan(from: years.lowerBound, through: years.upperBound)),
    approval: nil, legalBasis: [], signatories: [], headings: ColumnHeadings(), presentation: nil,
    outline: Outline(
      axes: [], priorities: [], rows: Rows(indicators: indicators, activities: activities)),
    notes: Notes(), source: nil, reports: reports, location: place)
}
