@testable import Programmes
import Testing
import Wording

@testable import Templates

/// Counts of statuses and the sentence that tells them.
struct TallyCase: Sendable, CustomTestStringConvertible {
  let counts: [(Status, Int)]
  var late = 0
  var declared = 0
  var kind: ProgrammeKind? = .annual
  let sentence: String

  var testDescription: String { sentence }

  static let all = [
    TallyCase(
      counts: [(.fulfilled, 15), (.overdue, 3), (.unreported, 4)], late: 2,
      sentence: "De 22 actividades comprometidas para 2024, 15 (68 %) están cumplidas "
        + "(2 fuera de plazo), 3 vencidas y 4 sin reporte."),
    TallyCase(
      counts: [(.fulfilled, 1), (.inProgress, 1), (.overdue, 1)], late: 1,
      sentence: "De 3 actividades comprometidas para 2024, 1 (33 %) está cumplida "
        + "(fuera de plazo), 1 en curso y 1 vencida."),
    TallyCase(
      counts: [(.fulfilled, 2), (.pending, 2)], late: 2,
      sentence: "De 4 actividades comprometidas para 2024, 2 (50 %) están cumplidas "
        + "(todas fuera de plazo) y 2 por iniciar."),
    TallyCase(
      counts: [(.overdue, 3), (.unreported, 1)],
      sentence: "De 4 actividades comprometidas para 2024, ninguna está cumplida, "
        + "3 están vencidas y 1 sin reporte."),
    TallyCase(
      counts: [(.atRisk, 1), (.notApplicable, 2), (.cancelled, 1)],
      sentence: "De 4 actividades comprometidas para 2024, ninguna está cumplida, "
        + "1 está en riesgo, 1 cancelada y 2 no aplican."),
    TallyCase(
      counts: [(.fulfilled, 22)],
      sentence: "Las 22 actividades comprometidas para 2024 están cumplidas."),
    TallyCase(
      counts: [(.fulfilled, 22)], late: 22,
      sentence: "Las 22 actividades comprometidas para 2024 están cumplidas "
        + "(todas fuera de plazo)."),
    TallyCase(
      counts: [(.fulfilled, 15), (.overdue, 7)], late: 2, declared: 1,
      sentence: "De 22 actividades comprometidas para 2024, 15 (68 %) están cumplidas "
        + "(2 fuera de plazo; 1 por declaración, sin evidencia) y 7 vencidas."),
    TallyCase(
      counts: [(.fulfilled, 2)], declared: 2,
      sentence: "Las 2 actividades comprometidas para 2024 están cumplidas "
        + "(todas por declaración, sin evidencia)."),
    TallyCase(
      counts: [(.fulfilled, 1)], declared: 1,
      sentence: "La única actividad comprometida para 2024 está cumplida "
        + "(por declaración, sin evidencia)."),
    TallyCase(
      counts: [(.unreported, 22)],
      sentence: "Las 22 actividades comprometidas para 2024 están sin reporte."),
    TallyCase(
      counts: [(.notApplicable, 2)],
      sentence: "Las 2 actividades comprometidas para 2024 no aplican."),
    TallyCase(
      counts: [(.overdue, 1)],
      sentence: "La única actividad comprometida para 2024 está vencida."),
    TallyCase(
      counts: [(.fulfilled, 1)], late: 1, kind: .implementation,
      sentence: "La única línea de acción comprometida para 2024 está cumplida (fuera de plazo)."),
    TallyCase(counts: [], sentence: "No hay actividades comprometidas para 2024."),
    TallyCase(
      counts: [(.fulfilled, 611), (.overdue, 593)], kind: nil,
      sentence: "De 1,204 actividades y líneas de acción comprometidas para 2024, 611 (51 %) "
        + "están cumplidas y 593 vencidas."),
    TallyCase(
      counts: [(.fulfilled, 1), (.overdue, 999)], kind: .implementation,
      sentence: "De 1,000 líneas de acción comprometidas para 2024, 1 (menos de 1 %) está cumplida "
        + "y 999 vencidas."),
    TallyCase(
      counts: [(.fulfilled, 999), (.overdue, 1)],
      sentence: "De 1,000 actividades comprometidas para 2024, 999 (más de 99 %) están cumplidas "
        + "y 1 vencida."),
  ]
}

extension TallyCase {
  func tally() throws -> StatusTally {
    let end = try day("2024-03-31")
    return StatusTally(
      counts.flatMap { status, count in
        (0..<count).map { index in
          let isDeclared = status == .fulfilled && index >= count - declared
          return Judgement(
            .init(
              status,
              because: status == .fulfilled
                ? .finished(on: end, index < late ? .late(days: 1) : .onTime)
                : .silent(start: nil, end: nil)),
            insteadOf: isDeclared
              ? .init(.overdue, because: .overdue(end: end, .noReport)) : nil)
        }
      })
  }
}

@Suite struct TallyTests {
  @Test(arguments: TallyCase.all)
  func `a tally is told in one sentence that accounts for every activity`(item: TallyCase) throws {
    let years = try #require(YearSpan(from: 2024, through: 2024))
    let words = Words(.spanish)
    let sentence = TallySentence(
      tally: try item.tally(), kind: item.kind,
      scope: words(.forPeriod, ["periodo": "\(years)"]), words: words)
    #expect(sentence.text == item.sentence)
  }

  @Test(arguments: TallyCase.all)
  func `the parts of a bar fill it, in the order of the statuses, and each can be seen`(
    item: TallyCase
  ) throws {
    let tally = try item.tally()
    let parts = StatusBarPart.parts(of: tally, width: 1000, least: 10)
    #expect(parts.map(\.status) == tally.present.map(\.status))
    #expect(parts.allSatisfy { $0.width >= 10 })
    #expect(parts.reduce(0) { $0 + $1.width } == (tally.total == 0 ? 0 : 1000))
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.start + $0.width == $1.start })
  }

  @Test func `a bar says nothing that is not said in words`() throws {
    let tally = try TallyCase.all[0].tally()
    let bar = StatusBar(tally: tally, words: Words(.spanish))
    let figure = String(decoding: bar.figure(describedBy: "frase").bytes, as: UTF8.self)
    #expect(figure.contains("role=\"img\" aria-labelledby=\"frase\""))
    #expect(figure.contains("Cumplida</span> <b>15</b> (2 fuera de plazo)"))
    #expect(figure.contains("Sin reporte</span> <b>4</b>"))
    let declared = StatusBar(
      tally: StatusTally(counts: [.fulfilled: 3, .overdue: 1], late: 1, declared: 2),
      words: Words(.spanish))
    #expect(
      String(decoding: declared.figure(describedBy: "frase").bytes, as: UTF8.self)
        .contains("<b>3</b> (1 fuera de plazo; 2 por declaración, sin evidencia)"))
    #expect(!figure.contains("En curso"))
    #expect(!figure.contains("style="))
    #expect(String(decoding: bar.bare.bytes, as: UTF8.self).contains("aria-hidden=\"true\""))
  }
}
