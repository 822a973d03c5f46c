import CSV
import JSON
import Programmes

/// A data set: one definition from which its CSV, its JSON, its schema and its dictionary are made, so
/// that they can't tell different things.
struct Table<Row>: Sendable {
  let name: TableName
  let fields: [Field<Row>]

  init(_ name: TableName, _ fields: [Field<Row>]) {
    self.name = name
    self.fields = fields
  }
}

/// What is published of a table.
public struct TableDescription: Sendable, Hashable {
  public let name: TableName
  /// Of its own; CSV has those of ``TableDescription/common`` after them.
  public let fields: [FieldDescription]
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
    TableDescription(name: name, fields: fields.map(\.description))
  }

  /// The whole file.
  func csv(_ rows: some Sequence<Row>, in edition: Edition) -> [UInt8] {
    layout(edition).bytes(of: rows)
  }

  /// Without the names of the columns.
  func csvRows(_ rows: some Sequence<Row>, in edition: Edition) -> [UInt8] {
    layout(edition).rows(of: rows)
  }

  func write(_ row: Row, to writer: inout JSONWriter) {
    writer.object { writer in
      for field in fields {
        guard let value = field.value(row) else { continue }
        writer.member(field.description.name) { value.write(to: &$0) }
      }
    }
  }

  /// Objects, one a line and with commas between them.
  func jsonRows(_ rows: some Sequence<Row>) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      if !bytes.isEmpty { bytes += [UInt8(ascii: ","), 0x0A] }
      var writer = JSONWriter()
      write(row, to: &writer)
      bytes += writer.bytes
    }
    return bytes
  }

  private func layout(_ edition: Edition) -> CSV<Row> {
    let cutoff = CSVCell.text(edition.cutoff.iso)
    let licence = CSVCell.text(edition.licenceText)
    return CSV(
      fields.map { field in
        CSV<Row>.Column(field.description.name) { field.value($0)?.cell ?? .empty }
      } + [
        CSV<Row>.Column("fecha_de_corte") { _ in cutoff },
        CSV<Row>.Column("licencia") { _ in licence },
      ])
  }
}

extension Edition {
  /// «CC BY 4.0 <https://…>», or that there is none.
  public var licenceText: String {
    licence.map { "\($0.name) <\($0.link.address)>" } ?? "no declarada"
  }
}
