import Octets
import Diagnostics
import Programmes

extension Rule {
  static let leftoverTemplate = Rule("texto-provisional", .warning)
}

extension ReviewRule {
  /// Text of a form that nobody replaced: «ACTIVIDAD LIBRE OPCIONAL…» (CONASAMI 2020, 1.2.3),
  /// «XXX», «[pendiente]», «____»; and what a broken spreadsheet leaves: «#REF!».
  static let leftoverTemplate: ReviewRule = ReviewRule(.leftoverTemplate) { subject in
    subject.documents.flatMap(\.texts).flatMap { text in
      text.report(
        .leftoverTemplate,
        text.leftovers.map {
          Finding(words: $0, values: ["texto": "\($0)"])
        })
    }
  }
}

extension WrittenText {
  /// In their order.
  fileprivate var leftovers: [Substring] {
    let text = text.text
    let isAlone = words.count == 1
    let found =
      words.candidates { isAlone || $0.mayBeLeftover }
      .compactMap { text.phrase(in: words, at: $0) ?? text.letters(in: words, at: $0) }
      + (traits.signs.contains(.openingLeftovers) ? text.signs(isProse: role == .prose) : [])
    return found.sorted { $0.startIndex < $1.startIndex }
  }
}

extension String {
  /// The phrase of a form that begins with the word at `index`.
  fileprivate func phrase(in words: TextWords, at index: Int) -> Substring? {
    // Of accents, none stands in a first word.
    guard let phrases = Leftover.phrases[words[index].lowercased()] else { return nil }
    for phrase in phrases {
      let end = index + phrase.rest.count
      guard end < words.count,
        zip(words[(index + 1)...end], phrase.rest).allSatisfy({ $0.folded == $1 })
      else { continue }
      let found = words[index].through(words[end])
      if !phrase.mustEnd || endsClause(words[end]) { return found }
    }
    return nil
  }

  /// «por definir» alone says that something is missing; «trabajar por definir una ruta» does not.
  private func endsClause(_ word: Substring) -> Bool {
    guard let next = unicodeScalars[word.endIndex...].first(where: { $0 != " " }) else {
      return true
    }
    return !next.isOfWord && next != "\"" && next != "«" && next != "("
  }

  /// «XXX», «xxxx», «TBD», «Pendiente» and no more; but not «fracción XXX», which is 30.
  fileprivate func letters(in words: TextWords, at index: Int) -> Substring? {
    let word = words[index]
    if word == "TBD" || (words.count == 1 && word.lowercased() == "pendiente") { return word }
    guard word.unicodeScalars.count > 2, word.unicodeScalars.allSatisfy({ $0 == "x" || $0 == "X" })
    else { return nil }
    let before = words[..<index].suffix(12).last {
      !$0.isRomanNumeral && !Leftover.joining.contains($0)
    }
    let isThirty = word == "XXX" && before.map { Leftover.numbered.contains($0.folded) } ?? false
    return isThirty ? nil : word
  }

  /// «____», «[pendiente]», «???», «#REF!».
  fileprivate func signs(isProse: Bool) -> [Substring] {
    let openings = withOctets { octets in
      octets.indices.filter { TextTraits.Signs(octets[$0]).contains(.openingLeftovers) }
    }
    var found: [Substring] = []
    var end = startIndex
    for opening in openings.map({ utf8.index(startIndex, offsetBy: $0) }) where opening >= end {
      guard let leftover = self[opening...].leadingLeftover(isProse: isProse) else { continue }
      // A line of nothing but low lines parts sections in Markdown.
      let isRule =
        isProse && leftover.first == "_" && isWholeLine(leftover.startIndex..<leftover.endIndex)
      if !isRule { found.append(leftover) }
      end = leftover.endIndex
    }
    return found
  }

  private func isWholeLine(_ range: Range<Index>) -> Bool {
    let before = unicodeScalars[..<range.lowerBound].last ?? "\n"
    let after = unicodeScalars[range.upperBound...].first { $0 != " " && $0 != "\r" } ?? "\n"
    return before == "\n" && after == "\n"
  }
}

extension Substring {
  /// What it begins with that is one of ``String/signs(isProse:)``.
  fileprivate func leadingLeftover(isProse: Bool) -> Substring? {
    let end: Index? =
      switch unicodeScalars.first {
      case "_": end(ofRun: "_", atLeast: 4)
      case "?": end(ofRun: "?", atLeast: 3)
      case "[": endOfBlank(isProse: isProse)
      case "#": endOfSpreadsheetError
      default: nil
      }
    return end.map { self[..<$0] }
  }

