import Diagnostics
import Programmes
import Testing

/// What becomes of agreements from session to session.
struct TrackedAgreementTests {
  private func agreement(
    _ name: String, due: String? = nil, outcome: AgreementOutcome? = nil
  ) throws -> Agreement {
    Agreement(
      key: try key(name), text: try words("Acuerdo \(name)"), observations: [], responsible: [],
      due: try due.map(date), outcome: outcome, notes: Notes())
  }

  private func session(
    _ iso: String, _ agreements: [Agreement] = [], _ followUps: [AgreementFollowUp] = [],
    cancelled reason: String? = nil
  ) throws -> Meeting {
    Meeting(
      date: try day(iso), title: try words("Sesión"), kind: .ordinary,
      cancellation: try reason.map(words), programme: nil, agenda: [], agreements: agreements,
      followUps: followUps, attendees: [], coordinators: [], reviewedMaterials: [],
      observations: [], minutes: nil, notes: Notes(), location: place)
  }

  private func followUp(
    of iso: String, _ name: String, _ outcome: AgreementOutcome? = nil
  ) throws -> AgreementFollowUp {
    AgreementFollowUp(
      meeting: try at(iso), key: Located(try slug(name), at: place),
      standing: outcome.map { .closed($0) },
      note: try words("En trámite"))
  }

  @Test func `a session may open again what an earlier one held to be done`() throws {
    let done = AgreementOutcome.fulfilled(on: try at("2024-03-01"))
    let open = AgreementFollowUp(
      meeting: try at("2024-02-01"), key: Located(try slug("1"), at: place), standing: .open,
      note: nil)
    let again = AgreementOutcome.fulfilled(on: try at("2024-08-20"))
    let institution = try ProgrammesTests.institution(
      [],
      [
        try session("2024-02-01", [try agreement("1", due: "2024-04-01")]),
        try session("2024-03-08", [], [try followUp(of: "2024-02-01", "1", done)]),
        try session("2024-06-03", [], [open]),
        try session("2024-09-02", [], [try followUp(of: "2024-02-01", "1", again)]),
      ])
    func state(_ iso: String) throws -> AgreementState? {
      institution.agreements(at: try day(iso)).first?.state
    }
    #expect(try state("2024-03-31")?.isOpen == false)
    #expect(try state("2024-06-30") == .overdue(since: try day("2024-04-01")))
    #expect(try institution.openAgreements(at: day("2024-06-30")).count == 1)
    #expect(try institution.openAgreements(at: day("2024-09-30")).isEmpty)
    #expect(try state("2024-09-30")?.isOpen == false)
  }

  private func institution() throws -> Institution {
    let done = AgreementOutcome.fulfilled(on: try at("2024-05-06"))
    return try ProgrammesTests.institution(
      [],
      [
        try session(
          "2024-02-01",
          [
            try agreement("1"), try agreement("2", due: "2024-04-24"),
            try agreement("3", due: "2024-03-01"),
          ]),
        try session(
          "2024-05-10", [try agreement("1", due: "2024-06-30")],
          [try followUp(of: "2024-02-01", "2", done), try followUp(of: "2024-02-01", "3")]),
        try session("2024-08-10", [try agreement("9")], cancelled: "Sin quórum"),
      ])
  }

  private func lines(at cutoff: String) throws -> [String] {
    try institution().agreements(at: try day(cutoff)).map { tracked in
      let state =
        switch tracked.state {
        case .pending(let due): "pending \(due?.iso ?? "-")"
        case .overdue(let due): "overdue \(due.iso)"
        case .fulfilled(let day, let timeliness): "fulfilled \(day.iso) \(timeliness)"
        case .cancelled(let day, _): "cancelled \(day.iso)"
        }
      return "\(tracked.meeting.iso)/\(tracked.agreement.key?.slug.text ?? ""): \(state)"
    }
  }

  @Test func `open ones come first, by their dates, and those without a date last`() throws {
    #expect(
      try lines(at: "2024-04-01") == [
        "2024-02-01/3: overdue 2024-03-01", "2024-02-01/2: pending 2024-04-24",
        "2024-02-01/1: pending -",
      ])
  }

  @Test func `a later session closes an agreement, and says how late`() throws {
    #expect(
      try lines(at: "2024-12-31") == [
        "2024-02-01/3: overdue 2024-03-01", "2024-05-10/1: overdue 2024-06-30",
        "2024-02-01/1: pending -", "2024-02-01/2: fulfilled 2024-05-06 late(days: 12)",
      ])
  }

  @Test func `what a later session says is not known before`() throws {
    #expect(try lines(at: "2024-05-09").contains("2024-02-01/2: overdue 2024-04-24"))
  }

  @Test func `a session opens with what is left of the earlier ones`() throws {
    let institution = try institution()
    let may = try #require(institution.meetings.first { $0.date.iso == "2024-05-10" })
    #expect(
      institution.agreements(openAt: may).map { $0.agreement.text.text } == [
        "Acuerdo 3", "Acuerdo 2", "Acuerdo 1",
      ])
  }

  @Test(arguments: ["2024-01-31", "2024-04-01", "2024-05-09", "2024-05-10", "2024-12-31"])
  func `the open ones and those of a session are found alone as among all`(cutoff: String) throws {
    let institution = try institution()
    let day = try day(cutoff)
    let all = institution.agreements(at: day)
    func texts(_ agreements: [TrackedAgreement]) -> [String] {
      agreements.map { "\($0.meeting.iso)/\($0.number): \($0.agreement.text.text) \($0.state)" }
    }
    #expect(texts(institution.openAgreements(at: day)) == texts(all.filter(\.state.isOpen)))
    for meeting in institution.meetings {
      let own = all.filter { $0.meeting == meeting.date }.sorted { $0.number < $1.number }
      #expect(texts(institution.agreements(of: meeting, at: day)) == texts(own))
    }
  }

  @Test func `each of many sessions finds the agreements that are open then`() throws {
    var sessions: [Meeting] = []
    var eve: Meeting?
    for number in 0..<300 {
      let date = try #require(try day("2010-01-01").adding(days: 3 * number))
      let done = AgreementOutcome.fulfilled(on: try at(date.iso))
      let agreements = try (1...4).map { try agreement("\($0)") }
      let followUps = try eve.map { eve in
        try (1...4).map { try followUp(of: eve.date.iso, "\($0)", done) }
      }
      let session = try session(date.iso, agreements, followUps ?? [])
      sessions.append(session)
      eve = session
    }
    let institution = try ProgrammesTests.institution([], sessions)
    let open = sessions.map { institution.agreements(openAt: $0).count }
    #expect(open.first == 0)
    #expect(open.dropFirst().allSatisfy { $0 == 4 })
  }

  @Test func `a session is planned until its day, and cancelled with its reason`() throws {
    let institution = try institution()
    let states = institution.meetings.reversed().map { meeting in
      CalendarDate(iso: "2024-05-10").map { meeting.state(at: $0) }
    }
    #expect(states == [.held, .held, .cancelled(reason: try words("Sin quórum"))])
    let eve = try day("2024-05-09")
    #expect(institution.meetings[1].state(at: eve) == .planned)
  }
}
