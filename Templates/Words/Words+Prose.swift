import Markdown
import Wording

extension Markdown.Words {
  /// What the markup of prose says besides the prose.
  init(_ catalogue: Catalogue) {
    func numbered(_ phrase: Phrase) -> @Sendable (Int) -> String {
      let text = Template(catalogue.text(phrase.key))
      return { number in text.filled { $0 == "n" ? "\(number)" : nil } }
    }
    let (back, backAgain) = (catalogue.text(Phrase.backToText.key), numbered(.backToTextAgain))
    self.init(
      doneTask: catalogue.text(Phrase.doneTask.key),
      pendingTask: catalogue.text(Phrase.pendingTask.key), note: numbered(.footnote),
      wayBack: { $0 == 1 ? back : backAgain($0) }, table: numbered(.proseTable))
  }
}

extension Words {
  /// `es_MX`, as the Open Graph protocol writes a language and its country; nil of a language alone.
  var localeOfOpenGraph: String? {
    let parts = language.split(separator: "-")
    return parts.count == 2 && parts[1].utf8.count == 2 ? parts.joined(separator: "_") : nil
  }
}
