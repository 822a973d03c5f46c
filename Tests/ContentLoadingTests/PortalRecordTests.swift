import ContentLoading
import Diagnostics
import Programmes
import ServerSettings
import Testing

struct PortalRecordTests {
  @Test func `it has its own facts`() throws {
    let settings = try #require(portal(["portal.yaml": Sample.portal]).value?.settings)
    #expect(settings.title.text == "Portal de ejemplo")
    #expect(settings.description?.text == "De qué trata")
    #expect(settings.baseURL?.address == "https://ejemplo.gob.mx/etica")
    #expect(settings.language?.text == "es-MX")
    #expect(settings.firstWeekday == .monday)
    #expect(settings.notice?.text == "Datos de prueba")
    #expect(settings.assets?.text == "recursos")
    #expect(settings.servers == [.nginx])
    #expect(settings.contact.email?.address == "portal@ejemplo.gob.mx")
    #expect(settings.contact.website?.address == "https://ejemplo.gob.mx")
    #expect(settings.contact.telephone?.text == "312 000 0003")
    #expect(settings.contact.address?.text == "Calle Tres 3")
  }

  @Test func `a title is all that it needs`() throws {
    let value = try #require(portal([:]).value)
    #expect(value.settings.baseURL == nil && value.settings.language == nil)
    #expect(value.settings.firstWeekday == .sunday)
    #expect(!value.settings.contact.isStated)
    #expect(value.glossary.isEmpty && value.assets.isEmpty)
  }

  @Test func `the rules by which it computes are on a page, in its own words or in the program's`()
    throws
  {
    let given = try #require(portal([:]).value).pages
    #expect(given.map(\.slug.text) == ["metodologia"])
    #expect(given.first?.body?.source.contains("**Vencida**") == true)
    let page = "---\ntitulo: Así se hizo\n---\nCon cuidado.\n"
    let own = try #require(portal(["paginas/metodologia.md": page]).value).pages
    #expect(own.map(\.title.text) == ["Así se hizo"])
  }

  @Test func `terms come as people look them up`() throws {
    let glossary = try #require(portal(["glosario.yaml": Sample.glossary]).value?.glossary)
    #expect(glossary.map(\.term.text) == ["Ética", "PAT"])
    #expect(glossary.map(\.slug.text) == ["etica", "pat"])
    #expect(glossary.map(\.meaning.text) == ["Disciplina", "Programa anual de trabajo"])
    #expect(glossary.map { $0.definition?.text } == [nil, "Lo que se hará en el año"])
  }

  @Test func `a page has its address from its file`() throws {
    let page = try #require(portal(["paginas/metodologia.md": Sample.page]).value?.pages.first)
    #expect(page.slug.text == "metodologia")
    #expect(page.title.text == "Metodología")
    #expect(page.description?.text == "Cómo se hizo")
    #expect(page.body?.source == "Así.\n")
  }

  @Test func `files of the assets' folder are assets, by their path below it`() throws {
    let loaded = portal([
      "portal.yaml": "titulo: P\nrecursos: recursos\n", "recursos/estilo.css": "a{}",
      "recursos/img/logo.svg": "<svg/>",
    ])
    #expect(loaded.diagnostics.isEmpty)
    let assets = try #require(loaded.value?.assets)
    #expect(assets.map(\.name) == ["estilo.css", "img/logo.svg"])
    #expect(assets.first?.bytes == Array("a{}".utf8))
  }

  @Test func `guides are nobody's problem, other files are`() {
    let loaded = portal(["LEEME.md": "x", "README.md": "x", "notas.txt": "x", "a/b.yaml": "x"])
    #expect(
      loaded.diagnostics.map { "\($0.location.path) \($0.rule.id)" } == [
        "Content/a/b.yaml archivo-sin-uso", "Content/notas.txt archivo-sin-uso",
      ])
  }

  @Test func `a portal without settings is none`() {
    let loaded = Loaded<Portal>(reading: [], root: "Content")
    #expect(loaded.value == nil)
    #expect(
      loaded.diagnostics.map { "\($0.location) \($0.rule.id)" } == [
        "Content/portal.yaml:1:1 archivo-faltante"
      ])
  }
}
