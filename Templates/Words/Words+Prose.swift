import Markdown

extension Words {
  /// What the markup of prose says besides the prose.
  var ofProse: Markdown.Words {
    Markdown.Words(
      doneTask: self[.doneTask], pendingTask: self[.pendingTask],
      note: { self(.footnote, ["n": number($0)]) },
      wayBack: { $0 == 1 ? self[.backToText] : self(.backToTextAgain, ["n": number($0)]) },
      table: { self(.proseTable, ["n": number($0)]) })
  }

  /// `es_MX`, as the Open Graph protocol writes a language and its country; nil of a language alone.
  var localeOfOpenGraph: String? {
    let parts = language.split(separator: "-")
    return parts.count == 2 && parts[1].utf8.count == 2 ? parts.joined(separator: "_") : nil
  }
}
