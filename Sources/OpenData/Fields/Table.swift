import CSV
import JSON
import Programmes

/// A data set: one definition from which its CSV, its JSON, its schema and its dictionary are made, so
/// that they can't tell different things.
struct Table<Row>: Sendable {
  let name: TableName
  let fields: [Field<Row>]
  /// The columns that together tell a row from all others.
  let key: [String]
  let references: [TableReference]
  /// Of each field what rows are written by: for each cell, a whole field would be much to hand on.
  private let columns: [(name: JSONName, value: @Sendable (Row) -> FieldValue?)]

  init(
    _ name: TableName, _ fields: [Field<Row>], key: [String], references: [TableReference] = []
  ) {
    self.name = name
    self.fields = fields
    self.key = key
    self.references = references
    columns = fields.map { ($0.name, $0.value) }
  }
}

/// What is published of a table.
public struct TableDescription: Sendable, Hashable {
  public let name: TableName
  /// Of its own; CSV has those of ``TableDescription/common`` after them.
  public let fields: [FieldDescription]
  /// The columns that together tell a row from all others; every row has them.
  public let key: [String]
  public let references: [TableReference]
}

/// Columns whose values are those of a row of another table. Every row has them, or it is a single column: programs
/// differ in what they make of a reference of which a row has only some.
public struct TableReference: Sendable, Hashable {
  public let fields: [String]
  public let table: TableName
  /// In that table.
  public let columns: [String]
}

extension TableReference {
  /// By columns of the same names.
  static func to(_ table: TableName, _ columns: String...) -> TableReference {
    TableReference(fields: columns, table: table, columns: columns)
  }
}

extension TableDescription {
  /// What JSON says once for all rows, CSV says in each: a table that is handed on alone still tells
  /// of when it is and how it may be used.
  public static let common = [
    FieldDescription(name: "fecha_de_corte", kind: .date, isRequired: true),
    FieldDescription(name: "licencia", kind: .text, isRequired: true),
  ]
}

extension Table {
  var description: TableDescription {
    TableDescription(
      name: name, fields: fields.map(\.description), key: key, references: references)
  }

  /// The whole file.
  func csv(_ rows: some Sequence<Row>, in edition: Edition) -> [UInt8] {
    var csv = CSVWriter(columns: columnNames)
    let common = edition.commonCells
    for row in rows {
      for (_, value) in columns { csv.append(value(row)) }
      csv.endRow(common)
    }
    return csv.bytes
  }

  /// The same with rows that have been written already.
  func csv(_ rows: [WrittenRow]) -> [UInt8] {
    CSVWriter(columns: columnNames).bytes + rows.csv
  }

  func written(_ rows: [Row], in edition: Edition) -> [WrittenRow] {
    let common = edition.commonCells
    return rows.map { row in
      var csv = CSVWriter()
      var json = JSONWriter()
      write(row, common, to: &csv, &json)
      return WrittenRow(csv: csv.bytes, json: json.bytes)
    }
  }

  /// All rows in the forms of ``WrittenRow``, one after the other.
  func part(_ rows: [Row], in edition: Edition) -> TablePart {
    var csv = CSVWriter()
    var json = JSONWriter()
    let common = edition.commonCells
    for row in rows {
      if !json.bytes.isEmpty { json.nextLine() }
      write(row, common, to: &csv, &json)
    }
    return TablePart(rowCount: rows.count, csv: csv.bytes, json: json.bytes)
  }

  func write(_ row: Row, to json: inout JSONWriter) {
    json.object { json in
      for (name, value) in columns {
        guard let value = value(row) else { continue }
        json.member(name) { value.write(to: &$0) }
      }
    }
  }

  /// In both forms; what the row says is asked once.
  private func write(
    _ row: Row, _ common: [String], to csv: inout CSVWriter, _ json: inout JSONWriter
  ) {
    json.object { json in
      for (name, value) in columns {
        let value = value(row)
        csv.append(value)
        if let value { json.member(name) { value.write(to: &$0) } }
      }
    }
    csv.endRow(common)
  }

  private var columnNames: [String] {
    fields.map(\.description.name) + TableDescription.common.map(\.name)
  }
}

extension CSVWriter {
  fileprivate mutating func append(_ value: FieldValue?) {
    if let value { value.write(to: &self) } else { append(.empty) }
  }

  /// After the cells that all rows have at their end.
  fileprivate mutating func endRow(_ common: [String]) {
    for text in common { append(text) }
    endRow()
  }
}

extension Edition {
  /// What each row of CSV says in ``TableDescription/common``.
  fileprivate var commonCells: [String] { [cutoff.iso, licenceText] }
}

extension Edition {
  /// «CC BY 4.0 <https://…>», or that there is none.
  public var licenceText: String {
    licence.map { "\($0.name) <\($0.link.address)>" } ?? "no declarada"
  }
}
