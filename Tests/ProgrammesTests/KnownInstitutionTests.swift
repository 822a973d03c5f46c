import Diagnostics
import Programmes
import Testing

/// What of an institution is known at a cut-off date.
struct KnownInstitutionTests {
  private func known(_ institution: Institution, on iso: String) throws -> Institution {
    InstitutionProgress(of: institution, at: try day(iso)).institution
  }

  private func session(
    _ iso: String, attendees: [Person] = [], observations: [Verbatim] = []
  ) throws -> Meeting {
    Meeting(
      date: try day(iso), time: try words("10:00 horas"), title: try words("Sesión"),
      kind: .ordinary, programme: nil, agenda: [try words("Asuntos generales")], agreements: [],
      attendees: attendees, coordinators: [], reviewedMaterials: [], observations: observations,
      minutes: nil, notes: Notes(), location: place)
  }

  @Test func `of a session to come only its plan is known, of one that was held all`() throws {
    let person = try #require(Person(name: try words("Ana Ruiz"), role: nil))
    let own = try institution(
      [], [try session("2024-05-10", attendees: [person], observations: [try words("Ninguna.")])])
    let before = try #require(try known(own, on: "2024-05-09").meetings.first)
    #expect(before.title.text == "Sesión" && before.agenda.count == 1)
    #expect(before.attendees.isEmpty && before.observations.isEmpty)
    #expect(before.time?.text == "10:00 horas")
    #expect(try known(own, on: "2024-05-10") === own)
  }

  @Test func `a session that is only announced keeps all that is said of it`() throws {
    let own = try institution(
      [], [try session("2024-05-10", observations: [try words("En la sala de juntas.")])])
    #expect(try known(own, on: "2024-01-01") === own)
  }

  @Test func `a programme is not approved before its day, nor amended, nor reported`() throws {
    let approved = Approval(session: try words("Primera"), date: try date("2024-01"), text: nil)
    let plan = Programme(
      slug: try slug("pat"), title: try words("Programa"), acronym: nil, kind: .annual,
      years: try #require(YearSpan(from: 2024, through: 2024)),
      amendments: try ["2024-04-01", "2024-08-01"].map {
        Amendment(date: try at($0), text: try words("Se amplía"))
      }, approval: approved, legalBasis: [], signatories: [], headings: ColumnHeadings(),
      presentation: nil,
      outline: Outline(axes: [], priorities: [], rows: Rows(indicators: [], activities: [])),
      notes: Notes(), source: nil,
      reports: [try report("2024-03-31"), try report("2024-06-30")], location: place)
    let own = try institution([plan])
    func facts(_ iso: String) throws -> [Int] {
      let then = try #require(try known(own, on: iso).programmes.first)
      return [then.approval == nil ? 0 : 1, then.amendments.count, then.reports.count]
    }
    #expect(try facts("2023-12-31") == [0, 0, 0])
    #expect(try facts("2024-01-15") == [1, 0, 0])
    #expect(try facts("2024-04-01") == [1, 1, 1])
    #expect(try facts("2024-12-31") == [1, 2, 2])
  }
}
