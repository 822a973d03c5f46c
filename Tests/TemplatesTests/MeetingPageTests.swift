import Diagnostics
import Programmes
import Testing
import Wording

@testable import Templates

@Suite struct MeetingPageTests {
  private let own = "instituciones/puerto"

  @Test func `a session says when it was held, when it was planned, and who came`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/sesiones/2024-05-10").visible
    #expect(page.contains("Fecha 10 de mayo de 2024 Fecha planeada 3 de mayo de 2024"))
    #expect(page.contains("Estatus Celebrada"))
    #expect(page.contains("Asistencia 2 asistentes y 1 ausente"))
    #expect(page.contains("Documentos aprobados Acta anterior"))
    #expect(page.contains("Ausentes Presidencia"))
  }

  @Test func `a session that is to come, and one that was called off, say so`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    #expect(try site.page("\(own)/sesiones/2024-11-20").visible.contains("Estatus Programada"))
    let cancelled = try site.page("\(own)/sesiones/2024-07-12").visible
    #expect(cancelled.contains("Estatus Cancelada : No hubo quórum."))
    let list = try site.page("\(own)/sesiones").visible
    #expect(list.contains("Sesión extraordinaria, 12 de julio de 2024 Cancelada · Extraordinaria"))
    #expect(list.contains("Celebrada · Ordinaria · 4 acuerdos"))
  }

  @Test func `a past session of which nothing tells that it was held says so`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    let page = try site.page("\(own)/sesiones/2024-08-30").visible
    #expect(page.contains("Estatus Programada; no consta que se haya celebrado"))
    #expect(!page.contains("Celebrada"))
    let list = try site.page("\(own)/sesiones").visible
    #expect(list.contains("Sesión de agosto, 30 de agosto de 2024 Programada; no consta"))
  }

  @Test func `a session carries what earlier ones left open, as it stood on its eve`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/sesiones/2024-05-10")
    let open = try #require(page.section("pendientes")).visible
    #expect(
      open.contains("Los que no constaban como cumplidos ni cancelados al 9 de mayo de 2024."))
    #expect(open.contains("A/1/2024 Publicar el código"))
    #expect(
      open.contains(
        "Vencido : debió cumplirse el 1 de marzo de 2024, y al 9 de mayo de 2024, 69 días después, "
          + "aquí no se ha publicado que se haya cumplido."
      ))
    #expect(
      open.contains("Pendiente : su fecha límite es el 18 de septiembre de 2024; faltan 132 días."))
    #expect(
      open.contains(
        "Pendiente : no tiene fecha límite, y aquí no se ha publicado nada que diga que se cumplió"
      ))
  }

  @Test func `a session to come carries what is open at the cut-off date`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/sesiones/2024-11-20")
    let open = try #require(page.section("pendientes")).visible
    #expect(open.contains("cumplidos ni cancelados al 30 de septiembre de 2024."))
    #expect(open.contains("A/3/2024") && open.contains("A/5/2024"))
    #expect(!open.contains("A/1/2024"))
  }

  @Test func `what a session says of earlier agreements names them`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/sesiones/2024-05-10")
    let followUps = try #require(page.section("seguimiento")).visible
    #expect(
      followUps.contains(
        "Acuerdo A/1/2024 de la sesión del 26 de enero de 2024 : Publicar el código Cumplido : "
          + "se cumplió el 11 de marzo de 2024. Está en el sitio."))
    #expect(followUps.contains("Nombrar enlaces Faltan dos áreas."))
  }

  @Test func `an agreement leads to the activities that it is about`() throws {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/sesiones/2024-01-26")
    #expect(page.contains("/pat-2024/actividades/2-4/index.html\">2.4</a>"))
  }

  @Test func `the agreements of all sessions come with the open ones first and their history`()
    throws
  {
    let page = try TimedSite([SampleTimes.institution()]).page("\(own)/acuerdos")
    #expect(
      page.visible.contains(
        "Al 30 de septiembre de 2024 hay 2 acuerdos abiertos, 1 de ellos vencido, y 3 cerrados."))
    let open = try #require(page.section("abiertos")).visible
    #expect(
      open.contains(
        "Vencido : debió cumplirse el 18 de septiembre de 2024, y al 30 de septiembre de 2024, 12 días "
          + "después, sigue sin darse por cumplido."
      ))
    #expect(open.contains("Seguimiento: 10 de mayo de 2024 : Faltan dos áreas."))
    let closed = try #require(page.section("cerrados")).visible
    #expect(
      closed.contains("se cumplió el 11 de marzo de 2024, 10 días después de su fecha límite."))
    #expect(closed.contains("se canceló el 10 de mayo de 2024: «No hubo quórum»."))
  }

  @Test func `an institution without agreements has no page of them, and no way to it`() throws {
    let meetings = [try SampleTimes.meeting("2024-01-26", "Primera sesión")]
    let site = try TimedSite([SampleTimes.institution(meetings: meetings)])
    #expect(site.text("\(own)/acuerdos/index.html") == nil)
    for file in site.files where file.path.hasSuffix(".html") {
      #expect(site.text(file.path)?.contains("acuerdos/index.html") == false, "\(file.path)")
    }
  }

  @Test func `those who came get a line to sign on paper, once the session was held`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    #expect(try site.page("\(own)/sesiones/2024-05-10").contains("class=\"lista firmas\""))
    #expect(try !site.page("\(own)/sesiones/2024-11-20").contains("class=\"lista firmas\""))
  }

  @Test(arguments: [
    (
      AgreementState.pending(due: nil), true,
      "Pendiente: no tiene fecha límite, y al 30 de septiembre de 2024 sigue abierto."
    ),
    (
      .pending(due: nil), false,
      "Pendiente: no tiene fecha límite, y aquí no se ha publicado nada que diga que se cumplió o se canceló."
    ),
    (
      .pending(due: CalendarDate(iso: "2024-09-30")), false,
      "Pendiente: su fecha límite es ese mismo día, el 30 de septiembre de 2024."
    ),
    (
      .pending(due: CalendarDate(iso: "2024-10-01")), false,
      "Pendiente: su fecha límite es el 1 de octubre de 2024; falta 1 día."
    ),
    (
      .overdue(since: CalendarDate(iso: "2024-09-29")!), true,
      "Vencido: debió cumplirse el 29 de septiembre de 2024, y al 30 de septiembre de 2024, 1 día después, "
        + "sigue sin darse por cumplido."
    ),
    (
      .overdue(since: CalendarDate(iso: "2024-09-28")!), false,
      "Vencido: debió cumplirse el 28 de septiembre de 2024, y al 30 de septiembre de 2024, 2 días después, "
        + "aquí no se ha publicado que se haya cumplido."
    ),
    (
      .fulfilled(on: CalendarDate(iso: "2024-03-02")!, .late(days: 1)), false,
      "Cumplido: se cumplió el 2 de marzo de 2024, 1 día después de su fecha límite."
    ),
    (
      .fulfilled(on: CalendarDate(iso: "2024-03-02")!, .noDeadline), false,
      "Cumplido: se cumplió el 2 de marzo de 2024."
    ),
  ])
  func `how an agreement stands is told in a sentence`(
    state: AgreementState, isFollowedUp: Bool, expected: String
  ) throws {
    let sentence = AgreementSentence(
      state: state, isFollowedUp: isFollowedUp, cutoff: try day("2024-09-30"),
      words: Words(.spanish))
    #expect(sentence.text == expected)
  }
}
