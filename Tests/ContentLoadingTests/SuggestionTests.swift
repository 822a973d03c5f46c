import Programmes
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

  @Test(arguments: [
    ("incumplida", nil), ("no cumplida", nil), ("No  cumplída", nil), ("cumplidas", "cumplida"),
    ("no descendente", nil), ("descendent", "descendente"), ("no ascendente", nil),
    ("no cancelada", nil), ("aplica", nil), ("noaplica", "no aplica"), ("no aplic", "no aplica"),
    ("inactiva", nil),
  ])
  func `the opposite is never meant`(typed: String, meant: String?) {
    let choices = [
      "cumplida", "cancelada", "no aplica", "ascendente", "descendente", "activa",
    ]
    #expect(Suggestion.nearest(to: typed, among: choices) == meant)
  }

  @Test(arguments: [
    ("Sesión ordinaria", "ordinaria"), ("sesión extraordinaria", "extraordinaria"),
    ("mesa", "mesa de trabajo"), ("extraordinria", "extraordinaria"),
    ("ordinaria y extraordinaria", nil),
  ])
  func `a word of what was typed is meant`(typed: String, meant: String?) {
    let kinds = ["ordinaria", "extraordinaria", "mesa de trabajo"]
    #expect(Suggestion.nearest(to: typed, among: kinds) == meant)
  }

  @Test(arguments: [
    ("4.1", nil), ("1-1", "1.1"), ("1.1.", "1.1"), ("línea 08", nil), ("liena-07", "línea-07"),
  ])
  func `of several numbers none is meant by another`(typed: String, meant: String?) {
    let keys = ["1.1", "2.1", "3.1", "línea-07", "línea-09"]
    #expect(Suggestion.nearest(to: typed, among: keys) == meant)
  }

  @Test func `a slip in a long key is nearer than a short key that is a part of it`() {
    let keys = ["nota", "nota_de_revision", "inicio", "fecha"]
    #expect(Suggestion.nearest(to: "nota_de_revison", among: keys) == "nota_de_revision")
    #expect(Suggestion.nearest(to: "inicio real", among: keys) == "inicio")
    #expect(Suggestion.nearest(to: "acta 2024-1 y 2", among: ["2024-1", "2025-1"]) == nil)
  }

  @Test(arguments: [
    ("no más de", "a lo más"), ("como máximo", "a lo más"), ("Máximo", "a lo más"),
    ("≤", "a lo más"), ("no menos de", "al menos"), ("por lo menos", "al menos"),
    ("mínimo", "al menos"), (" >= ", "al menos"), ("mayor que", "más de"),
    ("igual a", "exactamente"),
    ("ma\u{301}s d", "más de"),
  ])
  func `a comparator is known by other words and by its sign`(typed: String, meant: String) {
    let names = Comparator.allCases.map(\.rawValue)
    #expect(Synonyms.ofChoices.suggestion(for: typed, among: names) == meant)
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

  @Test(arguments: [
    ("parcialmente cumplida", "en curso"), ("Cumplida parcialmente", "en curso"),
    ("parcial", "en curso"), ("En proceso", "en curso"), ("Reprogramada", "en riesgo"),
    ("suspendida", "en riesgo"), ("diferida", "en riesgo"), ("Concluida", "cumplida"),
    ("casi terminada", nil), ("medianamente cumplida", nil),
    ("cumplida fuera de plazo", "cumplida"),
  ])
  func `a state is known by what reports call it, and what is half done is not done`(
    typed: String, meant: String?
  ) {
    let names = DeclarableState.allCases.map(\.rawValue)
    #expect(Synonyms.ofChoices.suggestion(for: typed, among: names) == meant)
  }

  @Test(arguments: [
    ("En proceso", "pendiente"), ("parcialmente cumplido", "pendiente"), ("parcial", "pendiente"),
    ("Incumplido", "pendiente"), ("No cumplido", "pendiente"), ("atendido", "cumplido"),
    ("Concluido", "cumplido"), ("abierto", "pendiente"), ("cumplida", "cumplido"),
  ])
  func `so is that of an agreement`(typed: String, meant: String?) {
    let names = DeclaredStanding.allCases.map(\.rawValue)
    #expect(Synonyms.ofChoices.suggestion(for: typed, among: names) == meant)
  }

  @Test(arguments: [
    ("creciente", "ascendente"), ("Decreciente", "descendente"), ("positivo", "ascendente"),
    ("a la baja", "descendente"), ("mayor es mejor", "ascendente"),
  ])
  func `so is a direction`(typed: String, meant: String) {
    let names = Direction.allCases.map(\.rawValue)
    #expect(Synonyms.ofChoices.suggestion(for: typed, among: names) == meant)
  }

  @Test(arguments: [
    ("actividad", "avance", nil), ("avance-de-actividad", "avance", "porcentaje"),
    ("avance-de-accion", "avance", "porcentaje"), ("actividad", "meses", "repite"),
    ("actividad", "poblacion_objetivo", "otras_columnas"), ("actividad", "fecha", "inicio"),
    ("avance-de-actividad", "fecha", "fin_real"), ("acuerdo", "fecha", "fecha_limite"),
    ("programa", "objetivo_general", "objetivo"), ("actividad", "plazo", "vence"),
    ("portal", "título", "titulo"), ("sesion", "Fecha", "fecha"),
    ("actividad", "cantidad", "otras_columnas"), ("indicador", "producto", "otras_columnas"),
    ("portal", "url", "url_base"), ("evidencia", "url", "enlace"), ("comite", "url", "sitio"),
    ("institucion", "estado", "entidad"), ("avance-de-actividad", "fecha_real", "fin_real"),
    ("portal", "color", "tema"), ("avance", "fecha", "corte"), ("acuerdo", "plazo", "fecha_limite"),
    ("avance-de-actividad", "observaciones", "hecho"), ("actividad", "observaciones", "nota"),
    ("avance-de-actividad", "actividad", "clave"), ("eje", "actividad", "actividades"),
    ("comite", "presidenta", "integrantes"), ("inhabiles", "año", "anios"),
    ("institucion", "tel", "telefono"),
  ])
  func `in each record a key is known by what fits there`(
    record: String, typed: String, meant: String?
  ) throws {
    let shape = try #require(RecordShape.all.first { $0.name == record })
    let names = shape.fields.map(\.name)
    #expect(Synonyms.ofKeys.suggestion(for: typed, among: names) == meant)
  }

  @Test func `every synonym leads to a key or a choice that there is`() {
    let names = Set(RecordShape.all.flatMap { $0.fields.map(\.name) })
    for (word, keys) in Synonyms.ofKeys.meanings {
      #expect(names.isSuperset(of: keys), "\(word): \(keys)")
    }
    let words = Set(
      DeclarableState.allCases.map(\.rawValue) + Comparator.allCases.map(\.rawValue)
        + DeclaredStanding.allCases.map(\.rawValue) + Direction.allCases.map(\.rawValue)
        + ProgrammeKind.allCases.map(\.rawValue) + MeetingKind.allCases.map(\.rawValue)
        + GovernmentLevel.allCases.map(\.rawValue))
    for (word, choices) in Synonyms.ofChoices.meanings {
      #expect(words.isSuperset(of: choices), "\(word): \(choices)")
    }
  }

  @Test func `a very long word is no slip`() {
    let word = String(repeating: "clave", count: 100_000)
    #expect(Suggestion.nearest(to: word, among: keys) == nil)
    #expect(Suggestion.nearest(to: "clave", among: [word]) == nil)
  }
}
