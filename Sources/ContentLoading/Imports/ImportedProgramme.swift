import Programmes

/// What a table says, with a key for each of its rows.
struct ImportedProgramme {
  let title: ImportedCell?
  private(set) var notices: [ImportNotice]
  private let years: YearSpan
  private let frame: DateFrame
  private let headings: [ColumnNames.Meaning: String]
  private let sections: [ImportedSection]
  /// Whether indicators have rows below them; else each is of its row.
  private let isGrouped: Bool
  private let keys: ImportedKeys

  init(_ reading: TableReading, years: YearSpan?, thisYear: YearSpan) {
    title = reading.titles.first { $0.text.folded.contains("programa") } ?? reading.titles.first
    let titleYears = title.flatMap { YearSpan(inTitle: $0.text) }
    let span = years ?? titleYears ?? thisYear
    self.years = span
    frame = DateFrame(span, .calendar)
    headings = reading.headings
    sections = reading.sections
    isGrouped = reading.sections.contains {
      $0.group.hasIndicator && $0.activities.count != 1
    }
    keys = ImportedKeys(reading.sections)
    notices = []
    tell(of: reading, isYearSaid: years != nil)
  }

  private mutating func tell(of reading: TableReading, isYearSaid: Bool) {
    notices.append(title.map { ImportNotice.title($0.place, $0.text) } ?? .noTitle)
    if !isYearSaid { notices.append(.years(years)) }
    notices += reading.titles.filter { $0 != title }.map {
      ImportNotice.unusedTitle($0.place, $0.text)
    }
    notices += reading.notices
    for activity in sections.flatMap(\.activities) {
      for period in activity.periods + activity.steps.flatMap(\.periods) {
        notices += ImportedSchedule(period, in: frame).notices
      }
    }
    notices += keys.notices
  }
}

extension ImportedProgramme {
  var activityCount: Int { sections.reduce(0) { $0 + $1.activities.count } }

  /// The front matter.
  func value(title: String) -> DraftValue {
    let period = years.first == years.last ? "\(years.first)" : "\(years.first)-\(years.last)"
    let printed = Column.allCases.compactMap { column in
      headings[.column(column)].map { DraftEntry(column.rawValue, .text($0)) }
    }
    let head = [
      DraftEntry("titulo", .text(title)), DraftEntry("periodo", .text(period)),
      DraftEntry("encabezados", .record(printed)),
    ]
    return .record(head + outline)
  }

  /// Axes, each where its first row is; rows without one come after them.
  private var outline: [DraftEntry] {
    let axes = sections.grouped(by: \.group.axis)
    return axes.named.isEmpty
      ? priorities(of: sections)
      : [DraftEntry("ejes", .list(axes.named.map { heading($0, priorities(of: $1)) }))]
        + priorities(of: axes.rest)
  }

  private func priorities(of sections: [ImportedSection]) -> [DraftEntry] {
    let priorities = sections.grouped(by: \.group.priority)
    return priorities.named.isEmpty
      ? rows(of: sections)
      : [DraftEntry("prioridades", .list(priorities.named.map { heading($0, rows(of: $1)) }))]
        + rows(of: priorities.rest)
  }

  private func heading(
    _ title: String, _ rest: [DraftEntry]
  ) -> DraftValue {
    .record([DraftEntry("titulo", .text(title))] + rest)
  }

  private func rows(of sections: [ImportedSection]) -> [DraftEntry] {
    let indicators = sections.filter { isGrouped && $0.group.hasIndicator }
    let others = sections.filter { !(isGrouped && $0.group.hasIndicator) }
      .flatMap { section in section.activities.map { activity($0, in: section) } }
    let lists = [("indicadores", indicators.map(indicator)), ("actividades", others)]
    return lists.filter { !$0.1.isEmpty }.map { DraftEntry($0, .list($1)) }
  }

  private func indicator(_ section: ImportedSection) -> DraftValue {
    var entries = keys.fields(ofIndicatorAt: section.row)
    entries += indicatorFields(section.group.indicator)
    let activities = section.activities.map { activity($0, in: nil) }
    if let key = keys.unusableIndicators[section.row] {
      let name = heading(of: .indicatorKey)
      let cells = others([ImportedColumnTexts(heading: name, texts: [key])])
      entries.append(DraftEntry("otras_columnas", cells))
    }
    if !activities.isEmpty { entries.append(DraftEntry("actividades", .list(activities))) }
    return .record(entries)
  }

