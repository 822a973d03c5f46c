import Diagnostics
import Programmes

extension Rule {
  static let keyUnderIndicator = Rule("clave-fuera-de-indicador", .warning)
}

extension ReviewRule {
  /// A key that does not continue that of its indicator: 1.2.1 under the indicator 1.1.
  ///
  /// A group of which no key agrees with a printed key is told of once, at the indicator. An
  /// indicator that only has an `id` is held to it where other activities of its group agree.
  static let keyUnderIndicator: ReviewRule = ofProgramme(.keyUnderIndicator) { programme in
    programme.outline.rowBlocks.flatMap { block in
      block.rows.indicators.flatMap { strays(under: $0, axis: block.axis?.heading.number) }
    }
  }

  private static func strays(under indicator: Indicator, axis: Int?) -> [Diagnostic] {
    guard let number = RowNumber(indicator.key) else { return [] }
    let keys = indicator.activities.compactMap { activity -> (Verbatim, RowNumber)? in
      guard let written = activity.key.written, let key = RowNumber(activity.key),
        number.isComparable(with: key, axis: axis)
      else { return nil }
      return (written, key)
    }
    let strays = keys.filter { !number.isContinued(by: $0.1, axis: axis) }
    guard let first = strays.first else { return [] }
    if strays.count == keys.count {
      guard let printed = indicator.key.written else { return [] }
      return [diagnostic(first.0, printed.text, at: printed, related: first.0.location)]
    }
    return strays.map { written, _ in
      diagnostic(
        written, indicator.key.written?.text ?? "\(number)", at: written,
        related: indicator.key.written?.location ?? indicator.location)
    }
  }

  private static func diagnostic(
    _ key: Verbatim, _ indicator: String, at place: Verbatim, related: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .keyUnderIndicator, at: place, ["clave": .text(key.text), "indicador": .text(indicator)],
      related: related)
  }
}

extension RowNumber {
  /// Whether `key` is one level below, be it that the level of the axis is left out of this one.
  /// A key that is not of the axis, while this one is, is left to the rule of axes.
  fileprivate func isComparable(with key: RowNumber, axis: Int?) -> Bool {
    if let axis, parts[0] == axis, key.parts[0] != axis { return false }
    return key.parts.count == parts.count + 1 || (axis != nil && key.parts.count == parts.count + 2)
  }

  fileprivate func isContinued(by key: RowNumber, axis: Int?) -> Bool {
    if key.parts.count == parts.count + 1 { return key.parts.starts(with: parts) }
    return axis.map { key.parts.starts(with: [$0] + parts) } ?? true
  }
}
