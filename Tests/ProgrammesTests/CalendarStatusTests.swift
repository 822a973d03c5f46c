import Diagnostics
import Programmes
import Testing

/// How what a calendar shows stands, and what of it is due next.
struct CalendarStatusTests {
  private func plan(_ reports: [ProgressReport]) throws -> Programme {
    let monthly = Activity(
      key: try key("3"), text: try words("Enviar una tarjeta"), schedule: .none,
      recurrence: Located(try Recurrence(reading: "día 9 de cada mes"), at: place), steps: [],
      verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
    return try programme(
      [
        try activity("1", [try period("2024-06-03", "2024-06-14")]),
        try activity(
          "2", [],
          steps: [
            try step("a", try period(nil, "2024-05-01")),
            try step("b", try period(nil, "2024-12-01")),
          ]),
        monthly,
      ], reports: reports)
  }

  private func session() throws -> Meeting {
    func agreement(_ name: String, due: String, _ outcome: AgreementOutcome?) throws -> Agreement {
      Agreement(
        key: try key(name), text: try words("Acuerdo"), observations: [], responsible: [],
        due: try date(due), outcome: outcome, notes: Notes())
    }
    return Meeting(
      date: try day("2024-02-01"), title: try words("Sesión"), kind: .ordinary, programme: nil,
      agenda: [],
      agreements: [
        try agreement("A", due: "2024-03-01", .fulfilled(on: try at("2024-02-10"))),
        try agreement(
          "B", due: "2024-06-28", .cancelled(on: try at("2024-05-10"), reason: try words("Ya no"))),
        try agreement("C", due: "2024-10-18", nil), try agreement("D", due: "2024-03-02", nil),
      ], attendees: [], coordinators: [], reviewedMaterials: [], observations: [], minutes: nil,
      notes: Notes(), location: place)
  }

  private func entries(_ told: [ActivityReport]?, at cutoff: String = "2024-09-30") throws
    -> [CalendarEntry]
  {
    let reports = try told.map { [try report("2024-06-30", $0)] } ?? []
    return try institution([try plan(reports)], [try session()]).calendar(at: cutoff)
  }

  private func line(_ entry: CalendarEntry) -> String {
    let name =
      switch entry.subject {
      case .activity(let activity, _, let detail, _):
        activity.key.slug.text + (detail?.text ?? "")
      case .occurrence(let activity, _, let occurrence, _):
        "\(activity.key.slug).\(occurrence.number)"
      case .agreement(_, _, let key, _): key?.slug.text ?? ""
      case .deadline, .meeting: "-"
      }
    return "\(name) \(entry.status?.rawValue ?? "-")"
  }

  private func cancelled() throws -> WorkReport {
    try work(try declaring(.cancelled, because: "x"))
  }

  @Test func `without reports only agreements stand some way`() throws {
    let found = try Set(entries(nil).filter { $0.kind != .delivery }.map(line))
    #expect(
      found == [
        "1 -", "2a -", "2b -", "- -", "a cumplida", "b cancelada", "c por iniciar", "d vencida",
      ])
  }

