/// An activity in a list of activities of many programmes.
public struct ListedActivity: Sendable, Hashable {
  public let naming: ActivityName
  public let programme: ProgrammeName
  /// nil in a programme without reports.
  public let judgement: Judgement?
  /// What of it is overdue, although it counts as something else.
  public let missed: MissedParts?
  /// What of it is in none of the counts that are told.
  public let leftOut: PartsLeftOut?
  /// Who answers for what of it is overdue; empty where nothing is, or where the programme names nobody.
  public let answerable: [String]
}
