/// The keys that a record may have, in the order in which the guide lists them.
public struct RecordShape: Sendable {
  /// How messages and the guide call it: `actividad`, `programa`.
  public let name: String
  public let fields: [FieldDeclaration]
  /// Whether years (`2024`) are keys too.
  public let allowsYears: Bool

  init(_ name: String, allowsYears: Bool = false, _ fields: [FieldDeclaration]) {
    self.name = name
    self.fields = fields
    self.allowsYears = allowsYears
  }
}

extension RecordShape {
  /// Every record of every content file.
  public static let all: [RecordShape] = [
    PortalRecord.shape, GlossaryRecord.shape, GlossaryTermRecord.shape, ContentPageRecord.shape,
    InstitutionRecord.shape, CommitteeRecord.shape, PersonRecord.shape, ProgrammeRecord.shape,
    ApprovalRecord.shape, HeadingsRecord.shape, AxisRecord.shape, PriorityRecord.shape,
    IndicatorRecord.shape, TargetRecord.shape, QuantityRecord.shape, ActivityRecord.shape,
    PeriodRecord.shape, StepRecord.shape, MeetingRecord.shape, AgreementRecord.shape,
    SilenceRecord.shape,
  ]
}
