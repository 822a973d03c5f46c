import Diagnostics
import Programmes

extension String {
  /// For the place `sugerencia` of a message: the number that was probably meant. Empty when none was.
  var suggestedNumber: [String: DiagnosticValue] {
    nearestNumber.map { ["sugerencia": .text($0)] } ?? [:]
  }

  /// In figures, the number that a text is but for its signs and its unit: `0,350` is 0.350, `1 050` is 1050,
  /// `1.050,5`, as it is written in Europe, is 1050.5, and `~30 personas` is 30.
  private var nearestNumber: String? {
    let figures = String(
      withoutUnit.filter { !$0.isWhitespace }.map { $0 == "−" ? "-" : $0 })
    let parts = figures.split(separator: ",", omittingEmptySubsequences: false)
    let pointed = parts.count == 2 ? parts[0].filter { $0 != "." } + "." + parts[1] : nil
    let candidates = [figures, pointed].compactMap { $0 }
    return candidates.first { $0 != self && ExactDecimal($0) != nil }
  }

  /// Without what stands before and after its figures, if none of that has figures.
  private var withoutUnit: Substring {
    let signs = "-−+.,"
    guard let first = firstIndex(where: { $0.isNumber || signs.contains($0) }),
      let last = lastIndex(where: \.isNumber), first <= last
    else { return self[...] }
    let isRun = self[first...last].allSatisfy {
      $0.isNumber || $0.isWhitespace || signs.contains($0)
    }
    return isRun ? self[first...last] : self[...]
  }
}
