import Diagnostics
import Programmes
import YAML

/// How to write as a list what stands where one was expected.
struct ListAdvice {
  /// For the places of a message; none where nobody can tell.
  let values: [String: DiagnosticValue]

  /// `item` is what the list is of.
  init(_ node: YAMLNode, of item: ValueShape, _ frame: DateFrame) {
    switch node.content {
    case .scalar(let text, _): values = Self.values(Self.texts(text, of: item), of: item, frame)
    case .mapping(let entries): values = Self.values(entries, of: item, frame)
    case .sequence: values = [:]
    }
  }

  /// A mapping is most often an item without its dash; of records, a key may also be what the item is about.
  private static func values(
    _ entries: [YAMLNode.Entry], of item: ValueShape, _ frame: DateFrame
  ) -> [String: DiagnosticValue] {
    guard let first = entries.first else { return [:] }
    if let shape = item.record, !entries.contains(where: { shape.hasField($0.key) }) {
      if shape.tells(first.key) { return values(entries.map(\.key), of: item, frame) }
      let pairs = entries.filter { shape.key(meantBy: $0, frame) == nil }.compactMap(shape.lines)
      if pairs.count == entries.count { return values(of: pairs) }
    }
    return ["ayuda": .term("forma.ayuda-guion"), "clave": .text(first.key)]
  }

  private static func values(
    _ texts: [String], of item: ValueShape, _ frame: DateFrame
  ) -> [String: DiagnosticValue] {
    guard let shape = item.record else { return values(of: texts.map { [$0.asValue] }) }
    return values(of: texts.compactMap { RecordExample(of: shape, saying: $0, in: frame)?.lines })
  }

  /// Of items each of which has these lines.
  private static func values(of examples: [[String]]) -> [String: DiagnosticValue] {
    let items = examples.compactMap(\.first)
    guard !items.isEmpty else { return [:] }
    var values: [String: DiagnosticValue] = [
      "ayuda": .term(items.count == 1 ? "forma.ayuda-elemento" : "forma.ayuda-elementos"),
      "elementos": .text(items.map { "«- \($0)»" }.joined(separator: ", ")),
    ]
    if let rest = examples.first?.dropFirst(), !rest.isEmpty {
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
