import ContentLoading
import Diagnostics
import Programmes
import Testing

struct InstitutionRecordTests {
  @Test func `it has its own facts`() throws {
    let loaded = institution(["institucion.md": Sample.institution])
    let value = try #require(loaded.value)
    #expect(value.slug.text == "ide")
    #expect(value.name.text == "Instituto de Ejemplo")
    #expect(value.shortName == "IDE")
    #expect(value.level == .state)
    #expect(value.territory?.text == "Colima")
    #expect(value.contact.email?.address == "ide@ejemplo.gob.mx")
    #expect(value.contact.website?.address == "http://ejemplo.gob.mx")
    #expect(value.contact.telephone?.text == "312 000 0002")
    #expect(value.contact.address?.text == "Calle Dos 2")
  }

  @Test func `its committee has its own facts`() throws {
    let loaded = institution(["institucion.md": Sample.institution])
    let committee = try #require(loaded.value?.committee)
    #expect(committee.name.text == "Comité de Ética")
    #expect(committee.acronym?.text == "CEPCI")
    #expect(committee.contact.email?.address == "comite@ejemplo.gob.mx")
    #expect(committee.contact.website?.address == "https://ejemplo.gob.mx/comite")
    #expect(committee.contact.telephone?.text == "312 000 0001")
    #expect(committee.contact.address?.text == "Calle Uno 1")
    #expect(committee.members.map { $0.name?.text } == [nil, "Ana Pérez"])
    #expect(committee.members.map { $0.role?.text } == ["Presidencia", "Secretaria"])
    #expect(committee.members.map { $0.area?.text } == [nil, "Dirección"])
  }

  @Test func `what it does not say is absent`() throws {
    let value = try #require(institution([:]).value)
    #expect(value.acronym == nil && value.level == nil && value.territory == nil)
    #expect(value.committee == nil && value.presentation == nil)
    #expect(!value.contact.isStated)
    #expect(value.programmes.isEmpty && value.meetings.isEmpty)
    #expect(value.shortName == "Instituto")
  }

  @Test func `programmes and sessions that can't be read keep no others from it`() throws {
    let loaded = institution([
      "pat-2020/programa.md": "---\ntitulo: PAT\nperiodo: 2020\n---\n",
      "pat-2021/programa.md": "---\ntitulo: PAT: 2021\n---\n",
      "sesiones/2020-01-01.md": "sin encabezado",
    ])
    #expect(loaded.value?.programmes.map(\.slug.text) == ["pat-2020"])
    #expect(loaded.value?.meetings.isEmpty == true)
    #expect(
      loaded.diagnostics.map(outline) == ["2:12 yaml-dos-puntos", "1:1 sin-encabezado"])
    #expect(loaded.hasErrors)
  }

  @Test func `a session may name a programme that could not be read`() {
    let loaded = institution([
      "pat-2026/programa.md": "roto", "sesiones/2026-02-12.md": Sample.meeting,
    ])
    #expect(loaded.diagnostics.map(outline) == ["1:1 sin-encabezado"])
  }

  @Test func `a warning is no error`() {
    let loaded = institution(["notas.txt": "x"])
    #expect(loaded.diagnostics.map(outline) == ["1:1 archivo-sin-uso"])
    #expect(!loaded.hasErrors)
  }

  @Test func `the name of the content folder may have accents`() {
    let loaded = institution(
      ["pat-2026/programa.md": Sample.programme], root: "Información de Ética")
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.value?.programmes.count == 1)
  }
}
