import Diagnostics
import Programmes
import YAML

extension Form where Value == MonthOfYear {
  /// The name of a month: `abril`.
  static let month = Form(shape: .choice(SpanishWords.monthNames)) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    if let month = MonthOfYear(reading: text.text) { return month }
    let names = SpanishWords.monthNames
    problems.report(
      .unknownChoice, at: node,
      [
        "opciones": .text(names.joined(separator: ", ")),
        "sugerencia": Suggestion.nearest(to: text.text, among: names).map { .text($0) },
      ].compactMapValues { $0 })
    return nil
  }
}
