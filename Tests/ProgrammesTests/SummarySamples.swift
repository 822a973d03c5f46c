import Diagnostics
import Memory

@testable import Programmes

/// A summary, and values of all that it holds: every case of every enumeration, with and without what may be absent.
enum SummarySamples {
  static func parts() throws -> [any Remembered & Equatable] {
    let parts: [[any Remembered & Equatable]] = [
      ProgrammeKind.allCases, GovernmentLevel.allCases, Status.allCases, Comparator.allCases,
      CalendarEntry.Kind.allCases, Parts.allCases, Standing.Obstacle.allCases,
      TargetComparison.Outcome.allCases, TargetComparison.Stage.allCases, try values(),
      try periods(), try reasons(),
      try subjects().map { try entry($0) }, try findables(), try news(), try targets(),
      try readings(), try listed(),
    ]
    return parts.flatMap(\.self)
  }

  static func summary() throws -> InstitutionSummary {
    let naming = try institutionName()
    return InstitutionSummary(
      naming: naming, level: .state, territory: try words("Altamar"), committee: nil,
      programmes: [
        try programmeSummary(nil),
        try programmeSummary(
          ProgressSummary(
            tally: tally, newestReport: try day("2024-06-30"), reportCount: 2,
            trend: try periods().map {
              TrendPoint(cutoff: try day("2024-03-31"), period: $0, tally: tally)
            }, comparedIndicators: 3, metIndicators: 1)),
      ],
      meetingCount: 4, calendar: try subjects().map { try entry($0) },
      undated: [
        UndatedActivities(
          institution: naming, programme: try slug("pat"), programmeName: "PAT",
          kind: .implementation, years: try years(),
          inWords: [
            UndatedActivity(
              naming: ActivityName(key: try key("1."), text: try words("Curso")),
              detail: try words("Invitar"),
              words: [try words("según el curso"), try words("después")]),
            UndatedActivity(
              naming: ActivityName(key: try key("2."), text: try words("Taller")), detail: nil,
              words: []),
          ], silentCount: 2)
      ],
      overdue: try listed(), unreported: [],
      deadlines: try subjects().enumerated().map { NextDate(entry: try entry($1), more: $0) },
      standardResults: try standardResults(), news: try news(), findables: try findables())
  }
}

extension SummarySamples {
  static func institutionName() throws -> InstitutionName {
    InstitutionName(slug: try slug("ide"), name: try words("Instituto de Ejemplo"), acronym: nil)
  }

  static func programmeName() throws -> ProgrammeName {
    ProgrammeName(
      slug: try slug("pat-2024"), acronym: try words("PAT"), kind: .annual, years: try years())
  }

  private static func years() throws -> YearSpan {
    try YearSpan(from: 2024, through: 2026).required()
  }

  private static let tally = StatusTally(
    counts: [.fulfilled: 3, .overdue: 1], late: 2, declared: 1)

  private static func programmeSummary(_ progress: ProgressSummary?) throws -> ProgrammeSummary {
    ProgrammeSummary(
      slug: try slug("pat-2024"), title: try words("Programa Anual de Trabajo"), acronym: nil,
      kind: .implementation, years: try years(), isProposal: true, firstDay: try day("2024-04-01"),
      axisCount: 5,
      indicatorCount: 8,
      activityCount: 24, endedCount: 7, revision: Revision(day: try day("2024-01-15"), number: 1),
      progress: progress)
  }

  private static func values() throws -> [any Remembered & Equatable] {
    [
      try words("«Ética» e\u{301}"), try slug("3-2-1"), try key("3. 2. 1."),
      Key(unprinted: try slug("a")), Key(try words("1."), addressedAs: try slug("1-bis")),
      try day("1900-01-01"), try day("2199-12-31"), try day("2024-02-29"), try years(),
      try Month(year: 2024, month: 12).required(), try MarkdownText("*a*", at: place).required(),
      try ExactDecimal("-12.50").required(), ExactDecimal(significand: .max, places: 15),
      try Link("https://www.example.org/ñ").required(), try at("2024-03-31"), tally,
      StatusTally.none, try institutionName(), try programmeName(),
    ]
  }

