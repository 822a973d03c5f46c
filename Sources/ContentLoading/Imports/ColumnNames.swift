import Programmes

/// What committees write over the columns of their tables. Marks, capitals, plurals and small words do not count.
enum ColumnNames {
  /// What is over a column.
  enum Meaning: Hashable {
    case column(Column)
    /// The key of an indicator, beside those of its rows.
    case indicatorKey
    /// `Meta 2024`
    case target(year: Int)
  }

  /// nil of a heading that nobody knows.
  static func meaning(of heading: String) -> Meaning? {
    let whole = words(of: heading)
    if whole.isEmpty { return nil }
    if let meaning = meanings[whole.joined(separator: " ")] { return meaning }
    if let last = whole.last, let year = CalendarDate.year(reading: last),
      whole.count == 1 || meanings[whole.dropLast().joined(separator: " ")] == .column(.target)
    {
      return .target(year: year)
    }
    // «Lluvia de ideas: Líneas de acción».
    guard let colon = heading.lastIndex(of: ":") else { return nil }
    let rest = heading[heading.index(after: colon)...]
    return meanings[words(of: String(rest)).joined(separator: " ")]
  }

  /// Without what stands in brackets.
  private static func words(of heading: String) -> [String] {
    var bare = ""
    var depth = 0
    for character in heading {
      if character == "(" { depth += 1 }
      if depth == 0 { bare += character == "#" ? "no" : String(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    guard let slug = Slug(folding: bare)?.text else { return [] }
    return slug.split(separator: "-").map(String.init).filter { !small.contains($0) }
      .map { singular($0) }
  }

  private static let small: Set<String> = [
    "de", "del", "la", "las", "el", "los", "en", "y", "o", "e", "para", "su", "sus", "por",
  ]

  /// Plural and singular come to the same.
  private static func singular(_ word: String) -> String {
    var word = word[...]
    if word.utf8.count > 3, word.hasSuffix("s") { word.removeLast() }
    if word.utf8.count > 3, word.hasSuffix("e") { word.removeLast() }
    return String(word)
  }

  private static let meanings: [String: Meaning] = {
    let pairs =
      (namesOfColumns.map { (Meaning.column($0), $1) } + [(.indicatorKey, indicatorKeyNames)])
      .flatMap { meaning, names in
        names.map { (words(of: $0).joined(separator: " "), meaning) }
      }
    return Dictionary(pairs) { first, _ in first }
  }()

  private static let indicatorKeyNames = [
    "clave del indicador", "no. de indicador", "núm. de indicador", "número de indicador",
  ]

  private static let namesOfColumns: [(Column, [String])] = [
    (
      .axis,
      [
        "eje", "eje rector", "eje temático", "eje estratégico", "eje PEA", "nombre del eje",
        "eje de trabajo", "rubro", "tema", "componente", "línea estratégica",
      ]
    ),
    (.priority, ["prioridad", "prioridad PEA", "prioridad estratégica"]),
    (
      .indicator,
      [
        "indicador", "nombre del indicador", "indicador de desempeño", "indicador de cumplimiento",
        "indicador de resultado", "indicadores, objetivos y metas", "indicador_nombre",
      ]
    ),
    (
      .objective,
      [
        "objetivo", "objetivo específico", "objetivo general", "objetivo del indicador",
        "objetivo estratégico",
      ]
    ),
    (
      .target,
      ["meta", "meta anual", "meta programada", "meta del indicador", "metas comprometidas"]
    ),
    (.interpretation, ["interpretación", "interpretación del indicador"]),
    (.kind, ["tipo", "tipo de indicador"]),
    (.unit, ["unidad", "unidad de medida"]),
    (
      .formula,
      ["fórmula", "fórmula de cálculo", "fórmula del indicador", "método de cálculo"]
    ),
    (
      .frequency,
      ["frecuencia", "frecuencia de medición", "periodicidad", "periodicidad de medición"]
    ),
    (.baseline, ["línea base", "línea de base", "valor de referencia"]),
    (
      .key,
      [
        "clave", "no.", "núm.", "número", "n°", "nº", "consecutivo", "no. consecutivo",
        "no. actividad", "núm. de actividad", "número de actividad", "clave actividad",
        "clave de la actividad", "clave de actividad", "id", "folio", "numeral", "no. progresivo",
      ]
    ),
    (
      .activity,
      [
        "actividad", "actividad a realizar", "actividad programada", "actividad específica",
        "línea de acción", "actividad o línea de acción", "línea de acción o actividad",
        "actividad línea de acción", "acción", "acción a realizar", "acción específica",
        "descripción de la actividad", "nombre de la actividad", "subactividad", "tarea",
        "actividades a desarrollar", "acciones y actividades", "texto de la actividad",
        "actividad acción", "acción puntual",
      ]
    ),
    (
      .start,
      [
        "inicio", "fecha de inicio", "fecha inicio", "fecha inicial", "inicia", "día de inicio",
        "inicio programado", "fecha de inicio programada", "fecha programada de inicio",
      ]
    ),
    (
      .end,
      [
        "fin", "fecha de fin", "fecha fin", "fecha final", "término", "fecha de término",
        "fecha de conclusión", "conclusión", "termina", "fecha de terminación", "fecha límite",
        "fecha compromiso", "fecha de cumplimiento", "fecha de vencimiento", "concluye",
        "fecha de finalización", "fecha programada de término", "fecha de término programada",
      ]
    ),
    (
      .dates,
      [
        "periodo", "periodo de ejecución", "periodo de realización", "plazo", "fecha",
        "fechas de realización", "fecha de realización", "fecha programada", "calendario",
        "calendarización", "cronograma", "temporalidad", "tiempo", "cuándo", "mes",
        "fecha de ejecución", "plazo de ejecución", "periodo de cumplimiento", "vigencia",
      ]
    ),
    (
      .verification,
      [
        "mecanismo de verificación", "medio de verificación", "verificación", "evidencia",
        "medio de comprobación", "evidencia documental", "mecanismos o medios de verificación",
        "fuente de verificación", "soporte documental", "evidencia de cumplimiento",
      ]
    ),
    (
      .risks,
      [
        "riesgo", "riesgo identificado", "riesgo asociado", "posibles riesgos",
        "riesgos de la actividad",
      ]
    ),
    (
      .mitigation,
      [
        "mitigación", "medida de mitigación", "acción de mitigación", "estrategia de mitigación",
        "control del riesgo", "mitigación del riesgo",
      ]
    ),
    (.weight, ["ponderación", "peso", "valor ponderado", "ponderador", "peso relativo"]),
    (
      .responsible,
      [
        "responsable", "área responsable", "unidad responsable", "persona responsable",
        "responsable de la actividad", "responsable de ejecución",
        "unidad administrativa responsable",
        "área", "unidad administrativa", "servidor público responsable",
        "responsable del cumplimiento",
        "persona servidora pública responsable", "instancia responsable",
      ]
    ),
  ]
}
