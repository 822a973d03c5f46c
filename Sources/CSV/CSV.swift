/// A table as comma-separated values: RFC 4180 in UTF-8 (RFC 7111), a row a record, under the names
/// of its columns.
///
/// Every row has a cell for each column, no more and no fewer, because the columns say how to make
/// them.
///
/// ```
/// let table = CSV<Activity>([
///   CSV.Column("clave") { .text($0.key) },
///   CSV.Column("avance") { $0.progress.map { .number($0) } ?? .empty },
/// ])
/// ```
public struct CSV<Record>: Sendable {
  public let columns: [Column]

  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// One fact of each record.
  public struct Column: Sendable {
    public let name: String
    public let cell: @Sendable (Record) -> CSVCell

    public init(_ name: String, cell: @escaping @Sendable (Record) -> CSVCell) {
      self.name = name
      self.cell = cell
    }
  }
}

extension CSV {
  /// The file, of type `text/csv; charset=utf-8; header=present`.
  ///
  /// ```
  /// clave,actividad
  /// 1.1.1,"Difundir el código, las reglas y el protocolo"
  /// ```
  ///
  /// With `byteOrderMark` it begins with U+FEFF, by which some programs know UTF-8; readers of
  /// RFC 4180 take it for a part of the first name.
  @inlinable
  public func bytes(of records: some Sequence<Record>, byteOrderMark: Bool = false) -> [UInt8] {
    var rows = CSVRows()
    if byteOrderMark { rows.appendByteOrderMark() }
    for column in columns { rows.append(.text(column.name)) }
    rows.endRow()
    append(records, to: &rows)
    return rows.bytes
  }

  /// The same without the names of the columns, to be put after other rows.
  @inlinable
  public func rows(of records: some Sequence<Record>) -> [UInt8] {
    var rows = CSVRows()
    append(records, to: &rows)
    return rows.bytes
  }

  @inlinable
  func append(_ records: some Sequence<Record>, to rows: inout CSVRows) {
    for record in records {
      for column in columns { rows.append(column.cell(record)) }
      rows.endRow()
    }
  }
}
