import Search
import TestSupport

/// Institutions with programmes of 25 activities and 10 indicators, in words like those of real ones:
/// some in nearly every text, most in few.
struct SamplePortal {
  private var numbers: SeededNumbers
  private let rareWords: [String]

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    rareWords = Self.words(40_000, with: &numbers)
  }
}

extension SamplePortal {
  mutating func collections(activities count: Int) -> [SearchCollection] {
    (0..<(count / 25)).flatMap { number -> [SearchCollection] in
      let acronym = "\(rareWords[number % rareWords.count].prefix(4).uppercased())\(number % 97)"
      let institution = SearchCollection.Institution(id: "institucion-\(number)", name: acronym)
      let year = 2018 + number % 9
      let own = entry("Institución \(number)", "institucion", "instituciones/i\(number)/", acronym)
      let rows = (1...35).map { row in
        let isActivity = row <= 25
        return entry(
          sentence(), isActivity ? "actividad" : "indicador",
          "instituciones/institucion-\(number)/pat-\(year)/actividades/\(row % 5 + 1)-\(row)/",
          "Actividad \(row % 5 + 1).\(row) · \(acronym) · PAT \(year)", row: row)
      }
      return [
        SearchCollection(institution: institution, years: nil, entries: [own]),
        SearchCollection(institution: institution, years: year...year, entries: rows),
      ]
    }
  }

  private mutating func entry(
    _ title: String, _ kind: String, _ address: String, _ context: String, row: Int = 0
  ) -> SearchEntry {
    let status = ["cumplida", "en-curso", "vencida", "sin-reporte"][number(below: 4)]
    return SearchEntry(
      address: address, title: title, context: context,
      keys: row == 0 ? [] : ["\(row % 5 + 1).\(row)"],
      texts: row == 0 ? [] : (0..<5).map { _ in sentence() },
      facets: [
        SearchFacet(.kind, kind, rank: 0, name: kind),
        SearchFacet(.status, status, rank: 0, name: status),
        SearchFacet(.axis, "\(row % 5 + 1)", rank: row % 5, name: "Eje \(row % 5 + 1)"),
      ])
  }

  /// Twelve words, half of them common.
  private mutating func sentence() -> String {
    (0..<12).map { _ in
      number(below: 2) == 0
        ? Self.common[number(below: Self.common.count)]
        // Their frequencies fall as in a language: Zipf.
        : rareWords[number(below: number(below: rareWords.count) + 1)]
    }.joined(separator: " ")
  }

  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &numbers)
  }

  private static func words(_ count: Int, with numbers: inout SeededNumbers) -> [String] {
    let starts = ["ca", "de", "in", "re", "pro", "co", "e", "a", "pre", "so", "tra", "mu", "vi"]
    let middles = ["pa", "le", "ti", "gra", "cu", "ni", "mo", "ra", "se", "bi", "tor", "lan", "ju"]
    let ends = ["ción", "do", "miento", "dad", "r", "ntes", "ta", "les", "nza", "ico", "sa", "mos"]
    return (0..<count).map { _ in
      let middle = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        middles[Int.random(in: 0..<middles.count, using: &numbers)]
      }
      return starts[Int.random(in: 0..<starts.count, using: &numbers)] + middle.joined()
        + ends[Int.random(in: 0..<ends.count, using: &numbers)]
    }
  }

  private static let common = [
    "capacitación", "denuncias", "código", "ética", "conducta", "comité", "integridad", "difundir",
    "personas", "servidoras", "públicas", "programa", "anual", "trabajo", "sesión", "informe",
    "evaluar", "atender", "riesgos", "valores", "principios", "conflictos", "interés", "igualdad",
    "hostigamiento", "acoso", "sensibilizar", "institución", "plazo", "seguimiento", "acuerdos",
    "encuesta", "clima", "reglas", "constancia", "registro", "plataforma", "correo", "material",
    "gestión", "mejora", "cumplimiento", "áreas", "normativa", "transparencia", "género",
  ]

  static let texts = [
    ("resultados", "{n} resultado|{n} resultados"), ("ninguno", "No hay resultados."),
    ("recorte", "«{palabra}» aparece en {total} lugares; se buscó en los {n} principales."),
    ("mas", "Mostrar más resultados"), ("cualquiera", "Cualquiera"), ("acotar", "Acotar"),
    ("institucion", "Institución"), ("anio", "Año"), ("tipo", "Tipo"), ("estatus", "Estatus"),
    ("eje", "Eje"),
  ]
}
