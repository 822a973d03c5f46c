/// A value of a content file that is to be written, of which no text may be lost whatever it holds.
indirect enum DraftValue {
  case text(String)
  case list([DraftValue])
  /// In the order in which they are written.
  case record([DraftEntry])
}

struct DraftEntry {
  let key: String
  let value: DraftValue

  init(_ key: String, _ value: DraftValue) { (self.key, self.value) = (key, value) }
}

extension DraftValue {
  /// One text, or a list of several.
  static func texts(_ texts: [String]) -> DraftValue {
    texts.count == 1 ? .text(texts[0]) : .list(texts.map { .text($0) })
  }

  /// The lines of a document that has nothing else.
  var document: [String] { lines(at: 0) }

  private func lines(at indentation: Int) -> [String] {
    let blank = String(repeating: " ", count: indentation)
    switch self {
    case .text(let text): return DraftText(text).lines(after: blank, at: indentation)
    case .list(let items):
      return items.flatMap { $0.lines(of: blank + "-", at: indentation + 2, isItem: true) }
    case .record(let entries):
      return entries.flatMap { entry in
        let head = "\(blank)\(DraftText.key(entry.key)):"
        return entry.value.lines(of: head, at: indentation + 2, isItem: false)
      }
    }
  }

  /// After a key or a dash.
  private func lines(of head: String, at indentation: Int, isItem: Bool) -> [String] {
    if case .text(let text) = self {
      return DraftText(text).lines(after: head + " ", at: indentation)
    }
    let lines = lines(at: indentation)
    guard isItem, let first = lines.first else { return [head] + lines }
    // The first key of a record stands beside its dash.
    return [head + " " + first.dropFirst(indentation)] + lines.dropFirst()
  }
}