  /// `section` is given where its indicator is of the row itself.
  private func activity(_ activity: ImportedActivity, in section: ImportedSection?) -> DraftValue {
    var activity = activity
    for (meaning, text) in (section?.group.indicator ?? [:]).inOrder {
      let own = activity.cells[meaning]
      if own == nil { activity.cells[meaning] = text }
      if let own, own != text { activity.add(text, under: heading(of: meaning)) }
    }
    var entries = keys.fields(ofActivityAt: activity.row)
    entries.append(DraftEntry("actividad", .text(activity.text)))
    entries += schedule(activity.periods)
    if !activity.steps.isEmpty {
      entries.append(DraftEntry("acciones", .list(activity.steps.map(step))))
    }
    for column in Column.ofActivity {
      if let texts = activity.lists[column] {
        entries.append(DraftEntry(column.rawValue, .texts(texts)))
      } else if let text = activity.cells.removeValue(forKey: .column(column)) {
        entries.append(DraftEntry(column.rawValue, .text(text)))
      }
    }
    if activity.cells.isIndicator {
      entries += indicatorFields(activity.cells)
      activity.cells = activity.cells.filter { $0.key == .indicatorKey }
    }
    if let key = keys.unusable[activity.row] {
      activity.add(key, under: heading(of: .column(.key)))
    }
    // A unit or a frequency without an indicator is kept as what the document says there.
    for (meaning, text) in activity.cells.inOrder {
      activity.add(text, under: heading(of: meaning))
    }
    if !activity.others.isEmpty {
      entries.append(DraftEntry("otras_columnas", others(activity.others)))
    }
    return .record(entries)
  }

  private func others(_ others: [ImportedColumnTexts]) -> DraftValue {
    .record(others.map { DraftEntry($0.heading, .texts($0.texts)) })
  }

  private func heading(of meaning: ColumnNames.Meaning) -> String {
    headings[meaning] ?? meaning.name
  }

  private func step(_ step: ImportedStep) -> DraftValue {
    var entries = [DraftEntry("accion", .text(step.text))]
    entries += schedule(step.periods)
    if !step.responsible.isEmpty {
      entries.append(DraftEntry("responsables", .texts(step.responsible)))
    }
    return .record(entries)
  }

  private func schedule(_ periods: [ImportedPeriod]) -> [DraftEntry] {
    let written = periods.map { ImportedSchedule($0, in: frame).entries }.filter { !$0.isEmpty }
    return written.count > 1
      ? [DraftEntry("fechas", .list(written.map { .record($0) }))] : written.first ?? []
  }

  private func indicatorFields(
    _ cells: [ColumnNames.Meaning: String]
  ) -> [DraftEntry] {
    let years = cells.compactMap { meaning, text -> (year: Int, text: String)? in
      if case .target(let year) = meaning { (year, text) } else { nil }
    }.sorted { $0.year < $1.year }
    return Column.ofIndicator.compactMap { column in
      let text = cells[.column(column)]
      guard column == .target, !years.isEmpty else {
        return text.map { DraftEntry(column.rawValue, .text($0)) }
      }
      let whole = text.map { [DraftEntry("texto", .text($0))] } ?? []
      return DraftEntry(
        column.rawValue,
        .record(whole + years.map { DraftEntry("\($0.year)", .text($0.text)) }))
    }
  }
}

extension ColumnNames.Meaning {
  /// Where no heading says another one.
  var name: String {
    switch self {
    case .column(let column): column.contentKey
    case .indicatorKey: "clave del indicador"
    case .target(let year): "\(year)"
    }
  }

  /// The order in which what has no place of its own is kept.
  fileprivate var rank: Int {
    switch self {
    case .indicatorKey: -1
    case .column(let column): Column.allCases.firstIndex(of: column) ?? 0
    case .target(let year): year
    }
  }
}

extension [ColumnNames.Meaning: String] {
  fileprivate var inOrder: [(key: ColumnNames.Meaning, value: String)] {
    sorted { $0.key.rank < $1.key.rank }
  }
}

extension [ImportedSection] {
  /// By what they belong to, in the order in which it comes first; and those that belong to nothing.
  fileprivate func grouped(
    by name: (ImportedSection) -> String?
  ) -> (named: [(String, [ImportedSection])], rest: [ImportedSection]) {
    var named: [(String, [ImportedSection])] = []
    var places: [String: Int] = [:]
    var rest: [ImportedSection] = []
    for section in self {
      guard let name = name(section) else {
        rest.append(section)
        continue
      }
      if let place = places[name] {
        named[place].1.append(section)
      } else {
        places[name] = named.count
        named.append((name, [section]))
      }
    }
    return (named, rest)
  }
}

extension YearSpan {
  /// The years that a title says.
  fileprivate init?(inTitle text: String) {
    let years = text.namedYears.map(\.year)
    guard let first = years.min(), let last = years.max(), last - first < 10 else { return nil }
    self.init(from: first, through: last)
  }
}
