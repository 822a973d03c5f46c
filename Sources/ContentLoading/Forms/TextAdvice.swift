import Diagnostics
import YAML

/// How to write as a text what stands where one was expected.
struct TextAdvice {
  /// For the places of a message; none where nobody can tell.
  let values: [String: DiagnosticValue]

  /// `isProse`: whether several paragraphs and lists may stand there, and not only one line.
  init(_ node: YAMLNode, isProse: Bool = false) {
    switch node.content {
    case .scalar: values = [:]
    case .sequence where isProse: values = ["ayuda": .term("forma.ayuda-renglones")]
    case .sequence(let items):
      let texts = items.compactMap(\.plainText)
      let isText = !texts.isEmpty && texts.count == items.count
      values =
        isText
        ? [
          "ayuda": .term("forma.ayuda-un-texto"),
          "elementos": .text("«\(texts.joined(separator: ", ").asValue)»"),
        ] : [:]
    case .mapping(let entries):
      values =
        entries.onlyText.map {
          ["ayuda": .term("forma.ayuda-comillas"), "elementos": .text("«\($0.asValue)»")]
        } ?? [:]
    }
  }
}

extension [YAMLNode.Entry] {
  /// The only one, `Tema: ética`, as a text; nil of several, which no text would be.
  fileprivate var onlyText: String? {
    guard count == 1, let text = self[0].value.plainText else { return nil }
    return "\(self[0].key): \(text)"
  }
}

extension YAMLNode {
  /// nil of what is no text.
  fileprivate var plainText: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }
}