  private func end(ofRun sign: Unicode.Scalar, atLeast count: Int) -> Index? {
    let run = unicodeScalars.prefix { $0 == sign }
    return run.count < count ? nil : run.endIndex
  }

  /// Of «[pendiente]» and its like: a short text in brackets that begins as an instruction does. In
  /// prose, what a bracket or a parenthesis follows is a link.
  private func endOfBlank(isProse: Bool) -> Index? {
    let inner = unicodeScalars.dropFirst().prefix(60)
    guard let close = inner.firstIndex(of: "]") else { return nil }
    let end = unicodeScalars.index(after: close)
    let next = unicodeScalars[end...].first
    if isProse, next == "(" || next == "[" || next == ":" { return nil }
    let words = Substring(inner[..<close]).words
    guard let first = words.first?.folded, Leftover.instructions.contains(first) else { return nil }
    return end
  }

  private var endOfSpreadsheetError: Index? {
    let start = String(unicodeScalars.prefix(9)).uppercased()
    guard let error = Leftover.spreadsheetErrors.first(where: start.hasPrefix) else { return nil }
    return unicodeScalars.index(
      startIndex, offsetBy: error.unicodeScalars.count, limitedBy: endIndex)
  }

  fileprivate var isRomanNumeral: Bool {
    unicodeScalars.allSatisfy { "IVXLCDM".unicodeScalars.contains($0) }
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether a leftover may begin with a word of these octets: with a phrase, «XXX» or «TBD».
  fileprivate var mayBeLeftover: Bool {
    switch first?.inLowerCase {
    case UInt8(ascii: "x"): true
    case UInt8(ascii: "t") where count == 3: true
    default: Leftover.sieve.mayHold(self)
    }
  }
}

private enum Leftover {
  struct Phrase: Sendable {
    /// After the first word, folded.
    let rest: [String]
    /// Whether it says that something is missing only at the end of a clause.
    let mustEnd: Bool
  }

  /// By their first word.
  static let phrases: [String: [Phrase]] = {
    let certain = [
      // The model programme of the federal Unidad de Ética for 2020
      "actividad libre opcional", "su redaccion en caso que se determine realizarla",
      "lorem ipsum", "texto de relleno", "texto de ejemplo", "texto de prueba",
      // What word processors put into an empty field
      "haga clic aqui", "haga clic o pulse aqui", "pulse aqui para escribir", "click or tap here",
      "dd mm aaaa", "xx xx", "inserte aqui", "insertar aqui", "escriba aqui", "escribir aqui",
    ]
    let atEnd = ["por definir", "por determinar", "por confirmar", "pendiente de definir"]
    let all = certain.map { ($0, false) } + atEnd.map { ($0, true) }
    var phrases: [String: [Phrase]] = [:]
    for (phrase, mustEnd) in all {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      phrases[first, default: []].append(
        Phrase(rest: Array(words.dropFirst()), mustEnd: mustEnd))
    }
    return phrases
  }()

  static let sieve = WordSieve(phrases.keys)

  static let instructions: Set<String> = [
    "pendiente", "pendientes", "insertar", "inserte", "completar", "complete", "llenar", "llene",
    "escribir", "escriba", "indicar", "indique", "anotar", "anote", "agregar", "agregue",
    "especificar", "especifique", "nombre", "fecha", "institucion", "dependencia", "entidad",
    "texto",
    "cargo", "area", "xx", "xxx",
  ]

  /// Words before Roman numerals, and those between two of them.
  static let numbered: Set<String> = [
    "fraccion", "fracciones", "frac", "fracc", "fr", "articulo", "articulos", "art", "arts",
    "numeral",
    "numerales", "num", "capitulo", "capitulos", "cap", "titulo", "titulos", "tit", "tomo", "tomos",
    "siglo", "siglos", "sesion", "sesiones", "legislatura", "legislaturas", "anexo", "anexos",
    "apartado", "apartados", "seccion", "secciones", "base", "bases", "libro", "aniversario", "eje",
    "ejes", "congreso", "edicion", "inciso", "asamblea", "bis",
  ]
  static let joining: Set<Substring> = ["y", "e", "o", "a", "al", "la", "las", "del"]

  static let spreadsheetErrors = [
    "#REF!", "#¡REF!", "#N/A", "#N/D", "#VALUE!", "#¡VALOR!", "#DIV/0!", "#¡DIV/0!", "#NAME?",
    "#¿NOMBRE?", "#NUM!", "#¡NUM!", "#NULL!", "#¡NULO!",
  ]
}
