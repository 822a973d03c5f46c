import Diagnostics
import Programmes
import YAML

/// Reads the fields of one mapping, and notes which of its keys nobody declared.
struct RecordReader {
  let shape: RecordShape
  let location: SourceLocation
  /// From the record's first line to that of its last value.
  let lines: ClosedRange<Int>
  private let entries: [YAMLNode.Entry]
  /// Keys that are not there, and that unknown ones probably mean: what is said of these is enough.
  private let meant: Set<String>

  /// nil, after a report, when `node` is not a mapping; `place` is where it should be one. Unknown keys are reported
  /// at once.
  init?(
    _ node: YAMLNode, as shape: RecordShape, at place: RecordAdvice.Place = .belowKey,
    _ problems: inout Problems
  ) {
    guard case .mapping(let entries) = node.content else {
      problems.report(
        notOf: "registro.\(shape.name)", at: node,
        RecordAdvice(node, insteadOf: shape, at: place, problems.frame).values)
      return nil
    }
    self.shape = shape
    self.entries = entries
    location = node.location
    lines = node.location.line...max(node.location.line, node.lastLine)
    meant = UnknownKeys(of: entries, in: shape).report(&problems)
    LooseKeys(of: node, with: entries, in: shape).report(&problems)
  }
}

extension RecordReader {
  /// The value of `field`; nil when it is absent, empty, or not readable (then it is reported).
  func optional<Value>(_ field: Field<Value>, _ problems: inout Problems) -> Value? {
    guard let entry = entries.first(where: { $0.key == field.name }), !entry.value.isBlank else {
      return nil
    }
    return field.form.read(entry.value, &problems)
  }

  /// The value of `field`; nil, after a report, when there is none. A key that was misspelt has been reported.
  func required<Value>(_ field: Field<Value>, _ problems: inout Problems) -> Value? {
    if let entry = entries.first(where: { $0.key == field.name }), !entry.value.isBlank {
      return field.form.read(entry.value, &problems)
    }
    reportAbsence(of: field, &problems)
    return nil
  }

  /// Reports that `field` says nothing: where its key stands, if that is there and empty. A key that was misspelt
  /// has been reported. `help` is what to do with an empty key, if not only to fill it in; a key of the catalogue.
  func reportAbsence<Value>(
    of field: Field<Value>, help: String? = nil, _ problems: inout Problems
  ) {
    if meant.contains(field.name) { return }
    let values: [String: DiagnosticValue] = [
      "clave": .text(field.name), "registro": .term("registro.\(shape.name)"),
    ]
    if let empty = entries.first(where: { $0.key == field.name }) {
      problems.report(
        Diagnostic(
          .emptyKey, at: empty.keyLocation, width: field.name.unicodeScalars.count,
          values.merging(["ayuda": .term(help ?? field.form.shape.helpWhenEmpty)]) { $1 }))
    } else {
      problems.report(Diagnostic(.missingKey, at: location, values))
    }
  }

  /// The items of a list field; empty when it is absent.
  func items<Value>(_ field: Field<[Value]>, _ problems: inout Problems) -> [Value] {
    optional(field, &problems) ?? []
  }

  /// Whether anything is written under any of `names`, or under a key that probably means one of them.
  func states(anyOf names: [String]) -> Bool {
    entries.contains { names.contains($0.key) && !$0.value.isBlank }
      || !meant.isDisjoint(with: names)
  }

  /// Where the value of `name` stands; where the record does when it has none.
  func location(of name: String) -> SourceLocation {
    entries.first { $0.key == name }?.value.location ?? location
  }

  /// All keys, in the order of the file.
  var keys: [String] { entries.map(\.key) }

  /// The entries whose keys are years, in the order of the file.
  var years: [(year: Int, value: YAMLNode)] {
    entries.compactMap { entry in PeriodKey(entry.key)?.year.map { ($0, entry.value) } }
  }

  /// The entries whose keys are quarters, in the order of the file.
  var quarters: [(quarter: Int, value: YAMLNode)] {
    entries.compactMap { entry in PeriodKey(entry.key)?.quarter.map { ($0, entry.value) } }
  }

  /// The value of `name` as it is written; nil when it is not a text.
  func text(of name: String) -> String? {
    guard let entry = entries.first(where: { $0.key == name }),
      case .scalar(let text, _) = entry.value.content
    else { return nil }
    return text
  }

  /// How many columns the value of `name` takes; 1 when it is not a text.
  func width(of name: String) -> Int { text(of: name)?.unicodeScalars.count ?? 1 }

  /// Every text that stands under the key `name`, at any depth.
  func texts(under name: String) -> [String] {
    YAMLNode(.mapping(entries), at: location).texts(under: name)
  }
}

extension ValueShape {
  /// Where its value is to be written; a key of the catalogue.
  fileprivate var helpWhenEmpty: String {
    switch self {
    case .list: "vacia.lista"
    case .record: "vacia.grupo"
    default: "vacia.valor"
    }
  }
}

extension YAMLNode {
  fileprivate func texts(under name: String) -> [String] {
    switch content {
    case .scalar: []
    case .sequence(let items): items.flatMap { $0.texts(under: name) }
    case .mapping(let entries):
      entries.flatMap { entry -> [String] in
        if entry.key == name, case .scalar(let text, _) = entry.value.content { return [text] }
        return entry.value.texts(under: name)
      }
    }
  }

  /// The line of the last value within it.
  fileprivate var lastLine: Int {
    switch content {
    case .scalar: location.line
    case .sequence(let items): items.last.map(\.lastLine) ?? location.line
    case .mapping(let entries):
      entries.last.map { max($0.keyLocation.line, $0.value.lastLine) } ?? location.line
    }
  }

  /// Whether nothing is said: no value, or quotes with nothing between them.
  var isBlank: Bool {
    if case .scalar(let text, _) = content {
      text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    } else {
      false
    }
  }
}