  private static func periods() throws -> [ReportPeriod] {
    [
      .quarter(4, year: 2024), .semester(2, year: 2024), .year(2024),
      .days(from: try day("2024-01-01"), through: try day("2024-02-29")),
    ]
  }
}

extension SummarySamples {
  private static func entry(_ subject: CalendarSubject) throws -> CalendarEntry {
    let isPlanned = subject.activity != nil
    return CalendarEntry(
      moment: isPlanned ? try date("2024-03").moment : .day(try day("2024-03-31")), kind: .ends,
      status: isPlanned ? .overdue : nil,
      changes: isPlanned ? StandingChanges(on: [try day("2024-03-31")]) : nil,
      institution: try institutionName(), subject: subject)
  }

  private static func subjects() throws -> [CalendarSubject] {
    let (programme, key, text) = (try programmeName(), try key("1.1"), try words("Curso"))
    let activity = ActivityName(key: key, text: text)
    let window = try day("2024-03-01")...day("2024-03-31")
    let occurrence = Occurrence(number: 3, window: window, countInWindow: 1)
    let meetings = [
      MeetingName(
        date: try day("2024-02-08"), announced: try day("2024-02-01"), title: try words("Sesión"),
        programme: programme.slug, isCancelled: true),
      MeetingName(
        date: window.lowerBound, announced: window.lowerBound, title: text, programme: nil,
        isCancelled: false),
    ]
    return [
      .activity(activity, of: programme, detail: nil, PeriodPlace(step: nil, number: 1)),
      .activity(activity, of: programme, detail: text, PeriodPlace(step: 2, number: 1)),
      .occurrence(activity, of: programme, occurrence, in: OccurrenceSeries(count: 12, rule: nil)),
      .deadline(activity, of: programme, event: window.upperBound),
      .agreement(1, of: meetings[0], key: key, text: text),
      .agreement(2, of: meetings[1], key: nil, text: text),
    ] + meetings.map(CalendarSubject.meeting)
      + (try rules()).map {
        .occurrence(activity, of: programme, occurrence, in: OccurrenceSeries(count: 12, rule: $0))
      }
  }

  private static func rules() throws -> [CalendarRule] {
    let years = try day("2020-01-01")...day("2029-12-31")
    return try [
      "días 9 y 3 cada 2 meses", "último día de cada mes", "tercer lunes de marzo y noviembre",
      "jueves y lunes de cada semana", "segunda quincena de septiembre y junio",
    ].map { try Recurrence(reading: $0).calendarRule(within: years).required() }
  }

  private static func findables() throws -> [Findable] {
    let (name, key, date) = (try programmeName(), try key("1.1"), try day("2024-03-31"))
    let activity = ActivityName(key: key, text: try words("Curso"))
    return [
      Findable(.institution, "Instituto"), Findable(.programme(name), "PAT", axis: 1),
      Findable(.activity(activity, of: name), "Curso", axis: 2, status: .inProgress),
      Findable(.report(name, date, .quarter(1, year: 2024)), "2024-03-31"),
      Findable(.indicator(name, key), "Indicador"), Findable(.meeting(date), "Sesión"),
      Findable(.agreement(date, key), "Acuerdo"), Findable(.agreement(date, nil), ""),
    ]
  }

  private static func news() throws -> [NewsItem] {
    let (name, date) = (try institutionName(), try day("2024-03-31"))
    let meetings = try subjects().compactMap { subject -> NewsItem.Subject? in
      if case .meeting(let meeting) = subject { .meeting(meeting) } else { nil }
    }
    let report = NewsItem.Subject.report(
      programme: try slug("pat-2024"), programmeName: "PAT", cutoff: date,
      .quarter(1, year: 2024))
    return (meetings + [report]).map {
      NewsItem(institution: name, subject: $0, published: date, updated: date)
    }
  }
}
