import ContentLoading
import Diagnostics
import Looks
import Programmes
import Testing
import YAML

struct BrandingTests {
  @Test(arguments: [
    ("", Theme.institutional), ("tema: neutro\n", .neutral),
    ("tema: Institucional\n", .institutional),
    ("tema:\n  nombre: neutro\n", .neutral),
  ])
  func `a portal has the theme that it names`(line: String, theme: Theme) throws {
    let loaded = portal(["portal.yaml": "titulo: P\n" + line])
    #expect(loaded.diagnostics.isEmpty)
    #expect(try #require(loaded.value).settings.theme == theme)
  }

  @Test func `colours of its own stand over those of the theme, for each kind of screen`() throws {
    let loaded = portal([
      "portal.yaml": """
      titulo: P
      tema:
        nombre: neutro
        colores:
          acento: '#004488'
        colores_oscuros:
          acento: aaccff
      """
    ])
    #expect(loaded.diagnostics.isEmpty)
    let theme = try #require(loaded.value).settings.theme
    #expect(theme.light[.accent].hex == "#004488")
    #expect(theme.dark[.accent].hex == "#aaccff")
    #expect(theme.light[.bar] == Theme.neutral.light[.bar])
  }

  @Test func `a colour that fails in several pairs is told of once, at its place`() {
    let loaded = portal([
      "portal.yaml": "titulo: P\ntema:\n  colores:\n    barra: '#1e5b4f'\n    acento: '#a57f2c'\n"
    ])
    #expect(loaded.diagnostics.map(outline) == ["5:13 contraste-insuficiente"])
  }

