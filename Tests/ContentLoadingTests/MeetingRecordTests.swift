import ContentLoading
import Diagnostics
import Programmes
import Testing

struct MeetingRecordTests {
  private func meeting(_ text: String, named name: String = "2026-02-12") -> Loaded<Institution> {
    institution([
      "sesiones/\(name).md": text, "pat-2026/programa.md": "---\ntitulo: P\nperiodo: 2026\n---\n",
    ])
  }

  @Test func `it has its own facts`() throws {
    let value = try #require(meeting(Sample.meeting).value?.meetings.first)
    #expect(value.title.text == "Primera Sesión")
    #expect(value.kind == .workingTable)
    #expect(value.date.iso == "2026-02-12")
    #expect(value.time?.text == "09:00")
    #expect(value.programme?.text == "pat-2026")
    #expect(value.agenda.words == ["Lista de asistencia", "Asuntos generales"])
    #expect(value.attendees.map { $0.name?.text } == ["Luis Díaz"])
    #expect(value.guests.map { $0.role?.text } == ["Órgano Interno de Control"])
    #expect(value.coordinators.map { $0.name?.text } == ["Eva Ruiz"])
    #expect(value.reviewedMaterials.words == ["Proyecto"])
    #expect(value.observations.words == ["Ninguna observación"])
    #expect(value.minutes?.source == "La sesión abrió a las nueve.\n")
    #expect(value.notes.transcription.words == ["Nota de la sesión"])
  }

  @Test func `its agreements have their own facts`() throws {
    let agreements = try #require(meeting(Sample.meeting).value?.meetings.first?.agreements)
    #expect(agreements.map { $0.key?.written?.text } == ["CE/01", nil])
    #expect(agreements.map(\.text.text) == ["Se aprueba.", "Sin clave"])
    #expect(agreements.map { $0.observations.words } == [["Por unanimidad"], []])
    #expect(agreements.map { $0.responsible.count } == [1, 0])
    #expect(agreements.map { $0.due?.month.iso } == ["2026-03", nil])
    #expect(agreements.map { $0.notes.document.words } == [["Nota del acuerdo"], []])
  }

  @Test func `a title, a kind and a day are all that it needs`() throws {
    let text = "---\ntitulo: S\ntipo: Ordinaria\nfecha: 2026-02-12\n---\n"
    let loaded = meeting(text)
    #expect(loaded.diagnostics.isEmpty)
    let value = try #require(loaded.value?.meetings.first)
    #expect(value.programme == nil && value.minutes == nil && value.notes.isEmpty)
    #expect(value.agenda.isEmpty && value.agreements.isEmpty && value.attendees.isEmpty)
    #expect(
      meeting("---\n---\n").diagnostics.map(\.rule) == [.missingKey, .missingKey, .missingKey])
  }

  @Test(arguments: ["asistentes", "ausentes", "invitados"])
  func `whoever came or did not shows that it was held`(key: String) throws {
    let text = "---\ntitulo: S\ntipo: ordinaria\nfecha: 2026-02-12\n"
    let day = try #require(CalendarDate(iso: "2026-02-13"))
    #expect(meeting("\(text)---\n").value?.meetings.first?.state(at: day) == .unconfirmed)
    #expect(
      meeting("\(text)\(key): Ana Ruiz\n---\n").value?.meetings.first?.state(at: day) == .held)
  }

  @Test(arguments: [
    ("fecha: febrero de 2026", "4:8 fecha-sin-dia"), ("fecha: 2026-02", "4:8 fecha-sin-dia"),
    ("fecha: 13/02/2026", "4:8 sesion-fecha-distinta"),
    ("fecha: 30/02/2026", "4:8 fecha-inexistente"),
  ])
  func `its day is that of its file`(line: String, problem: String) {
    let loaded = meeting("---\ntitulo: S\ntipo: ordinaria\n\(line)\n---\n")
    #expect(loaded.diagnostics.map(outline) == [problem])
  }
}
