import HTML
import Programmes
import SiteRoutes

/// Rows of the official table: a `<tbody>` for each activity, a `<tr>` for each of its steps.
struct ActivityTable {
  let view: ProgrammeView
  let official: OfficialColumns
  let activities: [Activity]
  /// Id of the heading that names the table.
  let headingID: String

  var html: HTML {
    """
    <table class="oficial\(widths.print.style)" data-filtra aria-labelledby="\(headingID)">
    \(group)<thead>
    \(columnNames)
    </thead>
    \(activities.map(rows(of:)))</table>

    """
  }
}

extension ActivityTable {
  private var columns: [TableColumn] { official.all }
  private var widths: ColumnWidths { official.widths }

  private var group: HTML {
    if widths.shares.isEmpty { return "" }
    let columns = widths.shares.map { share -> HTML in "<col class=\"a\(share)\">" }
    return "<colgroup>\(columns)</colgroup>\n"
  }

  /// One row of names; two where the document has a name over start and end.
  private var columnNames: HTML {
    let dates = view.programme.headings[.dates]
    let hasBoth = columns.contains(.of(.start)) && columns.contains(.of(.end))
    guard let dates, hasBoth else {
      return
        "<tr>\(columns.map { "<th scope=\"col\"\(style($0))\(order($0))>\(name($0))</th>" })</tr>"
    }
    let upper = columns.map { column -> HTML in
      switch column {
      case .of(.start): "<th scope=\"colgroup\" colspan=\"2\">\(dates.text)</th>"
      case .of(.end): ""
      default:
        "<th scope=\"col\" rowspan=\"2\"\(style(column))\(order(column))>\(name(column))</th>"
      }
    }
    let lower = [TableColumn.of(.start), .of(.end)].map { column -> HTML in
      "<th scope=\"col\"\(order(column))>\(name(column))</th>"
    }
    return "<tr>\(upper)</tr>\n<tr>\(lower)</tr>"
  }

  private func style(_ column: TableColumn) -> HTML {
    column == .status ? " class=\"del-portal\"" : ""
  }

  /// What lets a reader sort by the column: its name in addresses, and the place of its cells in the
  /// first row of an activity, which has one for every column.
  private func order(_ column: TableColumn) -> HTML {
    let id: String? =
      switch column {
      case .of(let column): column.rawValue
      case .target, .other: nil
      case .status: "estatus"
      }
    guard Self.isSortable(column), let id, let index = columns.firstIndex(of: column) else {
      return ""
    }
    return " data-o=\"\(id)\" data-c=\"\(index)\""
  }

  /// Columns of short values; nobody looks for something by the order of long texts.
  private static let sortable: Set<Column> = [.key, .activity, .start, .end, .weight, .frequency]

  static func isSortable(_ column: TableColumn) -> Bool {
    switch column {
    case .of(let column): sortable.contains(column)
    case .target, .other: false
    case .status: true
    }
  }

  private func name(_ column: TableColumn) -> String { view.name(of: column) }

  private func rows(of activity: Activity) -> HTML {
    let lines = ActivityLines(activity, sharesColumn: view.isShared(.steps)).lines
    let rows = lines.indices.map { index -> HTML in
      let cells = columns.map { cell($0, of: activity, in: lines, at: index) }
      return "<tr>\(cells)</tr>\n"
    }
    return "<tbody id=\"a-\(activity.key.slug.text)\">\n\(rows)</tbody>\n"
  }

  /// A cell; nothing where a cell of an earlier line reaches down.
  private func cell(
    _ column: TableColumn, of activity: Activity, in lines: [ActivityLine], at index: Int
  ) -> HTML {
    let cells = ActivityCells(view: view, activity: activity)
    if let line = cells.content(of: column, on: lines[index]) {
      return "<td\(length(column)) data-l=\"\(name(column))\">\(line)</td>"
    }
    guard index == 0 else { return "" }
    let span = lines.count > 1 ? "\(lines.count)" : nil
    let content = cells.content(of: column)
    if column == official.header {
      return """
        <th scope="\(span == nil ? "row" : "rowgroup")"\(attribute: "rowspan", span)\
        \(length(column)) data-l="\(name(column))">\(content)</th>
        """
    }
    return """
      <td\(attribute: "rowspan", span)\(length(column)) data-l="\(name(column))">\(content)</td>
      """
  }

  /// What lets the long texts of a stacked table stand below its short ones.
  private func length(_ column: TableColumn) -> HTML {
    guard widths.print == .stacked, let index = columns.firstIndex(of: column),
      widths.hasLongTexts[index]
    else { return "" }
    return " class=\"larga\""
  }
}
