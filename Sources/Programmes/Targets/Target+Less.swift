extension Target {
  /// Whether its words ask for less of something: «Disminuir a 3 las quejas», «una reducción de 10%». What
  /// only serves for that is no such target: «Impartir 3 cursos para reducir las quejas».
  public var asksForLess: Bool {
    let words = TextWords(of: (text?.text ?? "").folded)
    for (index, word) in words.enumerated() {
      if word.isAmount { return false }
      guard LessWords.all.contains(String(word)) else { continue }
      let isArticle = index > 0 && LessWords.articles.contains(String(words[index - 1]))
      let place = index - (isArticle ? 2 : 1)
      return place < 0 || !LessWords.leading.contains(String(words[place]))
    }
    return false
  }
}

/// Without accents.
private enum LessWords {
  static let all: WordSet = [
    "abata", "abatan", "abatir", "abatimiento", "baje", "bajen", "bajar", "disminucion",
    "disminuir",
    "disminuya", "disminuyan", "reduccion", "reducir", "reduzca", "reduzcan",
  ]

  static let articles: WordSet = ["el", "la", "los", "las", "un", "una", "se"]

  /// Before them the words tell of a purpose, or of what something is about.
  static let leading: WordSet = ["como", "de", "del", "en", "para", "por", "sobre"]
}

extension Substring {
  /// A number that is no year, and no article.
  fileprivate var isAmount: Bool {
    let number = Int(self) ?? SpanishWords.numbers[String(self)]
    return number.map { $0 != 1 && !(1900...2199).contains($0) } ?? false
  }
}
