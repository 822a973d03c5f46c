/// An indicator of a programme that is an instance of a standard one.
public struct StandardResult: Sendable, Hashable {
  public let standard: Slug
  public let institution: InstitutionName
  public let programme: Slug
  public let programmeName: String
  public let years: YearSpan
  /// The one that it belongs to: of what its report tells, or else the programme's first.
  public let year: Int
  /// How many quarters of that year are over at the end of what its report tells of, begun ones
  /// included; 0 when nothing was reported.
  public let quartersReached: Int
  public let indicator: Key
  public let title: String
  public let target: Target?
  public let hasFormula: Bool
  /// nil when nothing was reported.
  public let reading: IndicatorReading?
}
