import Diagnostics
import Programmes
import YAML

/// The keys of a mapping that its record does not have.
struct UnknownKeys {
  private let shape: RecordShape
  private let entries: [YAMLNode.Entry]
  private let unknown: [YAMLNode.Entry]

  init(of entries: [YAMLNode.Entry], in shape: RecordShape) {
    self.shape = shape
    self.entries = entries
    unknown = entries.filter { entry in
      !shape.fields.contains { $0.name == entry.key }
        && !(shape.allowsPeriods && PeriodKey(entry.key) != nil)
    }
  }
}

extension UnknownKeys {
  /// Reports each of them. Gives the keys that they probably mean, of those that are not there.
  func report(_ problems: inout Problems) -> Set<String> {
    if unknown.isEmpty { return [] }
    let names = shape.fields.map(\.name)
    if let lines = linesOfPair(problems.frame), let entry = unknown.first {
      let advice = RecordAdvice.values(for: lines, at: .here)
      problems.report(diagnostic(.unknownKey, at: entry, advice))
      return Set(names)
    }
    if let entry = unknown.first, let advice = adviceOnLooseItems(problems.frame) {
      problems.report(diagnostic(.unknownKey, at: entry, advice))
      return Set(names)
    }
    let written = Set(entries.map(\.key))
    let free = RecordShape.shown(names.filter { !written.contains($0) })
    var meant: Set<String> = []
    for (index, entry) in unknown.enumerated() {
      // To look for what each of so many means would take long, and nobody reads it.
      if index >= Self.mostSuggestions {
        problems.report(diagnostic(.unknownKey, at: entry, [:]))
      } else if let suggestion = suggestion(for: entry, problems.frame) {
        if !written.contains(suggestion) { meant.insert(suggestion) }
        problems.report(
          diagnostic(.unknownKey, at: entry, ["sugerencia": .text(suggestion)]))
      } else if let group = group(of: entry) {
        problems.report(diagnostic(.misplacedKey, at: entry, advice(toMoveInto: group)))
      } else {
        problems.report(diagnostic(.unknownKey, at: entry, advice(on: entry, free: free)))
      }
    }
    return meant
  }

  private static let mostSuggestions = 100

  /// The lines of a record that somebody wrote as one; nil where that is not all that it has.
  private func linesOfPair(_ frame: DateFrame) -> [String]? {
    guard entries.count == 1, let entry = unknown.first, suggestion(for: entry, frame) == nil
    else { return nil }
    return shape.lines(of: entry)
  }

  /// How to write as the items of the only list that the record must have what stands there as keys of its own:
  /// `PAT: Programa Anual de Trabajo` in a glossary.
  private func adviceOnLooseItems(_ frame: DateFrame) -> [String: DiagnosticValue]? {
    let lists = shape.fields.filter(\.isRequired)
    guard unknown.count == entries.count, lists.count == 1, let list = lists.first,
      case .list(let item) = list.shape
    else { return nil }
    let node = YAMLNode(.mapping(entries), at: SourceLocation(path: ""))
    let values = ListAdvice(node, of: item, frame).values
    guard let items = values["elementos"], let rest = values["demas"] else { return nil }
    return [
      "ayuda": .term("forma.ayuda-elementos-bajo-clave"), "grupo": .text(list.name),
      "elementos": items, "demas": rest,
    ]
  }

  private func isColumn(_ entry: YAMLNode.Entry) -> Bool {
    Synonyms.ofKeys.meaning(of: entry.key, among: shape.fields.map(\.name))
      == RecordReader.otherCells.name
  }

  private func suggestion(for entry: YAMLNode.Entry, _ frame: DateFrame) -> String? {
    if isColumn(entry) { return nil }
    let period = shape.allowsPeriods ? PeriodKey(meantBy: entry.key)?.text : nil
    return period ?? shape.key(meantBy: entry, frame)
  }

  /// Of the record, in which the key would be one.
  private func group(of entry: YAMLNode.Entry) -> String? {
    isColumn(entry) ? nil : shape.group(with: entry.key)
  }

  private func advice(toMoveInto group: String) -> [String: DiagnosticValue] {
    let isText = entries.contains { $0.key == group && $0.value.isStatedText }
    return [
      "grupo": .text(group),
      "ayuda": .term(isText ? "clave.en-grupo-con-texto" : "clave.en-grupo"),
    ]
  }

  /// `free` are the keys that may still be written.
  private func advice(
    on entry: YAMLNode.Entry, free: String?
  ) -> [String: DiagnosticValue] {
    if shape.leavesToReports(entry.key) { return ["ayuda": .term("clave.informe")] }
    if shape.leavesToProse(entry.key) { return ["ayuda": .term("clave.texto-libre")] }
    if shape.fields.contains(where: { $0.name == RecordReader.otherCells.name }) {
      return ["columna": .text(entry.key.asColumnName), "ayuda": .term("clave.columna")]
    }
    if let free { return ["claves": .text(free), "ayuda": .term("clave.otras")] }
    return ["titulo": .text(shape.name), "ayuda": .term("clave.guia")]
  }

  private func diagnostic(
    _ rule: Rule, at entry: YAMLNode.Entry, _ values: [String: DiagnosticValue]
  ) -> Diagnostic {
    let usual: [String: DiagnosticValue] = [
      "clave": .text(entry.key), "registro": .term("registro.\(shape.name)"),
    ]
    return Diagnostic(
      rule, at: entry.keyLocation, width: entry.key.unicodeScalars.count,
      values.merging(usual) { $1 })
  }
}

extension String {
  /// A key as a document would print it: `poblacion_objetivo` is «Poblacion objetivo».
  fileprivate var asColumnName: String {
    let words = replacing("_", with: " ").trimmed
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension YAMLNode {
  /// Whether it is a text, and not an empty one.
  fileprivate var isStatedText: Bool {
    if case .scalar = content { !isBlank } else { false }
  }
}
