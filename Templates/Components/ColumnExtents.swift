import Programmes

extension ProgrammeView {
  /// The same for all tables of the programme, so that their columns stand below each other.
  func widths(of columns: [TableColumn]) -> ColumnWidths {
    var extents = columns.map { column in
      var extent = ColumnExtent()
      extent.add(heading: name(of: column) + (ActivityTable.isSortable(column) ? "\u{A0}↕" : ""))
      return extent
    }
    for placement in programme.outline.activities {
      for (index, column) in columns.enumerated() {
        add(column, of: placement.activity, to: &extents[index])
      }
    }
    return ColumnWidths(extents)
  }

  func name(of column: TableColumn) -> String {
    switch column {
    case .of(let column): names[column]
    case .other(let name): name
    case .target(let year): "\(names[.target]) \(year)"
    case .status: words[.status]
    }
  }

  private func add(
    _ column: TableColumn, of activity: Activity, to extent: inout ColumnExtent
  ) {
    switch column {
    case .status:
      guard let finding = progress?[activity]?.judgement.finding else { return }
      let name = StatusMark(finding, words: words).name
      // After its icon, which has the room of three letters.
      extent.add(unbroken: "\u{A0}\u{A0}\u{A0}\(name.prefix { $0 != " " })")
      extent.add(name)
    case .other(let name):
      for cells in [activity.otherCells] + activity.steps.map(\.otherCells) {
        for text in cells[name]?.texts ?? [] { extent.add(text.text) }
      }
    case .target(let year):
      activity.indicator?.target?.yearly.first { $0.year == year }.map { extent.add($0.text.text) }
    case .of(.start):
      for period in activity.wholeSchedule.periods {
        if let start = period.start { extent.add(date: start.written.text) }
        if let words = period.words { extent.add(words.text) }
      }
    case .of(.end):
      for period in activity.wholeSchedule.periods {
        if let end = period.end { extent.add(date: end.written.text) }
      }
    case .of(let column):
      for text in activity.texts(in: column) { extent.add(text) }
      if column == .activity, isShared(.steps) {
        for step in activity.steps { extent.add(step.label) }
      }
      if column == .indicator, isShared(.formula), let formula = activity.indicator?.method.formula
      {
        extent.add(formula.text)
      }
    }
  }
}

extension Activity {
  /// What the row, or its steps, say in a column that is no date.
  fileprivate func texts(in column: Column) -> [String] {
    switch column {
    case .responsible:
      (responsible + steps.flatMap(\.responsible)).map { person in
        person.parts.map(\.text).joined(separator: ", ")
      }
    case .direction: (indicator?.method.direction?.rawValue).map { [$0] } ?? []
    default: verbatims(in: column).compactMap { $0?.text }
    }
  }

  private func verbatims(in column: Column) -> [Verbatim?] {
    let method = indicator?.method
    return switch column {
    case .key: [key.written]
    case .activity: [text]
    case .steps: steps.map(\.text)
    case .verification: verification + steps.flatMap(\.verification)
    case .risks: risks
    case .mitigation: mitigation
    case .weight: [weight]
    case .objective: [indicator?.objective]
    case .indicator: [indicator?.name]
    case .target: [indicator?.target?.text]
    case .interpretation: [method?.interpretation]
    case .kind: [method?.kind]
    case .unit: [method?.unit]
    case .formula: [method?.formula]
    case .frequency: [method?.frequency]
    case .baseline: [method?.baseline]
    case .axis, .priority, .dates, .start, .end, .responsible, .direction: []
    }
  }
}
