import Programmes

/// A column of the official table of activities.
enum TableColumn: Hashable {
  case of(Column)
  /// One that no key of the content stands for, by its name.
  case other(String)
  /// A target's column for one year.
  case target(year: Int)
  /// The portal's own, beside those of the document, once there are reports.
  case status
}

extension ProgrammeView {
  /// The columns that some row of the programme fills, in the order of the document; those that the
  /// document does not name stand where they usually do.
  var columns: [TableColumn] {
    let activities = programme.outline.activities.map(\.activity)
    let filled = Self.usualOrder.filter { column in
      !isShared(column) && activities.contains { $0.fills(column) }
    }
    return programme.headings.ordered(filled).flatMap { column in
      column == .target ? targetColumns(activities) : [.of(column)]
    } + Self.otherColumns(of: activities) + (progress == nil ? [] : [.status])
  }

  /// In the order in which rows first have them.
  private static func otherColumns(of activities: [Activity]) -> [TableColumn] {
    var columns: [TableColumn] = []
    for activity in activities {
      for cell in activity.otherCells + activity.steps.flatMap(\.otherCells)
      where !columns.contains(.other(cell.column)) {
        columns.append(.other(cell.column))
      }
    }
    return columns
  }

  /// Whether the document has no such column and shows its content in another: steps below their
  /// activity, formulas as indicators.
  func isShared(_ column: Column) -> Bool {
    let headings = programme.headings
    return switch column {
    case .steps: headings[.steps] == nil && headings[.activity] != nil
    case .formula: headings[.formula] == nil && headings[.indicator] != nil
    default: false
    }
  }

  private func targetColumns(_ activities: [Activity]) -> [TableColumn] {
    let targets = activities.compactMap(\.indicator?.target)
    let years = Set(targets.flatMap { $0.yearly.map(\.year) }).sorted()
    let hasTexts = targets.contains { $0.text != nil }
    return (hasTexts ? [.of(.target)] : []) + years.map { .target(year: $0) }
  }

  private static let usualOrder: [Column] = [
    .key, .activity, .steps, .start, .end, .verification, .risks, .mitigation, .weight,
    .responsible,
    .objective,
    .indicator, .interpretation, .kind, .unit, .formula, .frequency, .baseline, .direction,
    .target,
  ]
}

extension Activity {
  /// Whether the row, or one of its steps, has something to show in `column`.
  fileprivate func fills(_ column: Column) -> Bool {
    switch column {
    case .key: key.written != nil
    case .activity: true
    case .steps: !steps.isEmpty
    case .start: wholeSchedule.periods.contains { $0.start != nil || $0.words != nil }
    case .end: wholeSchedule.periods.contains { $0.end != nil }
    case .verification: !verification.isEmpty || steps.contains { !$0.verification.isEmpty }
    case .risks: !risks.isEmpty
    case .mitigation: !mitigation.isEmpty
    case .weight: weight != nil
    case .responsible: !responsible.isEmpty || steps.contains { !$0.responsible.isEmpty }
    case .objective: indicator?.objective != nil
    case .indicator: indicator?.isStated == true
    case .target: indicator?.target != nil
    case .interpretation: indicator?.method.interpretation != nil
    case .kind: indicator?.method.kind != nil
    case .unit: indicator?.method.unit != nil
    case .formula: indicator?.method.formula != nil
    case .frequency: indicator?.method.frequency != nil
    case .baseline: indicator?.method.baseline != nil
    case .direction: indicator?.method.direction != nil
    case .axis, .priority, .dates: false
    }
  }
}
