import Programmes
import Testing
import Wording

@testable import Templates

/// Facts and the sentence that tells them.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  let finding: Judgement.Finding
  let sentence: String

  var testDescription: String { sentence }

  init(_ status: Status, _ reason: StatusReason, _ sentence: String) {
    finding = Judgement.Finding(status, because: reason)
    self.sentence = sentence
  }
}

extension SentenceCase {
  static func fulfilled() throws -> [SentenceCase] {
    let april = try day("2024-04-05")
    let march = try day("2024-03-31")
    return [
      SentenceCase(
        .fulfilled, .finished(on: april, .onTime),
        "Cumplida: concluyó el 5 de abril de 2024, dentro del plazo."),
      SentenceCase(
        .fulfilled, .finished(on: april, .late(days: 5)),
        "Cumplida fuera de plazo: concluyó el 5 de abril de 2024, 5 días después de lo programado."),
      SentenceCase(
        .fulfilled, .finished(on: april, .late(days: 1)),
        "Cumplida fuera de plazo: concluyó el 5 de abril de 2024, 1 día después de lo programado."),
      SentenceCase(
        .fulfilled, .finished(on: april, .noDeadline),
        "Cumplida: concluyó el 5 de abril de 2024, y el programa no le da fecha de término."),
      SentenceCase(
        .fulfilled, .finishedBy(march, .onTime),
        "Cumplida: concluyó a más tardar el 31 de marzo de 2024, dentro del plazo; "
          + "el informe no da el día."),
      SentenceCase(
        .fulfilled, .finishedBy(march, .unknown),
        "Cumplida: concluyó a más tardar el 31 de marzo de 2024, y no se sabe si dentro del plazo; "
          + "el informe no da el día."),
      SentenceCase(
        .fulfilled, .allFulfilled(.steps, count: 1, last: april, .onTime),
        "Cumplida: se cumplió su única acción y concluyó el 5 de abril de 2024, dentro del plazo."),
      SentenceCase(
        .fulfilled, .allFulfilled(.steps, count: 3, last: april, .late(days: 5)),
        "Cumplida fuera de plazo: se cumplieron sus 3 acciones; la última concluyó el "
          + "5 de abril de 2024; la de mayor atraso, 5 días después de lo programado."),
      SentenceCase(
        .fulfilled, .allFulfilled(.steps, count: 2, last: nil, .unknown),
        "Cumplida: se cumplieron sus 2 acciones, y no se sabe si dentro del plazo; "
          + "los informes no dan el día de todas."),
      SentenceCase(
        .fulfilled, .allFulfilled(.occurrences, count: 4, last: april, .onTime),
        "Cumplida: se cumplieron las 4 veces programadas; la última concluyó el 5 de abril de 2024, "
          + "dentro del plazo."),
      SentenceCase(
        .fulfilled, .allFulfilled(.occurrences, count: 1, last: nil, .noDeadline),
        "Cumplida: se cumplió la única vez programada, y el programa no le da fecha de término; "
          + "los informes no dan el día."),
    ]
  }

