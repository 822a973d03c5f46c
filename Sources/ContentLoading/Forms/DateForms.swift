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
    read(node, "fecha.ayuda-cuando", &problems) { $0.start }
  }

  /// And where it ends.
  static let end = Form(shape: .dateOrPeriod) { node, problems in
    read(node, "fecha.ayuda-cuando", &problems) { $0.end }
  }

  /// `help` is what to do about what is no date; `moment` what a period means, nil where it can't stand.
  fileprivate static func read(
    _ node: YAMLNode, _ help: String, onlyDays: Bool = false, _ problems: inout Problems,
    _ moment: (WrittenPeriod) -> PlannedDate.Moment?
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
      let whole = frame.year.map { "\(text.text.trimmed) de \($0)" }
      let months = WrittenPeriod.months(in: text.text) ?? whole.flatMap(WrittenPeriod.months)
      if let (first, last) = months.map({ ($0.first.inWords, $0.last.inWords) })
        ?? WrittenPeriod.bounds(in: text.text, frame)
      {
        problems.report(
          .severalMonths, at: node, ["inicio": .text(first), "fin": .text(last)])
        return nil
      }
      var values = advice
      if let whole {
        if WrittenPeriod(whole, in: frame.fiscalYear).flatMap(moment) != nil {
          values["sugerencia"] = .text(whole)
        }
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
