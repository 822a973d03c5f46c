import Diagnostics
import Programmes

extension Rule {
  static let yearlyUnit = Rule("meta-anual-sin-unidad", .warning)
}

extension ReviewRule {
  /// A target of a year that is a bare number, `100`, while others of its programme are `100%`
  /// (SECOEM 2024–2026).
  ///
  /// A number that lacks the sign of the other years of its row is told of where it stands. Rows
  /// that have no sign at all are one doubt of the whole programme, whether its author means
  /// percentages by them: it is told of once, with the lines of all of them. Numbers count only in
  /// rows that say themselves that they are percentages, so that «4» sessions need no unit.
  static let yearlyUnit: ReviewRule = ofProgramme(.yearlyUnit) { programme in
    let rows = programme.outline.allIndicators.map(YearlyRow.init)
    let mixed = rows.flatMap { row -> [Diagnostic] in
      guard let signed = row.signed.first else { return [] }
      return row.bare.map { diagnostic($0, signed) }
    }
    let unsigned = rows.filter { $0.signed.isEmpty && $0.isPercentage }.compactMap(\.bare.first)
    guard let signed = rows.lazy.compactMap(\.signed.first).first, let first = unsigned.first
    else { return mixed }
    return mixed + [diagnostic(first, signed, others: unsigned.dropFirst())]
  }

  private static func diagnostic(
    _ bare: YearlyTarget, _ signed: YearlyTarget, others: ArraySlice<YearlyTarget> = []
  ) -> Diagnostic {
    var lines = others.map { "\($0.text.location.line)" }
    if lines.count > longestList { lines = lines.prefix(longestList) + ["…"] }
    return Diagnostic(
      .yearlyUnit, at: bare.text,
      [
        "anio": "\(bare.year)", "meta": .text(bare.text.text), "otra": .text(signed.text.text),
        "renglones": .text(lines.joined(separator: ", ")),
        "lugares": .term(lines.isEmpty ? "revision.ninguno-mas" : "revision.otros-renglones"),
      ],
      related: signed.text.location)
  }

  private static let longestList = 40
}

/// The targets of one row by year, by whether they carry a percent sign.
private struct YearlyRow {
  let signed: [YearlyTarget]
  let bare: [YearlyTarget]
  /// Whether the row says that it is a percentage.
  let isPercentage: Bool

  init(_ indicator: Indicator) {
    let yearly = indicator.target?.yearly ?? []
    signed = yearly.filter { $0.value?.unit == .percent }
    bare = yearly.filter { $0.value.map { $0.unit == nil } ?? false }
    isPercentage = !yearly.isEmpty && indicator.isPercentage
  }
}