  static func overdue() throws -> [SentenceCase] {
    let end = try day("2020-09-30")
    let report = try day("2020-12-31")
    return [
      SentenceCase(
        .overdue, .overdue(end: end, .noReport),
        "Vencida: debió terminar el 30 de septiembre de 2020; ningún informe habla de ella "
          + "y no hay evidencia registrada."),
      SentenceCase(
        .overdue, .overdue(end: end, .noEvidence(finished: nil)),
        "Vencida: debió terminar el 30 de septiembre de 2020; un informe dice que concluyó, "
          + "pero no hay evidencia registrada."),
      SentenceCase(
        .overdue, .overdue(end: end, .noEvidence(finished: try day("2020-09-01"))),
        "Vencida: debió terminar el 30 de septiembre de 2020; un informe dice que concluyó el "
          + "1 de septiembre de 2020, pero no hay evidencia registrada."),
      SentenceCase(
        .overdue, .overdue(end: end, .unfinished(share: try share("62.5"), report: report)),
        "Vencida: debió terminar el 30 de septiembre de 2020; el informe al 31 de diciembre de 2020 "
          + "le da 62.5 % de avance."),
      SentenceCase(
        .overdue, .overdue(end: end, .unfinished(share: nil, report: report)),
        "Vencida: debió terminar el 30 de septiembre de 2020; el informe al 31 de diciembre de 2020 "
          + "no dice que haya concluido."),
      SentenceCase(
        .overdue, .someOverdue(.steps, count: 1, of: 1, firstEnd: end),
        "Vencida: una acción debió terminar el 30 de septiembre de 2020 y no está cumplida."),
      SentenceCase(
        .overdue, .someOverdue(.steps, count: 1, of: 3, firstEnd: end),
        "Vencida: está vencida 1 de sus 3 acciones, que debió terminar el 30 de septiembre de 2020."
      ),
      SentenceCase(
        .overdue, .someOverdue(.occurrences, count: 2, of: 12, firstEnd: end),
        "Vencida: están vencidas 2 de las 12 veces programadas; la primera debió terminar el "
          + "30 de septiembre de 2020."),
      SentenceCase(
        .overdue, .someOverdue(.occurrences, count: 1, of: 1, firstEnd: end),
        "Vencida: la única vez programada debió terminar el 30 de septiembre de 2020 "
          + "y no está cumplida."),
      SentenceCase(
        .overdue, .someOverdue(.deadlines, count: 2, of: 6, firstEnd: end),
        "Vencida: están vencidos 2 de sus 6 plazos; el primero, el del 30 de septiembre de 2020."),
      SentenceCase(
        .overdue, .someOverdue(.deadlines, count: 1, of: 6, firstEnd: end),
        "Vencida: está vencido 1 de sus 6 plazos, el del 30 de septiembre de 2020."),
      SentenceCase(
        .overdue, .someOverdue(.deadlines, count: 1, of: 1, firstEnd: end),
        "Vencida: su único plazo venció el 30 de septiembre de 2020, y no consta que se haya "
          + "cumplido."),
    ]
  }

