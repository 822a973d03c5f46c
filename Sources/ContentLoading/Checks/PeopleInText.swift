import Programmes

/// Several people that one text names: `María Pérez, Juan Gómez y Ana Ruiz`. They would count as one.
struct PeopleInText {
  /// Each as the text has them, with their posts.
  let people: [String]
}

extension PeopleInText {
  /// nil where the text may be of one person, with or without a post. Many names of posts and areas have commas and
  /// «y» in them: `Titular de Quejas, Denuncias y Responsabilidades`.
  init?(_ text: String) {
    if let pairs = Self.pairs(in: text) {
      people = pairs
      return
    }
    let parts = Self.parts(of: text)
    guard parts.count > 1, parts.allSatisfy(\.beginsAsName), !Self.isSurnamesFirst(text, parts)
    else { return nil }
    let posts = parts.filter(\.isPost).count
    if posts == parts.count {
      people = parts
      return
    }
    guard !parts[0].isPost else { return nil }
    // A post is that of the name before it.
    let people = parts.reduce(into: [String]()) { people, part in
      if part.isPost, let last = people.popLast() {
        people.append("\(last), \(part)")
      } else {
        people.append(part)
      }
    }
    let names = parts.filter { !$0.isPost }
    let areSingle = names.allSatisfy { $0.wordCount == 1 } && names.count > 2
    guard people.count > 1, areSingle || names.allSatisfy({ $0.wordCount > 1 }) else { return nil }
    self.people = people
  }

  /// The same of one item of a list, which is of one person if nothing tells otherwise.
  init?(item text: String) {
    guard let whole = PeopleInText(text), whole.people.count > 2,
      whole.people.allSatisfy({ !$0.isPost })
    else { return nil }
    self = whole
  }

  /// `Pérez López, María`, with a post or without. Of two names with nothing but a comma between them only common
  /// given names tell that they are of two people: `María Pérez, Juan Gómez`.
  private static func isSurnamesFirst(_ text: String, _ parts: [String]) -> Bool {
    let names = parts.filter { !$0.isPost }
    let items = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    return names.count == 2 && Array(parts.prefix(2)) == names && items.count == parts.count
      && !names.allSatisfy(\.isGivenNameFirst)
  }

  /// `Pérez López, María y Gómez Ruiz, Juan`: two names with a comma between them, and others like them after an «y» or
  /// another mark. Of four people the last «y» alone would stand between two.
  private static func pairs(in text: String) -> [String]? {
    let groups = lists(in: text).map { $0.split(separator: ",").map { String($0).trimmed } }
    let arePairs = groups.allSatisfy { group in
      group.filter { !$0.isPost }.count == 2 && !group.prefix(2).contains(where: \.isPost)
        && group.allSatisfy(\.beginsAsName)
    }
    guard groups.count > 1, arePairs, !groups.joined().allSatisfy(\.isGivenNameFirst) else {
      return nil
    }
    return groups.map { $0.joined(separator: ", ") }
  }

  private static func parts(of text: String) -> [String] {
    lists(in: text).flatMap { $0.split(separator: ",") }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// What stands between «y» and marks other than commas.
  private static func lists(in text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    let line = words.map { ["y", "e"].contains($0) ? ";" : String($0) }.joined(separator: " ")
    return line.split { ";/".contains($0) }.map { String($0).trimmed(of: ",") }
      .filter { !$0.isEmpty }
  }
}

extension String {
  /// Without blanks and `marks` at its ends.
  fileprivate func trimmed(of marks: String) -> String {
    let isKept = { (letter: Character) in !letter.isWhitespace && !marks.contains(letter) }
    guard let first = firstIndex(where: isKept), let last = lastIndex(where: isKept) else {
      return ""
    }
    return String(self[first...last])
  }

  fileprivate var wordCount: Int { split(separator: " ").count }

  fileprivate var beginsAsName: Bool { isPost || first?.isUppercase == true && !beginsAsMatter }

  /// Whether it begins as the name of a post, of an area or of a public body.
  fileprivate var isPost: Bool {
    firstWord.map { OfficeWords.posts.holds($0) || OfficeWords.bodies.holds($0) } ?? false
  }

  /// Whether it begins with what areas and bodies are occupied with, and nobody is called: the rest of
  /// `Instituto de Transparencia, Acceso a la Información y Protección de Datos`.
  private var beginsAsMatter: Bool {
    guard let word = firstWord, !Self.namesLikeMatters.contains(word) else { return false }
    return OfficeWords.matters.holds(word) || Self.endingsOfMatters.contains(where: word.hasSuffix)
  }

  /// Whether it is a given name and a surname, in this order, and not two of either.
  fileprivate var isGivenNameFirst: Bool {
    let words = split(separator: " ").map(\.folded)
    let areGiven = words.map {
      GivenNames.common.contains($0) || GivenNames.alsoOfPlaces.contains($0)
    }
    return areGiven.first == true && areGiven.contains(false)
  }

  private var firstWord: String? {
    split(separator: " ").first.flatMap { Slug(folding: String($0))?.text }
  }

  private static let endingsOfMatters = ["cion", "sion", "ciones", "dad", "dades", "miento"]

  private static let namesLikeMatters: Set<String> = [
    "anunciacion", "ascension", "asuncion", "caridad", "concepcion", "consolacion", "encarnacion",
    "felicidad", "natividad", "piedad", "presentacion", "purificacion", "sarmiento", "soledad",
    "trinidad", "visitacion",
  ]
}
