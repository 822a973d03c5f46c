import Diagnostics
import Programmes
import YAML

/// How to write as a list what stands where one was expected.
struct ListAdvice {
  /// For the places of a message; none where nobody can tell.
  let values: [String: DiagnosticValue]

  /// `item` is what the list is of.
  init(_ node: YAMLNode, of item: ValueShape) {
    switch node.content {
    case .scalar(let text, _):
      let items = Self.items(text, of: item)
      values =
        items.isEmpty
        ? [:]
        : [
          "ayuda": .term(items.count == 1 ? "forma.ayuda-elemento" : "forma.ayuda-elementos"),
          "elementos": .text(items.map { "«- \($0)»" }.joined(separator: ", ")),
        ]
    case .mapping(let entries):
      values =
        entries.first.map { ["ayuda": .term("forma.ayuda-guion"), "clave": .text($0.key)] } ?? [:]
    case .sequence: values = [:]
    }
  }

  /// Keys stand apart from each other; a text may have commas of its own.
  private static func items(_ text: String, of item: ValueShape) -> [String] {
    switch item {
    case .key:
      return text.replacing(" y ", with: ",").split(separator: ",").map { String($0).trimmed }
        .filter { !$0.isEmpty }
    case .record(let name):
      return RecordShape.all.first { $0.name == name }?.leadingKey.map { ["\($0): \(text)"] } ?? []
    default: return [text]
    }
  }
}

extension RecordShape {
  /// What a text that stands for the whole record probably is; nil where nobody can tell.
  var leadingKey: String? {
    let lead = fields.first { $0.isRequired && $0.shape.isWords }
    return (lead ?? fields.first { $0.name == "archivo" })?.name
  }
}

extension ValueShape {
  fileprivate var isWords: Bool {
    switch self {
    case .text, .key: true
    default: false
    }
  }
}
