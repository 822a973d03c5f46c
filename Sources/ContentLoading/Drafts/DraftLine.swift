/// A line of a file, by what an editor sees of it.
struct DraftLine {
  let text: String
  /// How many blanks it begins with.
  let indentation: Int

  init(_ text: String) {
    self.text = text.last?.isNewline == true ? String(text.dropLast()) : text
    indentation = text.prefix { $0 == " " }.count
  }
}

extension DraftLine {
  var words: Substring { text.dropFirst(indentation) }

  /// Whether it says nothing: blanks, or a comment.
  var isIdle: Bool { words.isEmpty || words.hasPrefix("#") }

  var isFormerValue: Bool { words.hasPrefix(FormerValue.mark) }

  /// How many columns stand before its key, when nothing stands after it.
  var emptyKeyColumn: Int? {
    let key = text.drop { $0 == " " || $0 == "-" }
    return key.hasSuffix(":") && !key.contains(" ") ? text.count - key.count : nil
  }
}
