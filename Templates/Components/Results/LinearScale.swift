import Programmes

/// A scale that has zero on it, drawn from 0 to 100.
struct LinearScale {
  let lowest: ExactDecimal
  let highest: ExactDecimal

  /// From zero, or the least number below it, to the greatest; in a hundred to 100 at least.
  init(covering numbers: [ExactDecimal], _ unit: Quantity.Unit?) {
    let zero = ExactDecimal(0)
    lowest = (numbers + [zero]).min(by: <) ?? zero
    highest =
      (numbers + [unit == .percent ? ExactDecimal(100) : zero]).max(by: <) ?? zero
  }
}

extension LinearScale {
  /// From 0 to 100.
  func place(of number: ExactDecimal) -> Double {
    let (start, end) = (lowest.approximate, highest.approximate)
    return end > start ? (number.approximate - start) / (end - start) * 100 : 0
  }
}

/// A number of a drawing, from 0 to 100, in hundredths: the same bytes for the same content.
struct Coordinate {
  private let hundredths: Int

  init(_ value: Double) {
    hundredths = Int((min(max(value, 0), 100) * 100).rounded())
  }

  /// `12.5`.
  var text: String {
    let rest = hundredths % 100
    if rest == 0 { return "\(hundredths / 100)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(hundredths / 100).\(digits)"
  }
}
