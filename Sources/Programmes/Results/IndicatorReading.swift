/// An indicator as it stood at the cut-off of a report, with all that its result was computed from.
public struct IndicatorReading: Sendable, Hashable {
  public let cutoff: CalendarDate
  public let period: ReportPeriod
  /// The year that the period belongs to: that in which the fiscal year begins.
  public let year: Int
  public let inputs: [Input]
  /// nil where nothing is computed.
  public let working: Working?
  public let result: IndicatorResult
  /// Who states the result, where it is stated and not computed.
  public let source: Verbatim?
  public let breakdown: [BreakdownItem]
  /// The target of the reading's time, also where there is no result to hold against it.
  public let goal: Quantity?
  public let standing: Standing
  /// How it stands to the target of the year, where ``standing`` is to that of a quarter.
  public let total: TargetComparison?
  public let explanation: MarkdownText?

  /// The number that stands for a variable, and the reports that it comes from.
  public struct Input: Sendable, Hashable {
    public let variable: String
    public let unit: Verbatim?
    /// nil when a report that is needed has none.
    public let amount: ExactDecimal?
    /// What each report gives; more than one where reports are added up.
    public let parts: [Part]
  }

  /// What one report gives for a variable.
  public struct Part: Sendable, Hashable {
    public let cutoff: CalendarDate
    public let operand: Operand
  }

  /// By what rule it was computed, and with which numbers.
  public struct Working: Sendable, Hashable {
    public let rule: Rule
    /// `(38 / 40) × 100`; nil while a number is missing.
    public let substitution: String?

    public enum Rule: Sendable, Hashable {
      /// The formula of the document: `(Personas capacitadas / Personas adscritas) × 100`
      case document(String)
      /// The portal's own, because the document has none that can be read.
      case portal(String)
      /// What the reports of a year state, each of its own part of it, is added up.
      case sum
    }
  }
}

extension IndicatorReading.Working {
  /// nil of a sum.
  public var formula: String? {
    switch rule {
    case .document(let formula), .portal(let formula): formula
    case .sum: nil
    }
  }

  /// Whose the formula is; nil of a sum.
  public var isOfThePortal: Bool? {
    switch rule {
    case .document: false
    case .portal: true
    case .sum: nil
    }
  }
}

/// How a result stands to its target.
public enum Standing: Sendable, Hashable {
  case compared(TargetComparison)
  case notCompared(Obstacle)

  /// Why a result can't be held against a target.
  public enum Obstacle: Sendable, Hashable, CaseIterable {
    /// There is no number to compare.
    case noResult
    case noTarget
    /// The target is only words.
    case targetInWords
    /// The target has a number for other years or quarters only.
    case noTargetForPeriod
    /// Nobody says whether the targets of the quarters are each of its own quarter.
    case unclearQuarters
    /// The target counts from the beginning of the year, and nobody says whether the result does.
    case unclearAccumulation
    /// The result is of the year so far, the target a share of its quarter alone.
    case sharesOfQuarters
    /// The target is of several years, and the result counts from the beginning of one.
    case yearOfSeveral
    /// The targets of the quarters are to be added up, and one is not there.
    case missingQuarters
    /// The target asks for less, and nobody says whether its number is the most or the least.
    case unclearDirection
    /// The target asks for less, which the formula gives as a negative number, and it is noted otherwise.
    case unclearSign
    /// The one is in a hundred and the other is not.
    case unitsDiffer
    /// The target is a count, and the result one count over another.
    case ratioOfCounts
  }
}

extension Standing {
  public var comparison: TargetComparison? {
    if case .compared(let comparison) = self { comparison } else { nil }
  }
}
