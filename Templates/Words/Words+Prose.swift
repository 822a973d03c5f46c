import Markdown

extension Words {
  /// What the markup of prose says besides the prose.
  var ofProse: Markdown.Words {
    Markdown.Words { spoken in
      switch spoken {
      case .doneTask: self[.doneTask]
      case .pendingTask: self[.pendingTask]
      case .note(let number): self(.footnote, ["n": "\(number)"])
      case .wayBack(1): self[.backToText]
      case .wayBack(let place): self(.backToTextAgain, ["n": "\(place)"])
      case .table(let number): self(.proseTable, ["n": "\(number)"])
      }
    }
  }
}

extension Words {
  /// `es_MX`, as the Open Graph protocol writes a language and its country; nil of a language alone.
  var localeOfOpenGraph: String? {
    let parts = language.utf8.split(separator: UInt8(ascii: "-")).map(Substring.init)
    return parts.count == 2 && parts[1].utf8.count == 2 ? parts.joined(separator: "_") : nil
  }
}
