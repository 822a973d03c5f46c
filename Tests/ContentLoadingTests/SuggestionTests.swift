import Testing

@testable import ContentLoading

struct SuggestionTests {
  private let keys = [
    "clave", "id", "actividad", "inicio", "fin", "cuando", "verificacion", "riesgos",
    "responsables", "linea_base", "orden_del_dia",
  ]

  @Test(arguments: [
    ("responsable", "responsables"), ("Verificación", "verificacion"), ("inico", "inicio"),
    ("incio", "inicio"), ("inciio", "inicio"), ("activiadd", "actividad"), ("FIN", "fin"),
    ("linea-base", "linea_base"), ("línea base", "linea_base"), ("ordendeldia", "orden_del_dia"),
    ("clabe", "clave"), ("fim", "fin"), ("riezgos", "riesgos"), ("cuándo", "cuando"),
  ])
  func `a slip of the hand is recognized`(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: keys) == meant)
  }

  @Test(arguments: ["", "xyz", "presupuesto", "responsabilidad de todos", "日本", "¿?", "fecha"])
  func `another word is not`(typed: String) {
    #expect(Suggestion.nearest(to: typed, among: keys) == nil)
  }

  @Test(arguments: [
    ("implementacion", "programa de implementación"), ("Trabajo", "programa anual de trabajo"),
    ("dia", nil), ("de", nil), ("programa", nil), ("implement", nil),
  ])
  func `a part may mean the only whole that has it`(typed: String, meant: String?) {
    let kinds = ["programa anual de trabajo", "programa de implementación", "orden del dia"]
    #expect(Suggestion.nearest(to: typed, among: kinds) == meant)
  }

  @Test func `of several the nearest is meant, and of equals the first`() {
    #expect(Suggestion.nearest(to: "ejes", among: ["eje", "ejes", "jefes"]) == "ejes")
    #expect(Suggestion.nearest(to: "cas", among: ["casa", "caso"]) == "casa")
    #expect(Suggestion.nearest(to: "a", among: []) == nil)
  }

  @Test(arguments: [
    ("puesto", "cargo"), ("Fecha de término", "fin"), ("estatus", "estado"), ("nombre", "titulo"),
    ("medios_de_verificación", "verificacion"), ("presupuesto", nil), ("", nil), ("peso", nil),
    ("inico", "inicio"),
  ])
  func `a key is known by what documents call it`(typed: String, meant: String?) {
    let names = ["titulo", "actividad", "cargo", "inicio", "fin", "estado", "verificacion"]
    #expect(Synonyms.ofKeys.suggestion(for: typed, among: names) == meant)
  }

  @Test func `every synonym leads to a key or a choice that there is`() {
    let names = Set(RecordShape.all.flatMap { $0.fields.map(\.name) })
    for (word, keys) in Synonyms.ofKeys.meanings {
      #expect(names.isSuperset(of: keys), "\(word): \(keys)")
    }
    let states = Set(DeclarableState.allCases.map(\.rawValue))
    for (word, choices) in Synonyms.ofChoices.meanings {
      #expect(states.isSuperset(of: choices), "\(word): \(choices)")
    }
  }

  @Test func `a very long word is no slip`() {
    let word = String(repeating: "clave", count: 100_000)
    #expect(Suggestion.nearest(to: word, among: keys) == nil)
    #expect(Suggestion.nearest(to: "clave", among: [word]) == nil)
  }
}
