import ContentLoading
import Diagnostics
import Programmes
import Testing

/// What of a programme stands on a line of its file.
@Suite struct ProgrammePartTests {
  /// Each line with what it is about, after `#`.
  private static let lines = """
    titulo: PAT #programa
    periodo: 2026 #programa
    ejes: #programa
      - clave: I #eje I
        titulo: Uno #eje I
        indicadores: #eje I
          - clave: "1.1" #indicador 1.1
            indicador: Cuántos #indicador 1.1
            actividades: #indicador 1.1
              - clave: 1.1.1 #actividad 1.1.1
                actividad: Contar #actividad 1.1.1
            objetivo: Saber #indicador 1.1
        nota_de_transcripcion: El eje no lleva punto. #eje I
        prioridades: #eje I
          - clave: a #prioridad a
            titulo: Primera #prioridad a
            actividades: #prioridad a
              - actividad: Medir #actividad 2
                acciones: #actividad 2
                  - accion: Ir #actividad 2
                clave: "2" #actividad 2
            descripcion: Lo primero. #prioridad a
    actividades: #programa
      - clave: "3" #actividad 3
        actividad: Pesar #actividad 3
    nota: Fin #programa
    """.split(separator: "\n").map { $0.split(separator: " #") }

  @Test func `a line belongs to the innermost part that it stands in`() throws {
    let text = (["---"] + Self.lines.map { "\($0[0])" } + ["---", ""]).joined(separator: "\n")
    let programme = try programme(text)
    let parts = ProgrammeParts(of: programme)
    let first = programme.title.location.line
    let found = Self.lines.indices.map { index in
      name(parts[SourceLocation(path: programme.location.path, line: first + index)])
    }
    #expect(found == Self.lines.map { String($0[1]) })
  }

  private func name(_ part: ProgrammePart) -> String {
    switch part {
    case .programme: "programa"
    case .heading(let heading, let place):
      "\(place.priority == nil ? "eje" : "prioridad") \(heading.key?.written?.text ?? "")"
    case .indicator(let indicator): "indicador \(indicator.key.written?.text ?? "")"
    case .activity(let activity): "actividad \(activity.key.written?.text ?? "")"
    }
  }
}