  @Test func `an agreement that is due in a month is due on its last day`() throws {
    let agreement = Agreement(
      key: try key("A"), text: try words("Acuerdo"), observations: [], responsible: [],
      due: PlannedDate(
        .month(try #require(Month(year: 2024, month: 5))), written: try words("mayo")),
      outcome: nil, notes: Notes())
    let session = Meeting(
      date: try day("2024-02-01"), title: try words("Sesión"), kind: .ordinary, programme: nil,
      agenda: [], agreements: [agreement], attendees: [], coordinators: [], reviewedMaterials: [],
      observations: [], minutes: nil, notes: Notes(), location: place)
    let entries = try institution([], [session]).calendar(at: "2024-03-31")
    #expect(entries.filter { $0.kind == .ends }.map(\.lastDay.iso) == ["2024-05-31"])
  }

  @Test func `before it was called off an agreement stands`() throws {
    #expect(try entries(nil, at: "2024-05-09").map(line).contains("b por iniciar"))
    #expect(try entries(nil, at: "2024-05-10").map(line).contains("b cancelada"))
  }

  @Test func `what is called off as a whole is called off in all its parts`() throws {
    let all = try ["1", "2", "3"].map { try told($0, try cancelled()) }
    let planned = try entries(all).filter { $0.subject.activity != nil }
    #expect(planned.count == 2 + 2 + 12)
    #expect(planned.allSatisfy { $0.status == .cancelled && $0.isVoid })
  }

  @Test func `a step stands as reports say of it, or else of its activity`() throws {
    let done = try work(finished: "2024-04-30", evidence: "a")
    let own = try entries([try told("2", try work(), steps: [(1, done)])]).map(line)
    #expect(own.contains("2a cumplida") && own.contains("2b sin reporte"))
    let whole = try entries([try told("2", done)]).map(line)
    #expect(whole.contains("2a cumplida") && whole.contains("2b cumplida"))
  }

  /// One rule for all times could not leave one out.
  @Test func `times of which one is called off are told one by one`() throws {
    func rules(_ told: [ActivityReport]) throws -> [Bool] {
      try entries(told).compactMap { entry in
        guard case .occurrence(_, _, _, let series) = entry.subject else { return nil }
        return series.rule != nil
      }
    }
    let third = ActivityReport(
      key: Located(try slug("3"), at: place), work: try work(),
      occurrences: [OccurrenceReport(number: Located(3, at: place), work: try cancelled())])
    #expect(try rules([]) == Array(repeating: true, count: 12))
    #expect(try rules([third]) == Array(repeating: false, count: 12))
    #expect(try entries([third]).map(line).contains("3.3 cancelada"))
    #expect(try rules([try told("3", try cancelled())]) == Array(repeating: true, count: 12))
  }

  /// With how many more dates the same has.
  private func due(_ entries: [CalendarEntry], after cutoff: String) throws -> [String] {
    entries.due(after: try day(cutoff)).map { "\(line($0.entry)) +\($0.more)" }
  }

  @Test func `due next is what is open: times, steps and agreements too, soonest first`() throws {
    let done = try work(finished: "2024-06-14", evidence: "a")
    #expect(
      try due(try entries([try told("1", done)]), after: "2024-09-30") == [
        "3.10 por iniciar +2", "c por iniciar +0", "2b sin reporte +0",
      ])
    let before = try due(try entries([], at: "2024-06-14"), after: "2024-06-14")
    #expect(before.first == "1 - +0")
    #expect(!before.contains { $0.hasPrefix("b ") })
  }

  @Test func `an activity is due at its next date, once, and what is overdue is not to come`()
    throws
  {
    let twice = try programme(
      [
        try activity("1", [try period("2024-06-03", "2024-10-14"), try period(nil, "2024-11-01")]),
        try activity("2", [try period("2024-06-03", "2024-09-01"), try period(nil, "2024-09-29")]),
      ], reports: [try report("2024-06-30", [])])
    let entries = try institution([twice], []).calendar(at: "2024-09-30")
    #expect(try due(entries, after: "2024-09-30") == ["1 sin reporte +1"])
    #expect(try due(entries, after: "2024-09-29") == ["1 sin reporte +1"])
    #expect(try due(entries, after: "2024-10-15") == ["1 sin reporte +0"])
  }

  @Test func `what recurs is due at each of its times, and not at its end besides`() throws {
    let end = try date("2024-12-09")
    let monthly = Activity(
      key: try key("3"), text: try words("Enviar una tarjeta"),
      schedule: Schedule([try #require(Period(start: nil, end: end, words: nil))]),
      recurrence: Located(try Recurrence(reading: "día 9 de cada mes"), at: place), steps: [],
      verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
    let entries = try institution(
      [try programme([monthly], reports: [try report("2024-06-30", [])])], []
    ).calendar(at: "2024-09-30")
    #expect(entries.contains { $0.kind == .ends })
    #expect(try due(entries, after: "2024-10-10") == ["3.11 por iniciar +1"])
    #expect(try due(entries, after: "2024-12-09") == ["3.12 por iniciar +0"])
  }

  @Test func `what is to be handed in after each time is due then, and not at the time`() throws {
    let quarterly = Activity(
      key: try key("4"), text: try words("Informar"), schedule: .none,
      recurrence: Located(try Recurrence(reading: "cada trimestre"), at: place),
      deadline: Located(
        try RelativeDeadline(
          reading: "10 días naturales después de la conclusión de cada trimestre"),
        at: place),
      steps: [], verification: [], risks: [], responsible: [], isOptional: false, indicator: nil,
      notes: Notes())
    let entries = try institution([try programme([quarterly], reports: [])], []).calendar(
      at: "2024-09-30")
    #expect(try due(entries, after: "2024-09-30") == ["- - +1"])
    let dates = entries.due(after: try day("2024-09-30")).map(\.entry.lastDay.iso)
    #expect(dates == ["2024-10-10"])
  }
}
