import Diagnostics
import Programmes
import YAML

extension Form where Value == PlannedDate {
  /// A day or a month: `02/03/2020`, `2020-03-02`, `2 de marzo de 2020`, `marzo de 2020`.
  static let date = Form(shape: .date) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    switch DateReading(text.text) {
    case .day(let day): return PlannedDate(.day(day), written: text)
    case .month(let month): return PlannedDate(.month(month), written: text)
    case .impossible(let reason):
      problems.report(.impossibleDate, at: node, reason.values)
    case .shortYear: problems.report(.shortYear, at: node)
    case .notADate: problems.report(.notADate, at: node)
    }
    return nil
  }
}

extension Form where Value == Located<CalendarDate> {
  /// A day, and nothing less exact.
  static let day = Form(shape: .day) { node, problems in
    guard let date = Form<PlannedDate>.date.read(node, &problems) else { return nil }
    guard let day = date.day else {
      problems.report(.noDay, at: node)
      return nil
    }
    return Located(day, at: node.location)
  }
}
