import ContentLoading
import Diagnostics
import Programmes
import Testing

/// A content of one institution, in one of two states.
struct State {
  let files: [String: String]

  static let programme = """
    titulo: PAT 2026
    periodo: 2026
    ejes:
      - clave: I
        titulo: Capacitación
        indicadores:
          - clave: 1
            indicador: Personas capacitadas
            meta: {texto: Al menos 35 % del personal, comparador: al menos, valor: 35, unidad: "%"}
            formula: (A / B) × 100
            actividades:
              - clave: 1.1
                actividad: Invitar al curso en línea
                inicio: 02/03/2026
                fin: 30/06/2026
                verificacion: [Lista de asistencia, Oficio]
                responsables: [Secretaría Ejecutiva]
                acciones:
                  - accion: Pedir la lista
                  - accion: Enviar el correo
              - clave: 1.2
                actividad: Difundir el código de conducta entre todo el personal
                inicio: 02/03/2026
                fin: 30/11/2026
    """

  static let report = """
    corte: 2026-06-30
    periodo: 2026-S1
    actividades:
      - clave: 1.1
        hecho: Se invitó por correo.
        porcentaje: 40
        evidencias:
          - enlace: https://example.org/lista
            tipo: lista
    """

  /// The state above with each of `changes` made in its programme, and `more` files.
  static func with(
    _ changes: [(String, String)] = [], report: String = State.report,
    more: [String: String] = [:]
  ) -> State {
    var text = programme
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    let files = [
      "institucion.md": "---\nnombre: Instituto\n---\n",
      "pat-2026/programa.md": "---\n\(text)\n---\n", "pat-2026/avances/2026-s1.yaml": report,
    ]
    return State(files: files.merging(more) { $1 })
  }

  func institution() throws -> Institution {
    let sources = files.sorted { $0.key < $1.key }.map {
      SourceFile(path: "Content/instituciones/ide/\($0.key)", text: $0.value)
    }
    let loaded = Loaded<Institution>(reading: sources, of: "ide", root: "Content")
    #expect(!loaded.hasErrors, "\(loaded.diagnostics.map { "\($0.location) \($0.rule.id)" })")
    return try #require(loaded.value)
  }
}