  static func open() throws -> [SentenceCase] {
    let end = try day("2024-12-31")
    let start = try day("2024-02-01")
    let tolerance = RiskTolerance(
      points: try share("20"), source: try words("Lineamientos, artículo 4."), link: nil)
    let narrow = RiskTolerance(points: try share("1"), source: try words("Acuerdo 2"), link: nil)
    let elapsed = try #require(ExactDecimal("75.3"))
    let deadline =
      "el programa no le da fecha de término, sino un plazo que se cuenta desde otro día"
    return [
      SentenceCase(
        .atRisk, .behind(share: try share("40"), elapsed: elapsed, tolerance, report: nil),
        "En riesgo: lleva 40 % con 75.3 % del plazo transcurrido (tolerancia: 20 puntos, "
          + "fuente: Lineamientos, artículo 4)."),
      SentenceCase(
        .atRisk, .behind(share: try share("40"), elapsed: elapsed, narrow, report: start),
        "En riesgo: al 1 de febrero de 2024 llevaba 40 %; ha transcurrido 75.3 % del plazo "
          + "(tolerancia: 1 punto, fuente: Acuerdo 2)."),
      SentenceCase(
        .inProgress, .wasActive(share: try share("30"), report: start, end: end),
        "En curso: al 1 de febrero de 2024 llevaba 30 %; debe terminar el "
          + "31 de diciembre de 2024."),
      SentenceCase(
        .inProgress, .wasActive(share: try share("30"), report: start, end: nil),
        "En curso: al 1 de febrero de 2024 llevaba 30 %; el programa no le da fecha de término."),
      SentenceCase(
        .atRisk, .riskReported(try words("Falta presupuesto.")),
        "En riesgo: el comité reporta un riesgo: «Falta presupuesto»."),
      SentenceCase(.atRisk, .riskReported(nil), "En riesgo: el comité la reporta en riesgo."),
      SentenceCase(
        .inProgress, .active(share: try share("30"), end: end),
        "En curso: lleva 30 % y debe terminar el 31 de diciembre de 2024."),
      SentenceCase(
        .inProgress, .active(share: try share("30"), end: nil),
        "En curso: lleva 30 %; el programa no le da fecha de término."),
      SentenceCase(
        .inProgress, .activeByDeadline(share: try share("30"), report: nil),
        "En curso: lleva 30 %; \(deadline)."),
      SentenceCase(
        .inProgress, .activeByDeadline(share: try share("30"), report: start),
        "En curso: al 1 de febrero de 2024 llevaba 30 %; \(deadline)."),
      SentenceCase(
        .inProgress, .activeByDeadline(share: nil, report: nil),
        "En curso: los informes hablan de ella sin dar porcentaje; \(deadline)."),
      SentenceCase(
        .inProgress, .active(share: nil, end: end),
        "En curso: los informes hablan de ella sin dar porcentaje; debe terminar el "
          + "31 de diciembre de 2024."),
      SentenceCase(
        .inProgress, .active(share: nil, end: nil),
        "En curso: los informes hablan de ella sin dar porcentaje; el programa no le da fecha "
          + "de término."),
      SentenceCase(
        .inProgress, .finishedWithoutEvidence(on: start, end: end),
        "En curso: un informe dice que concluyó el 1 de febrero de 2024, pero no hay evidencia "
          + "registrada; su plazo termina el 31 de diciembre de 2024."),
      SentenceCase(
        .inProgress, .finishedWithoutEvidence(on: nil, end: nil),
        "En curso: un informe dice que concluyó, pero no hay evidencia registrada."),
      SentenceCase(
        .inProgress, .someFulfilled(.steps, count: 0, of: 3, end: end),
        "En curso: ninguna de sus 3 acciones está cumplida aún; debe terminar el "
          + "31 de diciembre de 2024."),
      SentenceCase(
        .inProgress, .someFulfilled(.steps, count: 1, of: 3, end: nil),
        "En curso: está cumplida 1 de sus 3 acciones."),
      SentenceCase(
        .inProgress, .someFulfilled(.occurrences, count: 2, of: 12, end: nil),
        "En curso: están cumplidas 2 de las 12 veces programadas."),
      SentenceCase(
        .inProgress, .someFulfilled(.occurrences, count: 0, of: 1, end: nil),
        "En curso: la única vez programada aún no está cumplida."),
      SentenceCase(
        .inProgress, .someFulfilled(.deadlines, count: 1, of: 4, end: nil),
        "En curso: está cumplido 1 de sus 4 plazos."),
      SentenceCase(
        .inProgress, .someFulfilled(.deadlines, count: 0, of: 4, end: nil),
        "En curso: ninguno de sus 4 plazos está cumplido aún."),
      SentenceCase(.pending, .starts(on: start), "Por iniciar: inicia el 1 de febrero de 2024."),
      SentenceCase(
        .unreported, .silent(start: nil, end: nil),
        "Sin reporte: el comité no ha informado avance."),
      SentenceCase(
        .unreported, .silent(start: start, end: end),
        "Sin reporte: el comité no ha informado avance; su plazo va del 1 de febrero de 2024 al "
          + "31 de diciembre de 2024."),
      SentenceCase(
        .unreported, .silent(start: start, end: nil),
        "Sin reporte: el comité no ha informado avance; debió iniciar el 1 de febrero de 2024."),
      SentenceCase(
        .unreported, .silent(start: nil, end: end),
        "Sin reporte: el comité no ha informado avance; debe terminar el 31 de diciembre de 2024."),
    ]
  }

  static func closed() throws -> [SentenceCase] {
    let reason = try words("Ya no hay oficinas. ")
    return [
      SentenceCase(
        .cancelled, .cancelled(on: try day("2024-04-12"), reason: reason),
        "Cancelada: se canceló el 12 de abril de 2024: «Ya no hay oficinas»."),
      SentenceCase(
        .cancelled, .cancelled(on: nil, reason: reason),
        "Cancelada: «Ya no hay oficinas»."),
      SentenceCase(
        .notApplicable, .notApplicable(reason: reason), "No aplica: «Ya no hay oficinas»."),
    ]
  }
}

