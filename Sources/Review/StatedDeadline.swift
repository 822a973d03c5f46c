import Programmes

/// A day until which a text wants something done: «antes del 26 de junio de 2020».
struct StatedDeadline: Sendable, Hashable {
  /// The last day; the first of the month in «antes de junio de 2020».
  let day: CalendarDate
  let words: String
  /// Whether the words may also tell which things are meant: «denuncias recibidas antes del…».
  let isAmbiguous: Bool
}

extension StatedDeadline {
  /// All deadlines of `text`, in order. A date without a year is of `year`; without that it is left out.
  static func all(in text: String, assuming year: Int?) -> [StatedDeadline] {
    guard text.withOctets(partsOfCues.stand) else { return [] }
    let lexemes = Lexeme.all(in: text)
    return lexemes.indices.compactMap { lexemes.deadline(at: $0, assuming: year) }
  }

  /// Parts of «a más tardar», «no después», «fecha límite», «antes» and «hasta», one of which every deadline has.
  private static let partsOfCues = Stems(["tardar", "despu", "mite", "antes", "hasta"])
}

extension Array<Lexeme> {
  fileprivate func deadline(at index: Int, assuming year: Int?) -> StatedDeadline? {
    guard let cue = Self.cues.first(where: { states($0.words, at: index) }) else { return nil }
    let afterCue = index + cue.words.count
    let gap = self[afterCue...].prefix(4).prefix { lexeme in
      lexeme.isSign(":") || lexeme.word.map(Self.linkingWords.contains) == true
    }
    guard let date = date(at: gap.endIndex),
      date.year != nil || meansThatYear(after: date.place.upperBound),
      !cue.isAmbiguous || !tellsThingsApart(before: index),
      let moment = date.moment(assuming: year)
    else { return nil }
    let isBefore = cue.words == ["antes"]
    let day =
      switch moment {
      case .day(let day): day
      case .month(let month): isBefore ? month.firstDay : month.lastDay
      }
    return StatedDeadline(
      day: day, words: written(index..<date.place.upperBound), isAmbiguous: cue.isAmbiguous)
  }

  /// What follows a date without a year: not «de cada año», not «del año siguiente».
  private func meansThatYear(after index: Int) -> Bool {
    let next = [0, 1, 2].compactMap { word(at: index + $0) }
    guard let first = next.first, ["de", "del", "siguiente", "proximo"].contains(first) else {
      return true
    }
    return !["presente", "curso", "mismo"].allSatisfy { !next.contains($0) }
  }

  /// Whether the clause that ends at `index` says which things are meant, or opens a span of time.
  private func tellsThingsApart(before index: Int) -> Bool {
    let clause = self[..<index].suffix(Self.longestClause).reversed().prefix { lexeme in
      lexeme.word != nil || lexeme.number != nil || lexeme.isSign("/") || lexeme.isSign("-")
    }
    let start = index - clause.count
    if word(at: index - 1) == "no" { return true }
    return (start..<index).contains { place in
      guard let word = word(at: place) else { return date(at: place) != nil }
      if Self.spanWords.contains(word) || date(at: place) != nil { return true }
      guard Self.happenings.begin(word) else { return false }
      return self.word(at: place - 1).map(Self.documents.contains) != true
    }
  }

  /// No clause is longer; it keeps the time linear.
  private static let longestClause = 60

  private static let cues: [(words: [String], isAmbiguous: Bool)] = [
    (["a", "mas", "tardar"], false), (["no", "despues"], false), (["fecha", "limite"], false),
    (["antes"], true), (["hasta"], true),
  ]

  private static let linkingWords: WordSet = ["el", "del", "de", "dia", "en", "mes"]

  private static let spanWords: WordSet = [
    "desde", "entre", "periodo", "corte", "vigente", "vigentes", "vigencia",
  ]

  /// Beginnings of participles that say what had happened to things by a day.
  private static let happenings = Stems([
    "acumulad", "admitid", "aprobad", "atendid", "capacitad", "celebrad", "concluid", "difundid",
    "emitid", "generad", "impartid", "ingresad", "iniciad", "interpuest", "ocurrid", "presentad",
    "ratificad", "realizad", "recibid", "resuelt", "suscitad",
  ])

  /// What a committee makes itself: «informe presentado antes del…» is a deadline.
  private static let documents: WordSet = [
    "acta", "actas", "archivo", "archivos", "codigo", "documento", "documentos", "evidencia",
    "evidencias", "informe", "informes", "minuta", "minutas", "oficio", "oficios", "programa",
    "protocolo", "protocolos", "reporte", "reportes",
  ]
}
