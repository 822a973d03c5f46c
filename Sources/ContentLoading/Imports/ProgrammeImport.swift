public import Programmes
public import Wording

/// A programme in the form of a committee's table, to be written as `programa.md`.
public struct ProgrammeImport: Sendable {
  /// What is to be told of how the table was read, in the order of its rows.
  public let notices: [ImportNotice]
  private let content: ImportedProgramme

  /// `bytes` are those of a file in which a program for tables saved one. `years` are those that the name of the
  /// programme's folder says; without them, those of the title or else `thisYear`.
  public init(
    reading bytes: [UInt8], years: YearSpan?, thisYear: YearSpan
  ) throws(TableRejection) {
    if bytes.count > Self.largestTable { throw .tooLarge(limit: Self.largestTable) }
    let (rows, layout) = try ImportedTable.layout(of: bytes)
    let reading = TableReading(rows, from: layout)
    if reading.sections.isEmpty { throw .noActivities(row: layout.row + 1) }
    content = ImportedProgramme(reading, years: years, thisYear: thisYear)
    notices = layout.notices(of: rows) + content.notices
  }
}

extension ProgrammeImport {
  /// `programa.md`
  public func text(in catalogue: Catalogue) -> String {
    let title = content.title?.text ?? catalogue.text("nuevo.programa.titulo")
    return (["---"] + content.value(title: title).document + ["---"]).map { $0 + "\n" }.joined()
  }

  /// In bytes, of the file of a table that is read.
  public static let largestTable = 16_000_000

  public var activityCount: Int { content.activityCount }
}

extension TableLayout {
  /// What each of the columns was taken for.
  fileprivate func notices(of rows: [[String]]) -> [ImportNotice] {
    let width = rows.map(\.count).max() ?? 0
    return (0..<width).compactMap { column in
      let place = TablePlace(row: row, column: column)
      switch meanings[column] {
      case .column(let known)?:
        return .column(place, heading: heading(column), key: known.contentKey)
      case .indicatorKey?:
        return .column(place, heading: heading(column), key: Meaning.indicatorKey.name)
      case .target(let year)?:
        return .column(place, heading: heading(column), key: "meta, \(year)")
      case nil:
        let cells = rows.dropFirst(firstRow).count {
          column < $0.count && !["", heading(column)].contains($0[column].onOneLine)
        }
        if cells == 0, headings[column] == nil { return nil }
        return .otherColumn(place, heading: heading(column), cells: cells)
      }
    }
  }
}