@Suite struct StatusSentenceTests {
  private func check(_ cases: [SentenceCase]) {
    for item in cases {
      #expect(
        StatusSentence(finding: item.finding, words: Words(.spanish)).text == item.sentence)
    }
  }

  @Test func `what is fulfilled says when, and whether in time`() throws {
    check(try SentenceCase.fulfilled())
  }

  @Test func `what is overdue says since when, and what is missing`() throws {
    check(try SentenceCase.overdue())
  }

  @Test func `what is open says how far it is and until when there is time`() throws {
    check(try SentenceCase.open())
  }

  @Test func `what is closed says why`() throws { check(try SentenceCase.closed()) }

  @Test func `a declared status is shown with what dates and evidence say`() throws {
    let state = try declared(
      .fulfilled, "El oficio se perdió.", by: "Presidencia del Comité", on: "2024-04-12")
    let judgement = Judgement(
      .init(.fulfilled, because: .declared(state)),
      insteadOf: .init(
        .overdue, because: .overdue(end: try day("2024-03-31"), .noEvidence(finished: nil))))
    #expect(
      JudgementSentence(judgement, words: Words(.spanish)).text
        == "Cumplida: el comité la declara cumplida (Presidencia del Comité, 12 de abril de 2024): "
        + "«El oficio se perdió». Por fechas y evidencia estaría vencida: debió terminar el "
        + "31 de marzo de 2024; un informe dice que concluyó, pero no hay evidencia registrada.")
  }

  @Test(
    arguments: [
      (.steps, 1, 1, "Está vencida su única acción."),
      (.steps, 1, 3, "Está vencida 1 de sus 3 acciones."),
      (.occurrences, 1, 1, "Está vencida la única vez programada."),
      (.occurrences, 2, 12, "Están vencidas 2 de las 12 veces programadas."),
      (.deadlines, 1, 1, "Está vencido su único plazo."),
      (.deadlines, 2, 2, "Están vencidos 2 de sus 2 plazos."),
    ] as [(Parts, Int, Int, String)])
  func `what was missed is counted beside a status that does not tell of it`(
    parts: Parts, count: Int, total: Int, sentence: String
  ) throws {
    let judgement = Judgement(.init(.inProgress, because: .active(share: nil, end: nil)))
    let missed = MissedParts(parts, count: count, of: total, firstEnd: try day("2024-03-31"))
    let text = JudgementSentence(judgement, missed: missed, words: Words(.spanish)).text
    #expect(text.hasSuffix(". \(sentence)"))
  }

  @Test func `words of the content stay text, also where they look like a plural or a place`()
    throws
  {
    let reason = try words("<b>uno|dos</b> {n}")
    let sentence = StatusSentence(
      finding: .init(.notApplicable, because: .notApplicable(reason: reason)),
      words: Words(.spanish))
    #expect(sentence.text == "No aplica: «<b>uno|dos</b> {n}».")
    #expect(
      String(decoding: sentence.html.bytes, as: UTF8.self)
        .hasSuffix(": «&lt;b&gt;uno|dos&lt;/b&gt; {n}»."))
  }

  @Test(arguments: Status.allCases)
  func `a status has an icon beside its word`(status: Status) {
    let words = Words(.spanish)
    let mark = String(decoding: StatusMark(status, words: words).html.bytes, as: UTF8.self)
    #expect(mark.contains("<svg class=\"icono\" aria-hidden=\"true\""))
    #expect(mark.hasSuffix("\(words.name(of: status))</span>"))
  }

  @Test func `no two statuses have one icon or one word`() {
    let words = Words(.spanish)
    let marks = Status.allCases.map { status in
      String(decoding: StatusMark(status, words: words).html.bytes, as: UTF8.self)
        .split(separator: " d=\"").last.map { $0.prefix { $0 != "\"" } }
    }
    #expect(Set(marks).count == Status.allCases.count)
    #expect(Set(Status.allCases.map { words.name(of: $0) }).count == Status.allCases.count)
  }
}
