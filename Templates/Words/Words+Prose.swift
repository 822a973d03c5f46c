import Markdown
import Wording

extension Markdown.Words {
  /// What the markup of prose says besides the prose.
  init(_ catalogue: Catalogue) {
    let texts = [
      Phrase.doneTask, .pendingTask, .footnote, .backToText, .backToTextAgain, .proseTable,
    ]
    .map { ($0, Template(catalogue.text($0.key))) }
    let templates = Dictionary(uniqueKeysWithValues: texts)
    @Sendable func text(_ phrase: Phrase, _ number: Int = 0) -> String {
      templates[phrase]?.filled { $0 == "n" ? "\(number)" : nil } ?? ""
    }
    self.init { spoken in
      switch spoken {
      case .doneTask: text(.doneTask)
      case .pendingTask: text(.pendingTask)
      case .note(let number): text(.footnote, number)
      case .wayBack(1): text(.backToText)
      case .wayBack(let place): text(.backToTextAgain, place)
      case .table(let number): text(.proseTable, number)
      }
    }
  }
}

extension Words {
  /// `es_MX`, as the Open Graph protocol writes a language and its country; nil of a language alone.
  var localeOfOpenGraph: String? {
    let parts = language.split(separator: "-")
    return parts.count == 2 && parts[1].utf8.count == 2 ? parts.joined(separator: "_") : nil
  }
}
