import Programmes

/// The name of a person within a text: a title or a common given name, and what follows it.
struct PersonName: Sendable {
  /// Without the title.
  let words: [Substring]
}

extension PersonName {
  var written: Substring {
    guard let first = words.first, let last = words.last else { return "" }
    return first.through(last)
  }

  /// `M. L. G.`, enough to find it.
  var initials: String {
    words.filter(\.startsWithCapital).map { "\(String($0.unicodeScalars.prefix(1)))." }
      .joined(separator: " ")
  }

  /// All in `passage`, in their order.
  static func all(in passage: Substring) -> [PersonName] {
    let words = passage.words
    var names: [PersonName] = []
    var index = 0
    while index < words.count {
      let start = titleEnd(at: index, of: words) ?? givenName(at: index, of: words)
      let name = start.map { nameWords(from: $0, of: words) } ?? []
      let least = name.first.map { GivenNames.alsoOfPlaces.contains($0.folded) } ?? false ? 3 : 2
      if name.count(where: \.startsWithCapital) >= least, let start,
        !isOfPlace(words[..<index])
      {
        names.append(PersonName(words: name))
        index = start + name.count
      } else {
        index += 1
      }
    }
    return names
  }

  /// Where the name after a title begins: «la C. », «Lic. », «L.C.P. ».
  private static func titleEnd(at index: Int, of words: [Substring]) -> Int? {
    guard index + 1 < words.count else { return nil }
    let isCapital = words[index].startsWithCapital
    // Of titles in lower case there are only those of ``citizens``.
    guard isCapital || words[index].utf8.first.map("cs".utf8.contains) ?? false else { return nil }
    let title = words[index].folded
    let isTitle = isCapital && titles.contains(title)
    // «C.» also numbers things: it is a title only within a sentence, «la C. María…».
    let isCitizen =
      words[index] == "C" && words[index].scalarAfter == "." && index > 0
      && articles.contains(words[index - 1].folded)
    let isWord = citizens.contains(title)
    if let end = initialsEnd(at: index, of: words) { return end }
    guard isTitle || isCitizen || isWord,
      [" ", ". ", "."].contains(words[index].gap(to: words[index + 1])),
      !isOffice(words[index + 1])
    else { return nil }
    return index + 1
  }

  /// Where the name after «L.C.P.» or «M.A.» begins.
  private static func initialsEnd(at index: Int, of words: [Substring]) -> Int? {
    var end = index
    while end < words.count, end < index + 4, words[end].unicodeScalars.count == 1,
      end == index || words[end - 1].gap(to: words[end]) == "."
    {
      end += 1
    }
    guard end < words.count, degrees.contains(words[index..<end].joined()),
      [". ", "."].contains(words[end - 1].gap(to: words[end]))
    else { return nil }
    return end
  }

  private static func givenName(at index: Int, of words: [Substring]) -> Int? {
    guard words[index].startsWithCapital else { return nil }
    let word = words[index].folded
    return GivenNames.common.contains(word) || GivenNames.alsoOfPlaces.contains(word) ? index : nil
  }

  /// Words with a capital, and the particles between them.
  private static func nameWords(from start: Int, of words: [Substring]) -> [Substring] {
    var name: [Substring] = []
    var pending: [Substring] = []
    var last: Substring?
    for word in words[start...].prefix(8) {
      if let last, ![" ", ". ", "\n", "-"].contains(last.gap(to: word)) { break }
      if word.startsWithCapital, !isOffice(word), !titles.contains(word.folded) {
        // After a point only an initial goes on: «Delia C. Rodríguez».
        if let last, last.gap(to: word) == ". ", last.unicodeScalars.count > 1 { break }
        name += pending + [word]
        pending = []
      } else if !name.isEmpty, particles.contains(word.folded), pending.count < 2 {
        pending.append(word)
      } else {
        break
      }
      last = word
    }
    return name
  }

  /// Whether the words before a name make a place or a year of it: «Hospital General Dr. Manuel…»,
  /// «calle Benito Juárez», «San Juan».
  private static func isOfPlace(_ before: ArraySlice<Substring>) -> Bool {
    before.suffix(3).contains { places.contains($0.folded) }
  }

  /// Whether it is of a post, and not of a name.
  private static func isOffice(_ word: Substring) -> Bool {
    let word = word.folded
    return things.contains(word) || OfficeWords.posts.holds(word)
  }

  private static let articles: WordSet = [
    "el", "la", "los", "las", "al", "del", "a", "un", "una",
  ]
  private static let particles: WordSet = ["de", "del", "la", "las", "los", "y", "e"]
  private static let citizens: WordSet = [
    "ciudadano", "ciudadana", "senor", "senora", "senorita",
  ]
  private static let titles: WordSet = [
    "lic", "licda", "licdo", "licenciado", "licenciada", "mtro", "mtra", "maestro", "maestra", "dr",
    "dra", "doctor", "doctora", "ing", "ingeniero", "ingeniera", "arq", "prof", "profa", "profr",
    "psic", "psicologo", "psicologa", "sr", "sra", "srta", "lcda", "lcdo", "cp",
  ]
  private static let degrees: Set<String> = [
    "CP", "LA", "LAE", "LAP", "LC", "LCC", "LCI", "LCP", "LD", "LE", "LEP", "LI", "LRI", "MA",
    "MAP",
    "MC", "MD", "MDO", "MVZ", "QFB",
  ]
  /// What a title may stand before that is neither a name nor a post.
  private static let things: WordSet = [
    "codigo", "col", "denunciada", "denunciado", "denunciante", "derechos", "general", "no", "num",
    "presunta", "presunto", "protocolo", "publica", "publico", "victima",
  ]
  private static let places: WordSet = [
    "hospital", "instituto", "centro", "escuela", "clinica", "auditorio", "calle", "avenida", "av",
    "plaza", "biblioteca", "sala", "universidad", "colonia", "col", "municipio", "ano", "san",
    "santa",
    "santo", "ciudad", "puerto", "villa", "aeropuerto", "fundacion", "premio", "parque",
    "boulevard",
    "blvd", "edificio", "museo", "estadio", "catedra", "beca", "programa", "natalicio",
    "aniversario",
  ]
}
