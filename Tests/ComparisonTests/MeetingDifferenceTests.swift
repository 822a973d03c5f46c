import Comparison
import Testing
import Wording

/// What is told of one change in sessions and their agreements.
struct MeetingDifferenceTests {
  private static let first = """
    titulo: Primera Sesión
    tipo: ordinaria
    fecha: 2026-01-15
    acuerdos:
      - clave: A1
        acuerdo: Publicar el programa
        responsables: [Presidencia]
        fecha_limite: 2026-02-10
      - clave: A2
        acuerdo: Pedir la lista
        estado: cumplido
        fecha_de_cumplimiento: 2026-01-15
    """

  private static let second = """
    titulo: Segunda Sesión
    tipo: ordinaria
    fecha: 2026-04-15
    asistentes: [Presidencia]
    seguimiento:
      - sesion: 2026-01-15
        acuerdo: A1
        nota: Se informó.
    """

  private func told(
    _ change: (old: String, new: String), in text: String, _ other: String? = nil
  ) throws -> [String] {
    #expect(text.contains(change.old))
    func state(_ texts: [String]) -> State {
      .with(
        more: Dictionary(
          uniqueKeysWithValues: texts.map { text in
            let day = text.contains("2026-04-15\nasis") ? "2026-04-15" : "2026-01-15"
            return ("sesiones/\(day).md", "---\n\(text)\n---\n")
          }))
    }
    let (old, new) = (text, text.replacing(change.old, with: change.new))
    let rest = [other].compactMap { $0 }
    let words = DifferenceText(.spanish)
    return [Difference](
      from: try state([old] + rest).institution(), to: try state([new] + rest).institution()
    ).map { words.sentence(of: $0) }.sorted()
  }

  @Test(arguments: [
    (
      "fecha_limite: 2026-02-10", "fecha_limite: 2026-02-28",
      ["el acuerdo A1: el plazo pasó del 2026-02-10 al 2026-02-28, 18 días después"]
    ),
    (
      "[Presidencia]", "[Secretaría]",
      ["el acuerdo A1: en las personas responsables, «Presidencia» cambió a «Secretaría»"]
    ),
    (
      "fecha_limite: 2026-02-10",
      "fecha_limite: 2026-02-10\n    estado: cumplido\n    fecha_de_cumplimiento: 2026-01-15",
      [
        "el acuerdo A1: cambió el estado del acuerdo: decía «pendiente» y ahora dice «cumplido (2026-01-15)»"
      ]
    ),
    (
      "estado: cumplido\n    fecha_de_cumplimiento: 2026-01-15", "estado: pendiente",
      [
        "el acuerdo A2: cambió el estado del acuerdo: decía «cumplido (2026-01-15)» y ahora dice «pendiente»"
      ]
    ),
    (
      "estado: cumplido\n    fecha_de_cumplimiento:",
      "estado: cancelado\n    motivo: No procede\n    fecha_de_cumplimiento:",
      [
        "el acuerdo A2: ahora dice el motivo de la cancelación: «No procede»",
        "el acuerdo A2: cambió el estado del acuerdo: decía «cumplido (2026-01-15)» y ahora dice «cancelado (2026-01-15)»",
      ]
    ),
  ])
  func `what becomes of an agreement is told`(
    old: String, new: String, told: [String]
  ) throws {
    #expect(try self.told((old, new), in: Self.first) == told)
  }

  @Test(arguments: [
    (
      "acuerdo: A1", "acuerdo: A1\n    estado: cumplido\n    fecha: 2026-04-10",
      [
        "el acuerdo A1: cambió el estado del acuerdo: decía «pendiente» y ahora dice «cumplido (2026-04-10)»"
      ]
    ),
    (
      "    nota: Se informó.",
      "    nota: Se informó.\n  - sesion: 2026-01-15\n    acuerdo: A2\n    estado: pendiente",
      [
        "el acuerdo A2: cambió el estado del acuerdo: decía «cumplido (2026-01-15)» y ahora dice «pendiente»",
        "se agregó el seguimiento del acuerdo 2026-01-15, a2",
      ]
    ),
    (
      "acuerdo: A1", "acuerdo: A1\n    estado: pendiente",
      ["el seguimiento del acuerdo 2026-01-15, a1: ahora dice el estado del acuerdo: «pendiente»"]
    ),
  ])
  func
    `what a session says of an earlier agreement is told where it closes or opens it, or else by itself`(
      old: String, new: String, told: [String]
    ) throws
  {
    #expect(try self.told((old, new), in: Self.second, Self.first) == told)
  }

  @Test func `of an agreement that stays closed the day is told that moved`() throws {
    let closing = Self.second.replacing(
      "acuerdo: A1", with: "acuerdo: A1\n    estado: cumplido\n    fecha: 2026-04-10")
    #expect(
      try told(("fecha: 2026-04-10", "fecha: 2026-04-12"), in: closing, Self.first)
        == [
          "el acuerdo A1: la fecha de cumplimiento pasó del 2026-04-10 al 2026-04-12, 2 días después"
        ])
  }

  @Test func `a session that is new tells what it opens again`() throws {
    let opening = Self.second.replacing("acuerdo: A1", with: "acuerdo: A2\n    estado: pendiente")
    let words = DifferenceText(.spanish)
    let before = ["sesiones/2026-01-15.md": "---\n\(Self.first)\n---\n"]
    let after = before.merging(["sesiones/2026-04-15.md": "---\n\(opening)\n---\n"]) { $1 }
    let told = [Difference](
      from: try State.with(more: before).institution(),
      to: try State.with(more: after).institution()
    ).map { words.sentence(of: $0) }
    #expect(
      told == [
        "se agregó la sesión del 2026-04-15: «Segunda Sesión»",
        "el acuerdo A2: cambió el estado del acuerdo: decía «cumplido (2026-01-15)» y ahora dice «pendiente»",
      ])
  }
}
