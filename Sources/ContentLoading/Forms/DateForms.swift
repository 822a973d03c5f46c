import Diagnostics
import Programmes
import YAML

extension Form where Value == PlannedDate {
  /// A day or a month: `02/03/2020`, `2020-03-02`, `2 de marzo de 2020`, `marzo de 2020`.
  static let date = Form(shape: .date) { node, problems in
    read(node, "fecha.ayuda", &problems) { _ in nil }
  }

  /// The same, where a row begins, or a quarter or half a month with which it does.
  static let start = Form(shape: .dateOrPeriod) { node, problems in
    read(node, "fecha.ayuda-cuando", isOfRow: true, &problems) { $0.start }
  }

  /// And where it ends.
  static let end = Form(shape: .dateOrPeriod) { node, problems in
    read(node, "fecha.ayuda-cuando", isOfRow: true, &problems) { $0.end }
  }

  /// What an amendment says of where a row begins, in all forms that ``start`` has.
  static let changedStart = Form(shape: .dateOrPeriod) { node, problems in
    read(node, "fecha.ayuda-periodo", &problems) { $0.start }
  }

  /// The same of where it ends.
  static let changedEnd = Form(shape: .dateOrPeriod) { node, problems in
    read(node, "fecha.ayuda-periodo", &problems) { $0.end }
  }

  /// `help` is what to do about what is no date; `moment` what a period means, nil where it can't stand. Only a row has
  /// both a beginning and an end.
  fileprivate static func read(
    _ node: YAMLNode, _ help: String, onlyDays: Bool = false, isOfRow: Bool = false,
    _ problems: inout Problems, _ moment: (WrittenPeriod) -> PlannedDate.Moment?
  ) -> PlannedDate? {
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    let frame = problems.frame
    var advice: [String: DiagnosticValue] {
      var values: [String: DiagnosticValue] = [
        "ayuda": .term(help), "anio": "\(frame.exampleYear)",
      ]
      if let date = SuggestedDate(text.text, in: frame), date.isDay || !onlyDays {
        values["sugerencia"] = .text(date.text)
      }
      return values
    }
    switch DateReading(text.text) {
    case .day(let day): return PlannedDate(.day(day), written: text)
    case .month(let month): return PlannedDate(.month(month), written: text)
    case .impossible(let reason):
      problems.report(.impossibleDate, at: node, reason.values)
    case .shortYear: problems.report(.shortYear, at: node, advice)
    case .notADate:
      let period = WrittenPeriod(text.text, in: frame.fiscalYear).flatMap(moment)
      if let period { return PlannedDate(period, written: text) }
      if let bounds = WrittenBounds(text.text, in: frame) {
        var values: [String: DiagnosticValue] = ["ayuda": .term("fecha.ayuda-una")]
        if isOfRow {
          values = ["ayuda": .term("fecha.ayuda-dos"), "inicio": .text(bounds.first)]
          // The next year is beyond the programme.
          values["fin"] = bounds.endsInNextYear ? nil : .text(bounds.last)
        }
        problems.report(.severalMonths, at: node, values)
        return nil
      }
      var values = advice
      if let (whole, period) = WrittenPeriod.ofYear(text.text, in: frame), moment(period) != nil {
        values["sugerencia"] = .text(whole)
      }
      problems.report(.notADate, at: node, values)
    }
    return nil
  }
}

extension Form where Value == Located<CalendarDate> {
  /// A day, and nothing less exact.
  static let day = Form(shape: .day) { node, problems in
    let date = Form<PlannedDate>.read(node, "fecha.ayuda-dia", onlyDays: true, &problems) { _ in
      nil
    }
    guard let date else { return nil }
    guard let day = date.day else {
      problems.report(.noDay, at: node)
      return nil
    }
    return Located(day, at: node.location)
  }
}
