import CSV
import Programmes

/// A file as a table whose columns are known.
enum ImportedTable {
  /// More is no programme's table, but a data set.
  static let mostRows = 5_000

  static func layout(
    of bytes: [UInt8]
  ) throws(TableRejection) -> (rows: [[String]], layout: TableLayout) {
    if bytes.allSatisfy({ $0 <= 0x20 && $0 != 0 }) { throw .empty }
    if let kind = TableRejection.DocumentKind(of: bytes) { throw .document(kind) }
    guard let text = TableText(bytes)?.text else { throw .notText }
    let tables = DelimitedTable.Separator.allCases.map {
      DelimitedTable(parsing: text, separatedBy: $0).rows
    }
    let found = tables.compactMap { rows in TableLayout.first(of: rows).map { (rows, $0) } }
    // Of the three separators the one is meant with which most of the headings are understood.
    guard let best = found.max(by: { $0.1.score < $1.1.score }) else {
      throw rejection(of: tables)
    }
    if best.0.count > mostRows { throw .tooManyRows(best.0.count, limit: mostRows) }
    return best
  }

  private static func rejection(of tables: [[[String]]]) -> TableRejection {
    let headings = tables.flatMap { rows in
      rows.prefix(TableLayout.searchedRows).enumerated().map { index, row in
        let texts = row.map(\.onOneLine).filter { !$0.isEmpty }
        let known = Set(texts.compactMap(ColumnNames.meaning)).count
        return (row: index + 1, texts: texts, known: known)
      }
    }
    let best = headings.max {
      ($0.known, $0.texts.count, $1.row) < ($1.known, $1.texts.count, $0.row)
    }
    let row = best?.row ?? 1
    let texts = best?.texts.prefix(12).map { "«\($0.prefix(40))»" }.joined(separator: ", ") ?? ""
    let isKnown = (best?.known ?? 0) > 1
    return isKnown ? .noActivityColumn(row: row, texts: texts) : .noHeadings(row: row, texts: texts)
  }
}
