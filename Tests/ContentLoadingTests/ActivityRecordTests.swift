import ContentLoading
import Programmes
import Testing

struct ActivityRecordTests {
  private let activity: Activity

  init() throws {
    activity = try #require(
      try programme(Sample.activity).outline.activities.first?.activity)
  }

  @Test func `it has its own facts`() {
    #expect(activity.key.written?.text == "3. 2. 1.")
    #expect(activity.key.slug.text == "tres-dos-uno")
    #expect(activity.text.text == "Invitar al curso")
    #expect(activity.isOptional)
    #expect(activity.verification.words == ["Constancias", "Listas"])
    #expect(activity.risks.words == ["Falta de presupuesto"])
    #expect(activity.mitigation.words == ["Gestionar"])
    #expect(activity.weight?.text == "10 %")
    #expect(activity.responsible.map { $0.name?.text } == ["Ana Pérez", nil])
    #expect(activity.responsible.map { $0.role?.text } == ["Secretaria", "Enlaces"])
    #expect(activity.notes.document.words == ["Nota de la actividad"])
    #expect(activity.notes.review.words == ["Revisión"])
    #expect(activity.notes.transcription.words == ["Transcripción"])
  }

  @Test func `it has all its dates, as they were written`() {
    let periods = activity.schedule.periods
    #expect(periods.map { $0.start?.written.text } == ["02/03/2026", "2026-05", nil])
    #expect(
      periods.map { $0.end?.written.text } == ["noviembre de 2026", nil, "30 de junio de 2026"])
    #expect(periods.map { $0.words?.text } == ["según el calendario", nil, "a más tardar"])
    #expect(periods.map { $0.start?.earliest.iso } == ["2026-03-02", "2026-05-01", nil])
    #expect(periods.map { $0.end?.latest.iso } == ["2026-11-30", nil, "2026-06-30"])
  }

  @Test func `a step has its own dates and people`() throws {
    #expect(activity.steps.count == 1)
    let step = try #require(activity.steps.first)
    #expect(step.key?.text == "3.2.1.a")
    #expect(step.text.text == "Primer paso")
    #expect(step.label == "3.2.1.a Primer paso")
    #expect(step.schedule.periods.map { $0.start?.day?.iso } == ["2026-03-02"])
    #expect(step.schedule.periods.map { $0.end?.month.iso } == ["2026-03"])
    #expect(step.schedule.periods.map { $0.words?.text } == ["en marzo"])
    #expect(step.verification.words == ["Oficio"])
    #expect(step.responsible.map { $0.name?.text } == ["Eva Ruiz"])
    #expect(step.notes.document.words == ["Nota del paso"])
  }

  @Test func `it may carry an indicator of its own`() throws {
    let own = try #require(activity.indicator)
    #expect(own.name?.text == "Propio")
    #expect(own.objective?.text == "Objetivo propio")
    #expect(own.target?.text?.text == "Meta propia")
    #expect(own.method.interpretation?.text == "Interpretación propia")
    #expect(own.method.kind?.text == "Tipo propio")
    #expect(own.method.unit?.text == "Unidad propia")
    #expect(own.method.formula?.text == "a + b")
    #expect(own.method.frequency?.text == "Mensual")
    #expect(own.method.baseline?.text == "Base propia")
    #expect(own.method.direction == .descending)
    #expect(own.key.slug == activity.key.slug && own.key.written == nil)
  }

  @Test func `what it does not say is absent`() throws {
    let programme = try programme(
      "---\ntitulo: PAT\nperiodo: 2026\nactividades:\n  - clave: 1\n    actividad: x\n---\n")
    let bare = try #require(programme.outline.activities.first?.activity)
    #expect(bare.schedule == .none && bare.steps.isEmpty && bare.indicator == nil)
    #expect(bare.verification.isEmpty && bare.risks.isEmpty && bare.responsible.isEmpty)
    #expect(bare.mitigation.isEmpty && bare.weight == nil)
    #expect(!bare.isOptional && bare.notes.isEmpty)
  }

  @Test(arguments: [("opcional: no", false), ("opcional: SI", true), ("opcional: sí", true)])
  func `a yes is read with and without accent`(line: String, expected: Bool) throws {
    let text = """
      ---
      titulo: PAT
      periodo: 2026
      actividades:
        - {clave: 1, actividad: x, \(line)}
      ---
      """
    #expect(try programme(text).outline.activities.first?.activity.isOptional == expected)
  }

  @Test func `one mistake keeps nothing else from being judged`() {
    #expect(
      problems(ofActivity: "inicio: 31/02/2026\nfin: ayer\nresponsable: Ana\nopcional: quizá") == [
        "7:13 fecha-inexistente", "8:10 fecha-invalida", "9:5 clave-desconocida",
        "10:15 valor-desconocido",
      ])
  }

  @Test func `an end before the start points to the start`() throws {
    let loaded = institution([
      "pat/programa.md": """
      ---
      titulo: PAT
      periodo: 2026
      actividades:
        - clave: 1
          actividad: x
          inicio: 02/03/2026
          fin: febrero de 2026
      ---
      """
    ])
    #expect(loaded.diagnostics.map(outline) == ["8:10 fin-antes-de-inicio"])
    #expect(loaded.diagnostics.first?.related?.line == 7)
    #expect(problems(ofActivity: "inicio: 31/03/2026\nfin: marzo de 2026") == [])
    #expect(problems(ofActivity: "inicio: marzo de 2026\nfin: 01/03/2026") == [])
  }
}
