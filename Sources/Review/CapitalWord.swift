import Programmes

/// A word in capitals that may be an acronym: `CEPCI`, `PI-PEA`, the `PAC` of `PAC_2020`.
struct CapitalWord: Sendable {
  /// As it stands, without a year or number at its end.
  let written: Substring
  /// What hyphens, low lines and slashes part.
  let parts: [Substring]
}

extension CapitalWord {
  /// Its letters and digits alone: `UEI/PPCI` is `UEIPPCI`.
  var letters: String { parts.joined() }
}

extension CapitalWord {
  /// Those of `text` that are not simply words in capitals: of a line all in capitals, of a run
  /// such as «ORDEN DEL DÍA», or with an accent. `known` are the letters of acronyms, which may be
  /// long. `loneOnly` leaves out runs of two words, as names of people are.
  static func all(in text: String, known: Set<String>, loneOnly: Bool) -> [CapitalWord] {
    let lines = text[...].unicodeScalars.split(separator: "\n").map(Substring.init)
    return lines.flatMap { line -> [CapitalWord] in
      guard TextTraits(of: line).hasNeighbouringCapitals,
        line.unicodeScalars.contains(where: \.isLowerCase)
      else {
        return []
      }
      return runs(in: line).flatMap { run in
        if run.count > (loneOnly ? 1 : 2) || run.contains(where: { $0.isPlain(unless: known) }) {
          return [CapitalWord]()
        }
        return run.compactMap(\.acronym)
      }
    }
  }

  /// Words in capitals with nothing but blanks between them.
  private static func runs(in line: Substring) -> [[CapitalPiece]] {
    var runs: [[CapitalPiece]] = []
    var last: Substring?
    for chunk in line.chunks where chunk.unicodeScalars.contains(where: \.isCapital) {
      for piece in CapitalPiece.all(in: chunk) {
        let isNext = last.map { $0.gap(to: piece.written).unicodeScalars.allSatisfy(\.isBlank) }
        if isNext == true, !runs.isEmpty {
          runs[runs.count - 1].append(piece)
        } else {
          runs.append([piece])
        }
        last = piece.written
      }
    }
    return runs
  }
}

/// A word in capitals, before it is known what it is.
private struct CapitalPiece {
  let written: Substring
  let parts: [Substring]
}

extension CapitalPiece {
  /// Of a text between blanks. Words that a single hyphen, low line, slash or `&` joins are one, if
  /// all are in capitals or numbers.
  static func all(in chunk: Substring) -> [CapitalPiece] {
    var pieces: [CapitalPiece] = []
    var joined: [Substring] = []
    func close() {
      if let piece = CapitalPiece(joining: joined) {
        pieces.append(piece)
      } else {
        pieces += joined.compactMap { CapitalPiece(joining: [$0]) }
      }
      joined = []
    }
    for word in chunk.words {
      if let last = joined.last, !last.isJoined(to: word) { close() }
      joined.append(word)
    }
    close()
    return pieces
  }

  private init?(joining words: [Substring]) {
    let words = words.count == 1 ? words.map(\.withoutPlural) : words
    guard let first = words.first, let last = words.last,
      words.allSatisfy({ $0.isInCapitals || $0.isNumber || $0.isCapitalLetter }),
      words.count == 1 || words.contains(where: \.isInCapitals), !words.allSatisfy(\.isNumber)
    else { return nil }
    written = first.through(last)
    parts = words
  }

  /// nil for numbers of letters and documents: `OF/123/2020`, `NOM-035-STPS-2018`.
  var acronym: CapitalWord? {
    let parts = parts.last?.isNumber == true ? Array(parts.dropLast()) : parts
    guard let first = parts.first, let last = parts.last, !parts.contains(where: \.isNumber),
      parts.allSatisfy({ $0.first?.isLetter == true })
    else { return nil }
    return CapitalWord(written: first.through(last), parts: parts)
  }

  /// Whether it shows that its run is made of ordinary words: «ORDEN DEL DÍA».
  func isPlain(unless known: Set<String>) -> Bool {
    if known.contains(parts.joined()) { return false }
    return parts.contains { part in
      part.unicodeScalars.contains { !$0.isASCII } || ordinaryInCapitals.contains(String(part))
        || (part.unicodeScalars.count > 8 && !known.contains(String(part)))
    }
  }
}

extension Substring {
  fileprivate func isJoined(to next: Substring) -> Bool {
    let gap = gap(to: next).unicodeScalars
    return gap.count == 1 && gap.allSatisfy { "-_/&".unicodeScalars.contains($0) }
  }

  /// `OIC` for `OICs`.
  fileprivate var withoutPlural: Substring {
    guard last == "s", unicodeScalars.count > 2, dropLast().isInCapitals else { return self }
    return dropLast()
  }

  /// The `Y` of «ÉTICA Y CONDUCTA».
  fileprivate var isCapitalLetter: Bool {
    unicodeScalars.count == 1 && unicodeScalars.allSatisfy(\.isCapital)
  }
}

/// Words that are not acronyms when somebody writes them in capitals, and marks of units, files and
/// devices that need no explaining.
let ordinaryInCapitals: Set<String> = [
  "A", "AL", "ANTE", "CON", "DE", "DEL", "E", "EL", "EN", "ES", "ESTA", "ESTE", "LA", "LAS", "LO",
  "LOS", "NI", "NO", "O", "PARA", "POR", "QUE", "SE", "SI", "SIN", "SOBRE", "SU", "SUS", "U", "UN",
  "UNA", "Y",
  "ACTA", "ACTIVIDAD", "ACUERDO", "ACUERDOS", "ANEXO", "ANEXOS", "ANUAL", "AVISO", "CARGO", "CLAVE",
  "DECRETO", "DOS", "EJE", "ENTE", "EVENTO", "FASE", "FECHA", "FIN", "FIRMA", "HOY", "INICIO",
  "LEY",
  "LIBRE", "MESA", "META", "METAS", "MINUTA", "MUJER", "MUY", "NOMBRE", "NORMA", "NOTA", "NUEVA",
  "NUEVO", "NULO", "NUNCA", "OBJETIVO", "OFICIO", "ORDEN", "PLAN", "PLAZO", "PUNTO", "RIESGO",
  "SESION", "SIC", "SIEMPRE", "SOLO", "TEMA", "TIPO", "TODA", "TODAS", "TODO", "TODOS", "TOTAL",
  "TRABAJO", "TRES", "UNO", "VALOR",
  "ENERO", "FEBRERO", "MARZO", "ABRIL", "MAYO", "JUNIO", "JULIO", "AGOSTO", "OCTUBRE",
  "AM", "CC", "CD", "CM", "CSV", "CV", "DOC", "DVD", "EXCEL", "GB", "GPS", "HA", "HD", "HRS",
  "HTML",
  "ID", "IP", "JPG", "KB", "KG", "KM", "LED", "MB", "MIN", "ML", "MM", "MP", "NA", "ND", "NUM",
  "OK",
  "ARQ", "CDMX", "DR", "DRA", "ING", "LIC", "MTRA", "MTRO", "PROF", "PROFA", "SR", "SRA", "SRTA",
  "FACEBOOK", "GOOGLE", "MEET", "OUTLOOK", "TEAMS", "TIKTOK", "TWITTER", "WHATSAPP", "YOUTUBE",
  "ZOOM",
  "PC", "PDF", "PM", "PNG", "PPT", "QR", "SA", "SMS", "SN", "TB", "TV", "URL", "USB", "VS", "WEB",
  "WIFI", "WORD", "XLS", "XLSX", "XML", "XX", "XXX", "ZIP",
]
