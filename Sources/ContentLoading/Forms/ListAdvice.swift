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
    case .scalar(let text, _): values = Self.values(Self.texts(text, of: item), of: item)
    case .mapping(let entries): values = Self.values(entries, of: item)
    case .sequence: values = [:]
    }
  }

  /// A mapping is most often an item without its dash; of records, a key may also be what the item is about.
  private static func values(
    _ entries: [YAMLNode.Entry], of item: ValueShape
  ) -> [String: DiagnosticValue] {
    guard let first = entries.first else { return [:] }
    if let shape = item.record, !shape.fields.contains(where: { $0.name == first.key }),
      shape.tells(first.key)
    {
      return values(entries.map(\.key), of: item)
    }
    return ["ayuda": .term("forma.ayuda-guion"), "clave": .text(first.key)]
  }

  private static func values(
    _ texts: [String], of item: ValueShape
  ) -> [String: DiagnosticValue] {
    let examples = item.record.map { shape in
      texts.compactMap { RecordExample(of: shape, saying: $0) }
    }
    let items = examples?.map(\.lead) ?? texts.map(\.asValue)
    guard !items.isEmpty else { return [:] }
    var values: [String: DiagnosticValue] = [
      "ayuda": .term(items.count == 1 ? "forma.ayuda-elemento" : "forma.ayuda-elementos"),
      "elementos": .text(items.map { "«- \($0)»" }.joined(separator: ", ")),
    ]
    if let rest = examples?.first?.rest, !rest.isEmpty {
      values["ayuda"] = .term("forma.ayuda-elementos-con-claves")
      values["demas"] = .text(rest.map { "«\($0)»" }.joined(separator: ", "))
    }
    return values
  }

  /// Keys stand apart from each other, and so do days; a text may have commas of its own.
  private static func texts(_ text: String, of item: ValueShape) -> [String] {
    let parts = text.replacing(" y ", with: ",").split(separator: ",").map { String($0).trimmed }
      .filter { !$0.isEmpty }
    switch item {
    case .key: return parts
    case .record where parts.allSatisfy(DateReading.isDay): return parts
    default: return [text]
    }
  }
}

extension ValueShape {
  /// nil of what is no record.
  fileprivate var record: RecordShape? {
    guard case .record(let name) = self else { return nil }
    return RecordShape.all.first { $0.name == name }
  }
}
