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
  /// Those of the fields, which are asked for in each row.
  private let names: [JSONName]
  private let readers: [@Sendable (Row) -> FieldValue?]

  init(
    _ name: TableName, _ fields: [Field<Row>], key: [String], references: [TableReference] = []
  ) {
    self.name = name
    self.fields = fields
    self.key = key
    self.references = references
    names = fields.map(\.name)
    readers = fields.map(\.value)
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

/// Columns whose values are those of a row of another table. Every row has them: programs differ in what
/// they make of a reference that has only some.
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

/// What a row says, column by column; nil where it says nothing.
typealias RowValues = [FieldValue?]

extension Table {
  var description: TableDescription {
    TableDescription(
      name: name, fields: fields.map(\.description), key: key, references: references)
  }

  func values(of row: Row) -> RowValues { readers.map { $0(row) } }

  /// The whole file.
  func csv(_ rows: some Sequence<Row>, in edition: Edition) -> [UInt8] {
    layout(edition).bytes(of: rows.lazy.map(values))
  }

  /// The same with rows that have been written already.
  func csv(_ rows: [WrittenRow], in edition: Edition) -> [UInt8] {
    layout(edition).bytes(of: []) + rows.csv
  }

  func written(_ rows: [Row], in edition: Edition) -> [WrittenRow] {
    let layout = layout(edition)
    return rows.map { row in
      let values = values(of: row)
      var writer = JSONWriter()
      write(values, to: &writer)
      return WrittenRow(csv: layout.rows(of: CollectionOfOne(values)), json: writer.bytes)
    }
  }

  func write(_ row: Row, to writer: inout JSONWriter) { write(values(of: row), to: &writer) }

  private func write(_ values: RowValues, to writer: inout JSONWriter) {
    writer.object { writer in
      for (name, value) in zip(names, values) {
        guard let value else { continue }
        writer.member(name) { value.write(to: &$0) }
      }
    }
  }

  private func layout(_ edition: Edition) -> CSV<RowValues> {
    let cutoff = CSVCell.text(edition.cutoff.iso)
    let licence = CSVCell.text(edition.licenceText)
    return CSV(
      fields.enumerated().map { index, field in
        CSV<RowValues>.Column(field.description.name) { $0[index]?.cell ?? .empty }
      } + [
        CSV<RowValues>.Column("fecha_de_corte") { _ in cutoff },
        CSV<RowValues>.Column("licencia") { _ in licence },
      ])
  }
}

extension Edition {
  /// «CC BY 4.0 <https://…>», or that there is none.
  public var licenceText: String {
    licence.map { "\($0.name) <\($0.link.address)>" } ?? "no declarada"
  }
}
