import CSV
import JSON
import Programmes

/// What a row says in one of its columns.
enum FieldValue: Sendable {
  case text(String)
  case integer(Int)
  case number(ExactDecimal)
  case boolean(Bool)
  /// In JSON an array, in CSV one cell: ``FieldValue/separator`` between them.
  case texts([String])
}

extension FieldValue {
  /// Between the texts of a cell.
  static let separator = " | "

  var cell: CSVCell {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .number("\(number)")
    case .number(let number): .number(number.description)
    case .boolean(let isTrue): .text(isTrue ? "true" : "false")
    case .texts(let texts): .text(texts.joined(separator: Self.separator))
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.value(text)
    case .integer(let number): writer.value(number)
    case .number(let number): writer.value(digits: number.description)
    case .boolean(let isTrue): writer.value(isTrue)
    case .texts(let texts):
      writer.array { writer in
        for text in texts { writer.value(text) }
      }
    }
  }
}
