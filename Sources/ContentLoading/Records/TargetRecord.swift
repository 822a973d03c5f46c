import Diagnostics
import Programmes
import YAML

/// A target: its text alone, a text for each year or quarter, or text and what it says as a number.
enum TargetRecord {
  static let text = Field("texto", .text)
  static let comparator = Field("comparador", Form<Comparator>.choice)
  static let value = Field("valor", .number)
  static let unit = Field("unidad", .unit)
  static let scope = Field("alcance", .text)
  static let each = Field("por_cada", QuantityRecord.form)
  static let timeLimit = Field("plazo", .text)
  static let quarterSense = Field("trimestres", Form<QuarterSense>.choice)

  static let shape = RecordShape(
    "meta", allowsPeriods: true,
    [
      text.declaration, comparator.declaration, value.declaration, unit.declaration,
      scope.declaration, each.declaration, timeLimit.declaration, quarterSense.declaration,
    ])

  static let form = Form<Target>(shape: .textOrRecord("meta")) { node, problems in
    if case .scalar = node.content {
      return Form<Verbatim>.text.read(node, &problems).flatMap { Target(text: $0) }
    }
    guard let record = RecordReader(node, as: shape, &problems) else { return nil }
    let text = record.optional(Self.text, &problems)
    let measure = measure(record, &problems)
    if let measure, let doubt = measure.shareOfOne(in: text) { problems.report(doubt) }
    let yearly = record.years.compactMap { year, node -> YearlyTarget? in
      guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
      return YearlyTarget(year: year, text: text, value: Quantity(reading: text.text))
    }
    let quarterly = record.quarters.compactMap { quarter, node -> QuarterlyTarget? in
      guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
      return QuarterlyTarget(quarter: quarter, text: text, value: Quantity(reading: text.text))
    }
    return Target(
      text: text, measure: measure, scope: record.optional(scope, &problems),
      timeLimit: record.optional(timeLimit, &problems), yearly: yearly, quarterly: quarterly,
      quarterSense: record.optional(quarterSense, &problems))
  }

  private static func measure(_ record: RecordReader, _ problems: inout Problems) -> Measure? {
    let comparator = record.optional(comparator, &problems)
    let unit = record.optional(unit, &problems)
    let each = record.optional(each, &problems)
    if let number = record.optional(value, &problems) {
      return Measure(
        comparator: comparator, quantity: Quantity(number, unit), each: each,
        location: record.location(of: value.name))
    }
    if comparator != nil || unit != nil || each != nil, !record.states(anyOf: [value.name]) {
      record.reportAbsence(of: value, &problems)
    }
    return nil
  }
}

extension Measure {
  /// The doubt about a percentage like 0.8, where the target's own words give none.
  fileprivate func shareOfOne(in text: Verbatim?) -> Diagnostic? {
    let words = text?.text.folded ?? ""
    guard quantity.unit == .percent, !words.contains("%"), !words.contains("por ciento"),
      let written = Verbatim("\(quantity.number)", at: location)
    else { return nil }
    return .shareOfOne(quantity.number, written, help: "de-uno.ignorar")
  }
}

/// A number and its unit, within a target.
enum QuantityRecord {
  static let value = Field("valor", .number, required: true)
  static let unit = Field("unidad", .unit)

  static let shape = RecordShape("cantidad", [value.declaration, unit.declaration])

  static let form = Form<Quantity>.record(shape, named: "cantidad") { record, problems in
    let unit = record.optional(Self.unit, &problems)
    return record.required(value, &problems).map { Quantity($0, unit) }
  }
}
