import Diagnostics
import Programmes
import YAML

/// What to write instead of something that stands where a record is expected.
struct RecordAdvice {
  /// For the places of a message.
  let values: [String: DiagnosticValue]

  /// Where a record is written.
  enum Place {
    /// After the dash of a list, or as a whole file.
    case here
    /// Below the key that has it as its value.
    case belowKey
  }

  init(
    _ node: YAMLNode, insteadOf shape: RecordShape, at place: Place,
    _ frame: DateFrame = DateFrame()
  ) {
    if node.isBlank {
      values = ["ayuda": .term("forma.ayuda-vacio")]
    } else if case .sequence(let items) = node.content, let list = shape.list(of: items) {
      values = ["ayuda": .term("forma.ayuda-lista-bajo-clave"), "grupo": .text(list)]
    } else if case .sequence(let items) = node.content, items.contains(where: \.isMapping) {
      values = ["ayuda": .term("forma.ayuda-sin-guion")]
    } else if case .scalar(let text, _) = node.content,
      let lines = RecordExample(of: shape, saying: text, in: frame)?.lines
    {
      values = Self.values(for: lines, at: place)
    } else {
      values = shape.shownKeys.map { ["claves": .text($0)] } ?? [:]
    }
  }
}

extension RecordAdvice {
  /// To write `lines`.
  static func values(for lines: [String], at place: Place) -> [String: DiagnosticValue] {
    [
      "ayuda": .term(place.help(lineCount: lines.count)),
      "elementos": .text(lines.map { "«\($0)»" }.joined(separator: ", ")),
    ]
  }
}

extension RecordAdvice.Place {
  fileprivate func help(lineCount: Int) -> String {
    let help = lineCount == 1 ? "forma.ayuda-clave" : "forma.ayuda-claves"
    return self == .here ? help : "\(help)-abajo"
  }
}

extension RecordShape {
  /// The lines of a record that somebody wrote as one, `PAT: Programa anual`: two texts of which the first names the
  /// second. nil where nobody can tell.
  func lines(of entry: YAMLNode.Entry) -> [String]? {
    guard case .scalar(let text, _) = entry.value.content, !entry.value.isBlank else { return nil }
    let required = fields.filter { $0.isRequired && $0.shape.isWords }.map(\.name)
    if hasField("clave"), entry.key.contains(" "), let leadingKey, leadingKey != "clave" {
      return ["\(leadingKey): \("\(entry.key): \(text)".asValue)"]
    }
    let names =
      if hasField("clave") {
        ["clave"]
          + [leadingKey, WorkFields.doneKey].compactMap { $0 }.filter {
            $0 != "clave" && hasField($0)
          }
          .prefix(1)
      } else if name == PersonRecord.shape.name {
        [PersonRecord.name.name, PersonRecord.role.name]
      } else if name == OperandRecord.shape.name {
        [OperandRecord.variable.name, OperandRecord.value.name]
      } else {
        required
      }
    guard names.count == 2, names[0] != names[1] else { return nil }
    return ["\(names[0]): \(entry.key.asValue)", "\(names[1]): \(text.asValue)"]
  }

  /// The key below which a list of `items` belongs, that stands for the whole record; nil where nobody can tell.
  fileprivate func list(of items: [YAMLNode]) -> String? {
    if items.isEmpty { return nil }
    return fields.first { field in
      guard case .list(.record(let name)) = field.shape,
        let shape = Self.all.first(where: { $0.name == name })
      else { return false }
      return items.allSatisfy { item in
        switch item.content {
        case .scalar(let text, _): shape.tells(text)
        case .mapping(let entries): entries.allSatisfy { shape.hasField($0.key) }
        case .sequence: false
        }
      }
    }?.name
  }

  func hasField(_ key: String) -> Bool { fields.contains { $0.name == key } }

  /// All keys; nil of none, and of more than an editor would read through.
  var shownKeys: String? { Self.shown(fields.map(\.name)) }

  static func shown(_ names: [String]) -> String? {
    (1...12).contains(names.count) ? names.joined(separator: ", ") : nil
  }
}

extension YAMLNode {
  fileprivate var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }
}

extension ValueShape {
  /// Whether its values are dates, more or less exact.
  var isDate: Bool {
    switch self {
    case .day, .date, .dateOrPeriod: true
    default: false
    }
  }
}

extension String {
  /// Whether it says a day, a month, or a part of a year, in whatever form.
  func isDate(in frame: DateFrame) -> Bool {
    DateReading(self) != .notADate || WrittenPeriod(self, in: frame.fiscalYear) != nil
      || SuggestedDate(self, in: DateFrame(frame.year ?? 2000)) != nil
  }

  /// As a content file has it after a key: on one line, in quotes where it would not be read as it is.
  var asValue: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isPlain =
      !line.contains(": ") && !line.contains(" #") && !line.hasSuffix(":")
      && line.first.map { !"-?:,[]{}#&*!|>'\"%@`".contains($0) } == true
    return isPlain ? line : line.inSingleQuotes
  }
}
