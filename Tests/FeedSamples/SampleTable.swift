import CSV
import JSON
import TestSupport

/// A table of hostile cells, under hostile names.
struct SampleTable {
  private let names: [String]
  private let rows: [[CSVCell]]

  init(sampledFrom texts: inout HostileTexts) {
    let names = (0..<texts.number(in: 1...5)).map { _ in texts.next() }
    self.names = names
    rows = (0..<texts.number(in: 0...9)).map { _ in names.map { _ in texts.cell() } }
  }
}

extension SampleTable {
  var bytes: [UInt8] {
    var csv = CSVWriter(columns: names)
    for row in rows {
      for cell in row { csv.append(cell) }
      csv.endRow()
    }
    return csv.bytes
  }

  var json: JSON {
    .members([
      ("names", .strings(names)), ("rows", .array(rows.map { .array($0.map(\.json)) })),
    ])
  }
}

extension HostileTexts {
  fileprivate mutating func cell() -> CSVCell {
    switch number(in: 0...3) {
    case 0: .number(one(of: "0", "-12", "3.50", "-0.5", "=1+1", "-1+1", "1e5", ""))
    case 1: .empty
    default: .text(next())
    }
  }
}

extension CSVCell {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .members([("text", .string(text))])
    case .number(let text): .members([("number", .string(text))])
    case .empty: .members([])
    }
  }
}
