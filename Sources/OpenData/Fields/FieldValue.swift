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
  /// Between the texts of a cell. A bar within a text has a mark before it, and so has that mark.
  static let separator = " | "
  private static let bar = UInt8(ascii: "|")
  private static let mark = UInt8(ascii: "\\")

  func write(to csv: inout CSVWriter) {
    switch self {
    case .text(let text): csv.append(text)
    case .integer(let number): csv.append(.number("\(number)"))
    case .number(let number): csv.append(.number(number.description))
    case .boolean(let isTrue): csv.append(isTrue ? "true" : "false")
    case .texts(let texts):
      csv.append(texts.map(Self.marked).joined(separator: Self.separator))
    }
  }

  private static func marked(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == bar || $0 == mark }) else { return text }
    return text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
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
