import HTML
import Programmes

/// What of a standard indicator can't be compared: what the catalogue warns of, and what the published
/// data themselves tell.
struct ComparabilityNotes {
  let indicator: StandardIndicator
  let comparability: Comparability
  let words: Words

  var html: HTML {
    let items = indicator.caveats.map(\.text) + years + reasons
    let list: HTML =
      items.isEmpty
      ? "<p>\(words[.nothingIncomparable])</p>\n"
      : "<ul>\n\(items.map { "<li>\($0)</li>\n" })</ul>\n"
    return """
      <section aria-labelledby="comparar">
      <h2 id="comparar">\(words[.notComparable])</h2>
      \(list)</section>

      """
  }

  private var years: [String] {
    let years = comparability.years.map(\.year).sorted()
    return years.count < 2
      ? [] : [words(.differentYears, ["anios": words.list(years.map { "\($0)" })])]
  }

  private var reasons: [String] {
    comparability.reasons.map { reason, count in
      words(
        .reasonWithCount,
        [
          "n": words.number(count), "motivo": words.name(of: reason),
          "porque": words[reason.explanation],
        ])
    }
  }
}

/// The averages of the comparable results, year by year, with how many are left out and why.
struct AverageList {
  let comparability: Comparability
  let words: Words

  var html: HTML {
    let items = comparability.years.map { "<li>\(text(of: $0))</li>\n" as HTML }
    return items.isEmpty ? "" : "<ul class=\"simple\">\n\(items)</ul>\n"
  }

  private func text(of year: Comparability.Year) -> String {
    let (span, count) = ("\(year.year)", words.number(year.comparable.count))
    let average =
      year.average.map {
        words(.averageOfYear, ["anio": span, "n": count, "promedio": words.text($0)])
      } ?? words(.noAverageOfYear, ["anio": span, "n": count])
    return [average, leftOut(year)].compactMap { $0 }.joined(separator: " ")
  }

  /// «Quedan fuera 3: 2 sin reporte y 1 con otra unidad.», «Quedan fuera los 2, sin reporte.»
  private func leftOut(_ year: Comparability.Year) -> String? {
    let counts = Comparability.Reason.allCases.compactMap { reason in
      let count = year.leftOut.count { $0.reason == reason }
      return count == 0 ? nil : (reason: reason, count: count)
    }
    guard let first = counts.first else { return nil }
    let isAll = year.comparable.isEmpty
    if counts.count == 1 {
      return words.count(
        isAll ? .allLeftOutFor : .leftOutFor, first.count, ["motivo": words.name(of: first.reason)])
    }
    let parts = counts.map { "\(words.number($0.count)) \(words.name(of: $0.reason))" }
    return words.count(
      isAll ? .allLeftOut : .leftOut, year.leftOut.count, ["partes": words.list(parts)])
  }
}

extension Words {
  /// «sin reporte», «con otra unidad».
  func name(of reason: Comparability.Reason) -> String {
    switch reason {
    case .unreported: self[.withoutReport]
    case .noNumber: self[.withoutNumber]
    case .otherUnit: self[.withOtherUnit]
    case .noFormula: self[.withoutFormula]
    case .unreadFormula: self[.withUnreadFormula]
    case .otherFormula: self[.withOtherFormula]
    case .otherTarget: self[.withOtherTarget]
    case .otherTimeLimit: self[.withOtherTimeLimit]
    case .otherTime: self[.withOtherTime]
    }
  }
}

extension Comparability.Reason {
  fileprivate var explanation: Phrase {
    switch self {
    case .unreported: .whyUnreported
    case .noNumber: .whyNoNumber
    case .otherUnit: .whyOtherUnit
    case .noFormula: .whyNoFormula
    case .unreadFormula: .whyUnreadFormula
    case .otherFormula: .whyOtherFormula
    case .otherTarget: .whyOtherTarget
    case .otherTimeLimit: .whyOtherTimeLimit
    case .otherTime: .whyOtherTime
    }
  }
}
