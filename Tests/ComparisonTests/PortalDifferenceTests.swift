import Comparison
import ContentLoading
import Diagnostics
import Programmes
import Testing
import Wording

/// What is told of one change in what all institutions share.
struct PortalDifferenceTests {
  private static let settings = """
    titulo: Portal
    recursos: recursos
    licencia: {nombre: Libre, enlace: "https://example.org/a"}
    identidad: {dominio: example.org, fecha: 2024-01-02}
    repositorio: https://example.org/blob/{ruta}
    reportes: https://example.org/forma?de={pagina}
    logo: {archivo: faro.svg, texto: Faro}
    encabezado:
      - {texto: Gobierno, enlace: "https://example.org/g"}
    pie:
      - texto: Avenida 1
      - texto: Buzón
    umbrales:
      riesgo: {puntos: 20, fuente: Acuerdo 3}
    """

  private static let drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>\n"

  private func portal(_ text: String, drawing: String = drawing) throws -> Portal {
    let loaded = Loaded<Portal>(
      reading: [
        SourceFile(path: "Content/portal.yaml", text: text),
        SourceFile(path: "Content/recursos/faro.svg", text: drawing),
      ], root: "Content", links: [])
    #expect(!loaded.hasErrors, "\(loaded.diagnostics.map { "\($0.location) \($0.rule.id)" })")
    return try #require(loaded.value)
  }

  private func told(_ old: Portal, _ new: Portal) -> [String] {
    let text = DifferenceText(.spanish)
    return [Difference](from: old, to: new).map { "\($0.location): \(text.sentence(of: $0))" }
  }

  @Test(arguments: [
    (
      "Avenida 1", "Avenida 2",
      "11:12: el portal: en los renglones del pie, «Avenida 1» cambió a «Avenida 2»"
    ),
    (
      "example.org/g", "example.org/h",
      "9:13: el portal: en los renglones de arriba, «Gobierno (https://example.org/g)» cambió a «Gobierno (https://example.org/h)»"
    ),
    (
      "texto: Faro", "texto: Un faro",
      "7:34: el portal: cambió el texto del logotipo: decía «Faro» y ahora dice «Un faro»"
    ),
    (
      "org/a", "org/b",
      "1:9: el portal: cambió el enlace de la licencia: decía «https://example.org/a» y ahora dice «https://example.org/b»"
    ),
    (
      "2024-01-02", "2024-01-03",
      "1:9: el portal: cambió la identidad del portal: decía «example.org, 2024-01-02» y ahora dice «example.org, 2024-01-03»"
    ),
    (
      "blob/{ruta}", "tree/{ruta}",
      "1:9: el portal: cambió la dirección de los archivos: decía «https://example.org/blob/{ruta}» y ahora dice «https://example.org/tree/{ruta}»"
    ),
    (
      "?de={pagina}", "?en={pagina}",
      "1:9: el portal: cambió la dirección del formulario: decía «https://example.org/forma?de={pagina}» y ahora dice «https://example.org/forma?en={pagina}»"
    ),
    (
      "Acuerdo 3", "Acuerdo 4",
      "14:32: el portal: cambió la fuente de la tolerancia: decía «Acuerdo 3» y ahora dice «Acuerdo 4»"
    ),
    (
      "titulo: Portal", "titulo: Portal\ninicio_de_semana: lunes",
      "1:9: el portal: cambió el primer día de la semana: decía «domingo» y ahora dice «lunes»"
    ),
    (
      "titulo: Portal", "titulo: Portal\nservidores: [nginx, iis]",
      "1:9: el portal: ahora dice los servidores cuyos ajustes se escriben: «nginx, iis»"
    ),
    (
      "titulo: Portal", "titulo: Portal\nidioma: es-MX",
      "2:9: el portal: ahora dice el idioma: «es-MX»"
    ),
    (
      "titulo: Portal", "titulo: Portal\ntema: {colores: {acento: '#123456'}}",
      "1:9: el portal: cambió el color (acento): decía «#9b2247» y ahora dice «#123456»"
    ),
  ])
  func `one change in the settings is told`(old: String, new: String, told: String) throws {
    #expect(Self.settings.contains(old))
    let changed = Self.settings.replacing(old, with: new)
    #expect(
      try self.told(portal(Self.settings), portal(changed)) == ["Content/portal.yaml:\(told)"])
  }

  @Test func `another picture of the same name is told where it lies`() throws {
    let other = Self.drawing.replacing("10", with: "20")
    let told = try told(portal(Self.settings), portal(Self.settings, drawing: other))
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix(
        "Content/recursos/faro.svg:1:1: el portal: cambió la suma SHA-256 del logotipo: decía «")
        == true)
  }
}
