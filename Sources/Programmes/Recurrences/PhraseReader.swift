/// Reads a phrase word by word. What does not find the words that it wants leaves the reader where
/// it was.
struct PhraseReader {
  let words: [PhraseWord]
  private(set) var index = 0
  /// How far any form has come.
  private var furthest = 0
  /// The first thing that a form understood and could not take.
  private var objection: PhraseFault?

  init(_ text: String) { self.init(PhraseWord.all(in: text)) }

  init(_ words: [PhraseWord]) { self.words = words }
}

extension PhraseReader {
  var isAtEnd: Bool { index == words.count }
  var next: String? { isAtEnd ? nil : words[index].text }

  /// The place of the next word.
  var place: Range<Int> {
    if !isAtEnd { return words[index].place }
    let end = words.last?.place.upperBound ?? 0
    return end..<end
  }

  /// The word before the next.
  var previous: String? { index == 0 ? nil : words[index - 1].text }

  mutating func skipToEnd() {
    index = words.count
  }

  /// These words, one after the other.
  mutating func take(_ phrase: String...) -> Bool {
    let start = index
    for word in phrase {
      guard word == next else {
        index = start
        return false
      }
      advance()
    }
    return true
  }

  mutating func take(oneOf choices: [String]) -> Bool {
    guard let next, choices.contains(next) else { return false }
    advance()
    return true
  }

  /// The next words, so many of them.
  mutating func pass(_ count: Int) {
    for _ in 0..<min(count, words.count - index) { advance() }
  }

  /// What the next word stands for.
  mutating func take<Value>(_ meaning: (String) -> Value?) -> Value? {
    guard let next, let value = meaning(next) else { return nil }
    advance()
    return value
  }

  mutating func attempt<Value>(_ form: (inout PhraseReader) -> Value?) -> Value? {
    let start = index
    if let value = form(&self) { return value }
    index = start
    return nil
  }

  /// `element`, or several of them with commas and «y» between.
  mutating func list<Element>(
    of element: (inout PhraseReader) -> Element?
  ) -> NonEmptySet<Element>? {
    guard let first = element(&self) else { return nil }
    var found: Set = [first]
    while true {
      let place = words.indices.contains(index + 1) ? words[index + 1].place : place
      let next = attempt { reader in reader.takeSeparator() ? element(&reader) : nil }
      guard let next else { return NonEmptySet(found) }
      guard found.insert(next).inserted else {
        object(.repeated, at: place)
        return nil
      }
    }
  }

  private mutating func takeSeparator() -> Bool {
    let hasComma = take(",")
    return take(oneOf: ["y", "e"]) || hasComma
  }

  private mutating func advance() {
    index += 1
    furthest = max(furthest, index)
  }
}

extension PhraseReader {
  /// All that `form` finds among the words of a text, with its place in Unicode scalars; none overlaps
  /// another. `form` takes at least one word; it is only tried at numbers and at `openings`.
  static func all<Value>(
    in words: [PhraseWord], openedByNumbersOr openings: WordSet?,
    _ form: (inout PhraseReader) -> Value?
  ) -> [(value: Value, place: Range<Int>)] {
    var reader = PhraseReader(words)
    var found: [(value: Value, place: Range<Int>)] = []
    while !reader.isAtEnd {
      let start = reader.place.lowerBound
      let isOpened =
        reader.isAtNumber || reader.next.map { openings?.contains($0) == true } == true
      if isOpened, let value = reader.attempt(form) {
        found.append((value, start..<reader.words[reader.index - 1].place.upperBound))
      } else {
        reader.advance()
      }
    }
    return found
  }
}

extension PhraseReader {
  mutating func object(_ reason: PhraseFault.Reason, at place: Range<Int>) {
    objection = objection ?? PhraseFault(reason, at: place)
  }

  /// Why the phrase as a whole was not understood.
  var fault: PhraseFault {
    if let objection { return objection }
    guard let last = words.last else { return PhraseFault(.empty, at: 0..<0) }
    guard furthest < words.count else {
      return PhraseFault(.unfinished, at: last.place.upperBound..<last.place.upperBound)
    }
    return PhraseFault(.unknownWord, at: words[furthest].place)
  }
}
