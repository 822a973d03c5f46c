import Diagnostics
import Programmes
import YAML

/// `indicadores:` of a report.
struct IndicatorReportRecord {
  private let key: Field<Located<Slug>>
  private let operands = Field("valores", .list(of: OperandRecord.form))
  private let result = Field("resultado", .result)
  private let source = Field("fuente", .text)
  private let breakdown = Field("desglose", .list(of: BreakdownRecord.form))
  private let isReached = Field("alcanzada", .flag)
  private let explanation = Field("explicacion", .prose)
  private let index: RowIndex<Indicator>?

  init(in context: ReportContext) {
    index = context.indicators
    key = Field("indicador", .row(of: index, orReport: .unknownIndicator), required: true)
  }
}

extension IndicatorReportRecord {
  static let shape = RecordShape(
    "avance-de-indicador", IndicatorReportRecord(in: .unknown).declarations)

  private var declarations: [FieldDeclaration] {
    [
      key.declaration, operands.declaration, result.declaration, source.declaration,
      breakdown.declaration, isReached.declaration, explanation.declaration,
    ]
  }

  var form: Form<IndicatorReport> {
    .record(Self.shape, named: "avance-de-indicador") { record, problems in
      let key = record.required(key, &problems)
      let operands = record.items(operands, &problems)
      let value = record.optional(result, &problems)
      let source = record.optional(source, &problems)
      let breakdown = record.items(breakdown, &problems)
      let isReached = record.optional(isReached, &problems)
      let explanation = record.optional(explanation, &problems)
      guard let key else { return nil }
      if let value, let number = value.number, !value.written.text.contains("%"),
        index?[key.value]?.target?.isPercentage == true,
        let doubt = Diagnostic.shareOfOne(number, value.written)
      {
        problems.report(doubt)
      }
      if isReached != nil, let target = index?[key.value]?.target, target.isNumeric {
        problems.report(
          Diagnostic(
            .reachedByNumber, at: record.location(of: self.isReached.name),
            width: record.width(of: self.isReached.name)))
      }
      return IndicatorReport(
        key: key, operands: operands,
        result: value.map { StatedResult(value: $0, source: source) }, breakdown: breakdown,
        isReached: isReached, explanation: explanation)
    }
  }
}

extension Target {
  /// Whether what is held against it is in a hundred.
  fileprivate var isPercentage: Bool {
    let values = [measure?.quantity] + yearly.map(\.value) + quarterly.map(\.value)
    let units = values.compactMap { $0?.unit }
    return !units.isEmpty && units.allSatisfy { $0 == .percent }
  }

  /// Whether it can be told from a number that it is reached.
  fileprivate var isNumeric: Bool {
    measure != nil || yearly.contains { $0.value != nil } || quarterly.contains { $0.value != nil }
  }
}

/// `valores:` of an indicator in a report.
enum OperandRecord {
  static let variable = Field("variable", .text, required: true)
  static let value = Field("valor", .reported)
  static let source = Field("fuente", .text)
  static let date = Field("fecha", .day)
  static let note = Field("nota", .text)

  static let shape = RecordShape(
    "valor",
    [
      variable.declaration, value.declaration, source.declaration, date.declaration,
      note.declaration,
    ])

  static let form = Form<Operand>.record(shape, named: "valor") { record, problems in
    let value = record.optional(Self.value, &problems)
    let source = record.optional(Self.source, &problems)
    let date = record.optional(Self.date, &problems)
    let note = record.optional(Self.note, &problems)
    return record.required(variable, &problems).map {
      Operand(variable: $0, value: value, source: source, date: date, note: note)
    }
  }
}

/// `desglose:` of an indicator in a report.
enum BreakdownRecord {
  static let name = Field("nombre", .text, required: true)
  static let value = Field("valor", .result, required: true)

  static let shape = RecordShape("desglose", [name.declaration, value.declaration])

  static let form = Form<BreakdownItem>.record(shape, named: "desglose") { record, problems in
    let name = record.required(Self.name, &problems)
    let value = record.required(Self.value, &problems)
    guard let name, let value else { return nil }
    return BreakdownItem(name: name, value: value)
  }
}
