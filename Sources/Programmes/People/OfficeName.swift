/// The name of a post, of an area or of a public body, and nothing that could be the name of a person: «Presidencia»,
/// «Secretaría Ejecutiva», «Enlaces de cada área», «Unidad de Ética y Comité en pleno».
struct OfficeName {
  /// nil where a single word of `text` is not known to be of offices: it may be somebody's name.
  init?(_ text: String) {
    var place = Place.beginning
    for word in Self.words(of: text) {
      guard let next = place.after(word) else { return nil }
      place = next
    }
    guard place == .named || place == .described else { return nil }
  }

  /// Where in a name the words so far have led.
  fileprivate enum Place {
    case beginning
    /// After the name of a body, which alone may be a surname.
    case afterBody
    /// After the name of a post or of an area, with which it may end.
    case named
    /// After «de», after which it goes on.
    case open
    /// After what follows «de», with which it may end.
    case described
    /// After «y» or a comma: another name begins.
    case between
    /// The same, or what follows «de» goes on: «Quejas, Denuncias y Responsabilidades».
    case listing
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for part in text.folded.split(whereSeparator: \.isWhitespace) {
      let word = part.filter { !",;/()".contains($0) }
      let isListed = part.contains { ",;/".contains($0) }
      if !word.isEmpty { words.append(String(word)) }
      if isListed { words.append(",") }
    }
    return words.last == "," ? words.dropLast() : words
  }
}

extension OfficeName.Place {
  /// nil where `word` can't stand there.
  fileprivate func after(_ word: String) -> OfficeName.Place? {
    let isHead = OfficeWords.posts.holds(word) || OfficeWords.areas.holds(word)
    switch self {
    case .beginning, .between:
      if Self.particles.contains(word) || Self.quantities.contains(word) { return self }
      return isHead ? .named : OfficeWords.bodies.holds(word) ? .afterBody : nil
    case .open, .listing:
      if Self.particles.contains(word) { return .open }
      let isMatter = [OfficeWords.matters, OfficeWords.furtherMatters, OfficeWords.adjectives]
        .contains { $0.holds(word) }
      return isHead || isMatter || OfficeWords.bodies.holds(word) ? .described : nil
    case .named, .afterBody, .described:
      if Self.particles.contains(word) { return .open }
      if Self.joints.contains(word) {
        return self == .named ? .between : self == .described ? .listing : nil
      }
      let goesOn = OfficeWords.posts.holds(word) || OfficeWords.adjectives.holds(word)
      return goesOn ? self == .described ? .described : .named : nil
    }
  }

  private static let joints: WordSet = ["y", "e", "o", "u", ","]

  private static let particles: WordSet = [
    "a", "al", "cada", "con", "de", "del", "el", "en", "la", "las", "los", "para", "por", "su",
    "toda", "todas", "todo", "todos",
  ]

  private static let quantities: WordSet = ["un", "una", "unos", "unas"]
}

extension Person {
  /// Whoever `text` names: by a post or an area where it can be nothing else, and otherwise by a name, which is not
  /// looked for.
  public init?(named text: Verbatim) {
    let isOffice = OfficeName(text.text) != nil
    self.init(name: isOffice ? nil : text, role: isOffice ? text : nil)
  }
}