  @Test func `of a style of its own, the tokens that it gives are held to the same`() {
    let style = """
      :root { --fondo: #fff; --acento: #a57f2c; --apagado: gray; }
      @media (prefers-color-scheme: dark) {
        :root { --fondo: #000; --acento: #a57f2c;
          --texto: #222; }
      }
      .tarjeta { --fondo: #a57f2c; }
      """
    let loaded = portal([
      "portal.yaml": "titulo: P\nrecursos: r\n", "r/estilo.css": style,
    ])
    #expect(
      loaded.diagnostics.map(outline) == [
        "1:34 contraste-insuficiente", "4:14 contraste-insuficiente",
      ])
  }

  @Test(arguments: [
    ("titulo:\nrecursos: recursos\n", ["1:1 clave-vacia"]),
    ("titulo: P\nrecurso: recursos\n", ["2:1 clave-desconocida"]),
    ("titulo: P\nrecursos: recurso\n", ["2:11 carpeta-inexistente"]),
    ("titulo: P\nrecursos: nada\n", ["2:11 carpeta-inexistente"]),
    ("titulo: P\nrecursos: [recursos]\n", ["2:11 forma-equivocada"]),
    ("titulo: 'P\nrecursos: recursos\n", ["1:9 yaml-comilla-sin-cerrar"]),
    ("titulo: P\nrecursos: recursos\n", []),
    ("titulo: P\n", ["1:1 archivo-sin-uso", "4:12 logo-inexistente"]),
  ])
  func `a mistake in the settings makes no others of the pictures`(
    settings: String, expected: [String]
  ) {
    let logo = "logo:\n  texto: Escudo\n  archivo: escudo.svg\n"
    let loaded = portal([
      "portal.yaml": settings + logo,
      "recursos/escudo.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>",
    ])
    #expect(loaded.diagnostics.map(outline).sorted() == expected)
    let suggestions = loaded.diagnostics.compactMap { $0.values["sugerencia"] }
    #expect(suggestions.allSatisfy { $0 == "recursos" })
  }

  @Test func `what stands above and below every page is words, with or without an address`() throws
  {
    let loaded = portal([
      "portal.yaml": """
      titulo: P
      encabezado:
        - texto: Secretaría de Ejemplo
          enlace: https://ejemplo.gob.mx
      pie:
        - texto: Calle Uno
      """
    ])
    #expect(loaded.diagnostics.isEmpty)
    let branding = try #require(loaded.value).branding
    #expect(branding.header.map(\.text.text) == ["Secretaría de Ejemplo"])
    #expect(branding.header.first?.link?.address == "https://ejemplo.gob.mx")
    #expect(branding.footer.map(\.text.text) == ["Calle Uno"])
    #expect(branding.footer.first?.link == nil)
  }

  @Test(arguments: [
    (
      "<svg xmlns='http://www.w3.org/2000/svg' width='120' height=\"60px\" viewBox='0 0 1 1'/>",
      120, 60
    ),
    (
      "<?xml version=\"1.0\"?>\n<!-- x --><svg xmlns='http://www.w3.org/2000/svg' viewBox=\"0 0 33.4,10\"/>",
      33, 10
    ),
  ])
  func `a drawing has the size that it states`(svg: String, width: Int, height: Int) throws {
    let loaded = portal([
      "portal.yaml": "titulo: P\nrecursos: r\nlogo:\n  archivo: img/a.svg\n  texto: Ejemplo\n",
      "r/img/a.svg": svg,
    ])
    #expect(loaded.diagnostics.isEmpty)
    let logo = try #require(loaded.value?.branding.logo)
    #expect(logo.name == "img/a.svg" && logo.alternative.text == "Ejemplo")
    #expect(logo.size == PictureSize(width: width, height: height))
  }

  @Test(
    arguments: [
      "nan", "-nan", "inf", "-inf", "1e300", "-1e300", "1e-300", "-0", "", "px", "0x1p999",
    ],
    [
      "width='SIZE' height='9'", "width='9' height='SIZEpx'", "viewBox='0 0 SIZE 9'",
      "viewBox='0 0 9 SIZE'",
    ])
  func `a size that no picture has is no size`(size: String, attributes: String) {
    let svg =
      "<svg xmlns='http://www.w3.org/2000/svg' \(attributes.replacing("SIZE", with: size))/>"
    let loaded = portal([
      "portal.yaml": "titulo: P\nrecursos: r\nlogo:\n  archivo: a.svg\n  texto: Ejemplo\n",
      "r/a.svg": svg,
    ])
    #expect(loaded.diagnostics.map(outline) == ["4:12 logo-ilegible"])
  }

  @Test(arguments: [
    "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "<svg xmlns='http://www.w3.org/2000/svg' width='50%' height='9'/>",
    "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'/>",
  ])
  func `a drawing without a size is no sign`(svg: String) {
    let loaded = portal([
      "portal.yaml": "titulo: P\nrecursos: r\nlogo:\n  archivo: a.svg\n  texto: Ejemplo\n",
      "r/a.svg": svg,
    ])
    #expect(loaded.diagnostics.map(outline) == ["4:12 logo-ilegible"])
  }

  @Test(arguments: [
    ("a.svg", "4:12 logo-ilegible"), ("estilo.css", "1:1 archivo-demasiado-grande"),
    ("textos.en.txt", "1:1 archivo-demasiado-grande"), ("guia.pdf", nil),
  ])
  func `a file that is larger than content is only copied, and not read`(
    name: String, problem: String?
  ) throws {
    let small = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
    var files = [
      "portal.yaml": "titulo: P\nrecursos: r\nlogo:\n  archivo: a.svg\n  texto: Ejemplo\n",
      "r/a.svg": small,
    ]
    files["r/\(name)"] = small + String(repeating: " ", count: SourceFile.largestSize)
    let loaded = portal(files)
    #expect(loaded.diagnostics.map(outline) == [problem].compactMap { $0 })
    let asset = loaded.value?.assets.first { $0.name == name }
    #expect(try #require(asset).content == .file("r/\(name)"))
  }

  @Test func `an institution's sign lies beside its file, and others there are of no use`() throws {
    let loaded = institution([
      "institucion.md": "---\nnombre: I\nlogo:\n  archivo: a.svg\n  texto: I\n---\n",
      "a.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'/>",
      "b.svg": "<svg/>",
    ])
    #expect(loaded.diagnostics.map(outline) == ["1:1 archivo-sin-uso"])
    #expect(try #require(loaded.value?.logo).size == PictureSize(width: 40, height: 20))
  }
}
