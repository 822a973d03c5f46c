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

  init(_ node: YAMLNode, insteadOf shape: RecordShape, at place: Place) {
    if node.isBlank {
      values = ["ayuda": .term("forma.ayuda-vacio")]
    } else if case .sequence(let items) = node.content, items.contains(where: \.isMapping) {
      values = ["ayuda": .term("forma.ayuda-sin-guion")]
    } else if case .scalar(let text, _) = node.content,
      let lines = RecordExample(of: shape, saying: text)?.lines
    {
      values = [
        "ayuda": .term(place.help(lineCount: lines.count)),
        "elementos": .text(lines.map { "«\($0)»" }.joined(separator: ", ")),
      ]
    } else {
      values = shape.shownKeys.map { ["claves": .text($0)] } ?? [:]
    }
  }
}

extension RecordAdvice.Place {
  fileprivate func help(lineCount: Int) -> String {
    let help = lineCount == 1 ? "forma.ayuda-clave" : "forma.ayuda-claves"
    return self == .here ? help : "\(help)-abajo"
  }
}

extension RecordShape {
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
      || SuggestedDate(self, in: DateFrame(year: frame.year ?? 2000)) != nil
  }

  /// As a content file has it after a key: on one line, in quotes where it would not be read as it is.
  var asValue: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isPlain =
      !line.contains(": ") && !line.contains(" #") && !line.hasSuffix(":")
      && line.first.map { !"-?:,[]{}#&*!|>'\"%@`".contains($0) } == true
    return isPlain ? line : "'" + line.replacing("'", with: "''") + "'"
  }
}
