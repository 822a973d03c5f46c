/// Why a phrase of a content file is no rule and no deadline.
public struct PhraseFault: Error, Sendable, Hashable {
  public enum Reason: Sendable, CaseIterable {
    case empty
    /// No form has this word here.
    case unknownWord
    /// It breaks off.
    case unfinished
    /// The same day or month twice in a list.
    case repeated
    /// «día 32», «30/02/2024».
    case impossibleDate
    /// A number outside 1–366.
    case countOutOfRange
    /// «diez (12)».
    case numbersDisagree
    /// «cada 5 meses»: a year is not made of such periods.
    case unevenPeriod
    /// «día 30 de febrero».
    case neverHappens
    /// «10 días»: *hábiles* or *naturales*?
    case kindOfDaysMissing
  }

  public let reason: Reason
  /// What it concerns: Unicode scalars from the start of the phrase.
  public let place: Range<Int>

  public init(_ reason: Reason, at place: Range<Int>) {
    self.reason = reason
    self.place = place
  }
}
