import Octets
import Programmes

/// Goes through the rows of a table, from the first to the last.
struct TableReading {
  private let rows: [[String]]
  private var layout: TableLayout
  private(set) var sections: [ImportedSection] = []
  private(set) var notices: [ImportNotice] = []
  /// Above the first headings, and of nothing else.
  private(set) var titles: [ImportedCell] = []
  /// Of the first headings.
  let headings: [ColumnNames.Meaning: String]

  /// What stands above the rows: «Indicador | Porcentaje de…», and the title of an axis.
  private var labelled = ImportedGroup()
  /// By place of the column.
  private var merged: [Int: String] = [:]

  init(_ rows: [[String]], from layout: TableLayout) {
    self.rows = rows.map { $0.map(\.trimmed) }
    self.layout = layout
    headings = Dictionary(
      layout.understood.compactMap { place in
        layout.meanings[place].map { ($0, layout.heading(place)) }
      }
    ) { first, _ in first }
    read()
  }

  private mutating func read() {
    for row in 0..<layout.row {
      if readLabel(row) { continue }
      if readAxis(row) { continue }
      readTitle(row)
    }
    var row = layout.firstRow
    while row < rows.count {
      if let repeated = TableLayout(row, of: rows) {
        notices.append(.repeatedHeadings(TablePlace(row: row, column: nil)))
        (layout, merged) = (repeated, [:])
        row = repeated.firstRow
        continue
      }
      if !isEmpty(row), !readTotal(row), !readLabel(row), !readAxis(row) { readRow(row) }
      row += 1
    }
    dropEmptySections()
  }
}

extension TableReading {
  private func filled(_ row: Int) -> [Int] { rows[row].indices.filter { !rows[row][$0].isEmpty } }

  private func isEmpty(_ row: Int) -> Bool { rows[row].allSatisfy(\.isEmpty) }

  private func cell(_ row: Int, _ column: Int) -> ImportedCell? {
    guard column < rows[row].count, !rows[row][column].isEmpty else { return nil }
    return ImportedCell(text: rows[row][column], place: TablePlace(row: row, column: column))
  }

  private func text(of row: Int) -> String {
    rows[row].filter { !$0.isEmpty }.map(\.onOneLine).joined(separator: " | ")
  }

  private mutating func readTitle(_ row: Int) {
    titles += filled(row).compactMap { cell(row, $0) }
  }

  /// «Total», «Suma» and the like where a row begins, without an activity of its own.
  private mutating func readTotal(_ row: Int) -> Bool {
    guard let first = filled(row).first else { return false }
    let words = rows[row][first].folded.split { !$0.isLetter }.map(String.init)
    let isOfActivity = first == layout.activityPlace
    guard let word = words.first, Self.sums.contains(word),
      isOfActivity ? words.count == 1 : cell(row, layout.activityPlace) == nil
    else { return false }
    notices.append(.total(TablePlace(row: row, column: nil), text(of: row)))
    return true
  }

  private static let sums: Set<String> = ["total", "totales", "subtotal", "suma", "sumatoria"]

  /// «Indicador | Porcentaje de personas capacitadas», over a table of its activities.
  private mutating func readLabel(_ row: Int) -> Bool {
    let filled = filled(row)
    guard filled.count == 2, let name = cell(row, filled[0]), let value = cell(row, filled[1]),
      name.text.count < 40, ColumnNames.meaning(of: value.text) == nil,
      let meaning = ColumnNames.meaning(of: name.text)
    else { return false }
    switch meaning {
    case .column(.axis):
      if labelled.axis != value.text { labelled = ImportedGroup(axis: value.text) }
    case .column(.priority):
      if labelled.priority != value.text {
        labelled = ImportedGroup(axis: labelled.axis, priority: value.text)
      }
    case .column(.indicator):
      if labelled.indicator[meaning] != value.text { labelled.indicator = [meaning: value.text] }
    case .column(let column) where Column.ofIndicator.contains(column):
      labelled.indicator[meaning] = value.text
    default: return false
    }
    return true
  }

  /// «EJE I. CAPACITACIÓN» or «II) DIFUSIÓN.» alone in its row, where no column has the axes.
  private mutating func readAxis(_ row: Int) -> Bool {
    let filled = filled(row)
    guard filled.count == 1, !layout.has(.axis), let title = cell(row, filled[0]),
      title.text.wholeMatch(of: /(?i)(?:eje\b|[IVX]{1,4}\s?[.)-]).+/.dotMatchesNewlines()) != nil
    else { return false }
    if labelled.axis != title.text { labelled = ImportedGroup(axis: title.text) }
    return true
  }
}

