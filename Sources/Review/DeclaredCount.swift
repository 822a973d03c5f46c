import Programmes

/// What a programme is counted by.
enum Countable: Sendable, CaseIterable {
  case activities, indicators, axes, priorities
}

extension Outline {
  func count(of countable: Countable) -> Int {
    switch countable {
    case .activities: activities.count
    case .indicators: indicators.count
    case .axes: axes.count
    case .priorities: priorities.count + axes.reduce(0) { $0 + $1.priorities.count }
    }
  }
}

/// What a sentence says that a whole programme has: «el programa considera 15 Actividades».
struct DeclaredCount: Sendable {
  let countable: Countable
  let count: ExactDecimal
  /// `15 Actividades`, where it stands in its text.
  let written: Substring
}

extension DeclaredCount {
  /// All statements of `sentence` about the programme of `years`, in order.
  ///
  /// A number and a noun are not enough, for sentences also speak of some activities:
  /// «3 actividades de difusión», «5 actividades pendientes». The programme must be what the
  /// sentence last spoke of, a verb such as «considera» must lead to the number, and nothing may
  /// narrow the noun down.
  static func all(in sentence: [Lexeme], years: ClosedRange<Int>) -> [DeclaredCount] {
    var found: [DeclaredCount] = []
    var lastEnd: Int?
    var context = Context(years: years)
    for index in sentence.indices {
      if let number = sentence.number(at: index), !number.isArticle,
        let noun = sentence.countable(at: sentence.endOfRepetition(at: number.place.upperBound)),
        context.isWhole
      {
        let follows = lastEnd.map { $0 <= index && sentence.isEnumeration($0..<index) } ?? false
        if follows || sentence.leadsToCount(index), !sentence.isNarrowed(at: noun.end) {
          found.append(
            DeclaredCount(
              countable: noun.countable, count: number.value,
              written: sentence.substring(index..<noun.end)))
          lastEnd = noun.end
        }
      }
      context.read(sentence[index])
    }
    return found
  }
}

/// What a sentence has spoken of so far.
private struct Context {
  let years: ClosedRange<Int>
  private var speaksOfProgramme = false
  private var speaksOfPart = false
  private var speaksOfOtherYear = false
  private var lastWords = (earlier: "", newest: "")

  init(years: ClosedRange<Int>) {
    self.years = years
  }

  var isWhole: Bool { speaksOfProgramme && !speaksOfPart && !speaksOfOtherYear }

  mutating func read(_ lexeme: Lexeme) {
    if let year = lexeme.number?.asYear { speaksOfOtherYear = !years.contains(year) }
    guard let word = lexeme.word else { return }
    defer { lastWords = (lastWords.newest, word) }
    if Self.programmeWords.contains(word) {
      speaksOfProgramme = true
      // «La matriz» is spoken of as a whole; «el primer eje del programa» is a part.
      let isGenitive = lastWords.newest == "del" || lastWords.earlier == "de"
      if !isGenitive { speaksOfPart = false }
    } else if Self.otherBodies.contains(word) {
      speaksOfProgramme = false
    }
    if Self.partWords.contains(word) || Self.changes.begin(word) {
      speaksOfPart = true
    }
  }

  private static let programmeWords: WordSet = ["matriz", "pat", "plan", "programa"]

  /// What has axes and priorities of its own.
  private static let otherBodies: WordSet = [
    "acuerdo", "codigo", "comite", "estrategia", "guia", "ley", "lineamientos", "metodologia",
    "norma", "politica", "reglamento", "secretaria", "sistema", "tablero",
  ]

  private static let partWords: WordSet = [
    "anterior", "apartado", "avance", "avances", "bimestre", "cada", "capitulo", "cuales", "eje",
    "indicador", "pendientes", "prioridad", "rubro", "semestre", "trimestre",
  ]

  private static let changes = Stems(["adicion", "agreg", "elimin", "modific"])
}

extension Array<Lexeme> {
  fileprivate func substring(_ range: Range<Int>) -> Substring {
    guard let first = self[range].first, let last = self[range].last else { return "" }
    return first.written.base[first.written.startIndex..<last.written.endIndex]
  }

  /// Behind «(15)» at `index`, as in «quince (15) actividades»; else `index`.
  fileprivate func endOfRepetition(at index: Int) -> Int {
    guard isSign("(", at: index), let number = number(at: index + 1),
      isSign(")", at: number.place.upperBound)
    else { return index }
    return number.place.upperBound + 1
  }

  /// What the noun at `index` counts, and where it ends.
  fileprivate func countable(at index: Int) -> (countable: Countable, end: Int)? {
    switch word(at: index) {
    case "actividades", "actividad": return (.activities, index + 1)
    case "indicadores", "indicador": return (.indicators, index + 1)
    case "ejes" where ["rectores", "tematicos", "estrategicos"].contains(word(at: index + 1)):
      return (.axes, index + 2)
    case "ejes", "eje": return (.axes, index + 1)
    case "prioridades": return (.priorities, index + 1)
    case "lineas" where states(["de", "accion"], at: index + 1): return (.activities, index + 3)
    default: return nil
    }
  }

  /// Whether a verb, or a programme that is described «con», leads to the number at `index`.
  fileprivate func leadsToCount(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= 5, let word = word(at: place) {
      if Self.describingWords.contains(word) { return true }
      if word == "con", isProgramme(before: place) { return true }
      place -= 1
    }
    return false
  }

  /// «su matriz», «el PAT 2021», «el Programa Anual de Trabajo 2021»: the words before `index`.
  private func isProgramme(before index: Int) -> Bool {
    let isYear = indices.contains(index - 1) && self[index - 1].number?.asYear != nil
    guard let word = word(at: isYear ? index - 2 : index - 1) else { return false }
    return ["matriz", "pat", "plan", "programa", "trabajo"].contains(word)
  }

  /// «, », « y », «, así como »: what may stand between two counts of one statement.
  fileprivate func isEnumeration(_ range: Range<Int>) -> Bool {
    range.count <= 4
      && self[range].allSatisfy { lexeme in
        lexeme.isSign(",") || ["y", "e", "con", "asi", "como"].contains(lexeme.word)
      }
  }

  /// Whether what stands at `index`, after the noun, lets it mean only some of them.
  fileprivate func isNarrowed(at index: Int) -> Bool {
    guard let next = word(at: index) else {
      return indices.contains(index) && self[index].number != nil
    }
    switch next {
    case "y", "e", "asi", "durante", "anuales": return false
    case "en":
      return number(at: index + 1) == nil
        && !["los", "sus", "total"].contains(word(at: index + 1))
    case "a":
      return !["desarrollar", "ejecutar", "implementar", "realizar"].contains(word(at: index + 1))
    default: return !Self.partitions.contains(where: next.hasPrefix)
    }
  }

  /// What may lead from a programme to a count of its parts.
  private static let describingWords: WordSet = [
    "agrupa", "compone", "componen", "comprende", "compuesta", "compuesto", "conforma",
    "conformada", "conformado", "conforman", "considera", "consideraron", "considero", "consta",
    "contempla", "contemplan", "contiene", "cuenta", "establece", "establecen", "estructura",
    "incluye", "incluyen", "integra", "integrada", "integrado", "integran", "integraron", "integro",
    "preve", "reune", "suma", "suman", "tendra", "tiene", "total",
  ]

  /// Beginnings of participles after which the noun still means all.
  private static let partitions = [
    "agrupad", "distribuid", "dividid", "ordenad", "organizad", "repartid",
  ]
}