extension TableReading {
  private mutating func readRow(_ row: Int) {
    let group = group(of: row)
    if sections.last?.group != group {
      sections.append(ImportedSection(row: row, group: group))
    }
    var section = sections.removeLast()
    defer { sections.append(section) }
    let ownPlaces = filled(row).filter { !layout.groupPlaces.contains($0) }
    if let activity = cell(row, layout.activityPlace), !isContinued(row, section) {
      section.activities.append(
        ImportedActivity(row: row, key: key(row), text: activity.text))
    } else if ownPlaces.isEmpty {
      return
    } else if section.activities.isEmpty || isOtherKey(row, section) {
      notices.append(.leftOut(TablePlace(row: row, column: nil), text(of: row)))
      return
    }
    var activity = section.activities.removeLast()
    add(row, ownPlaces, to: &activity)
    section.activities.append(activity)
  }

  /// What the cells before the activity say. An empty one goes on with what stands above it, as long as nothing
  /// begins to the left of it.
  private mutating func group(of row: Int) -> ImportedGroup {
    var isNew = false
    var group = labelled
    for place in layout.groupPlaces {
      if let text = cell(row, place)?.text {
        if merged[place] != text { isNew = true }
        merged[place] = text
      } else if isNew {
        merged[place] = nil
      }
      guard let text = merged[place], let meaning = layout.meanings[place] else { continue }
      switch meaning {
      case .column(.axis): group.axis = text
      case .column(.priority): group.priority = text
      default: group.indicator[meaning] = text
      }
    }
    return group
  }

  private func key(_ row: Int) -> ImportedCell? {
    layout.meanings.first { $0.value == .column(.key) }.flatMap { cell(row, $0.key) }
  }

  /// Whether it repeats the activity above it, for another step or other dates.
  private func isContinued(_ row: Int, _ section: ImportedSection) -> Bool {
    guard let last = section.activities.last, !isOtherKey(row, section),
      last.text == cell(row, layout.activityPlace)?.text
    else { return false }
    return key(row) != nil || layout.has(.steps)
  }

  private func isOtherKey(_ row: Int, _ section: ImportedSection) -> Bool {
    guard let key = key(row)?.text else { return false }
    return section.activities.last?.key?.text != key
  }

  private func add(_ row: Int, _ places: [Int], to activity: inout ImportedActivity) {
    var period = ImportedPeriod()
    var step: String?
    var responsible: [String] = []
    for place in places {
      guard let cell = cell(row, place) else { continue }
      switch layout.meanings[place] {
      case .column(.activity)?, .column(.key)?: break
      case .column(.steps)?: step = cell.text
      case .column(.start)?: period.start = cell
      case .column(.end)?: period.end = cell
      case .column(.dates)?: period.words = cell
      case .column(.responsible)?: responsible.append(cell.text)
      case .column(let column)? where column.isList: activity.add(cell.text, to: column)
      case let meaning?:
        if activity.cells[meaning] == nil {
          activity.cells[meaning] = cell.text
        } else if activity.cells[meaning] != cell.text {
          activity.add(cell.text, under: layout.heading(place))
        }
      case nil: activity.add(cell.text, under: layout.heading(place))
      }
    }
    let periods = period == ImportedPeriod() ? [] : [period]
    if let step {
      activity.steps.append(
        ImportedStep(text: step, periods: periods, responsible: responsible))
    } else {
      activity.periods += periods
      for text in responsible { activity.add(text, to: .responsible) }
    }
  }

  /// A title under which nothing stands is told, and is no axis.
  private mutating func dropEmptySections() {
    let whole = sections.filter { !$0.activities.isEmpty || $0.group.hasIndicator }
    for section in sections where section.activities.isEmpty && !section.group.hasIndicator {
      let group = section.group
      let isElsewhere = whole.contains {
        $0.group.axis == group.axis
          && (group.priority == nil || $0.group.priority == group.priority)
      }
      if !isElsewhere || !group.indicator.isEmpty {
        let place = TablePlace(row: section.row, column: nil)
        notices.append(.leftOut(place, text(of: section.row)))
      }
    }
    sections = whole
  }
}
