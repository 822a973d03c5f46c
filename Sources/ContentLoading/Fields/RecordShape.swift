import Programmes
import YAML

/// The keys that a record may have, in the order in which the guide lists them.
public struct RecordShape: Sendable {
  /// How messages and the guide call it: `actividad`, `programa`.
  public let name: String
  public let fields: [FieldDeclaration]
  /// Whether years (`2024`) and quarters (`T1`) are keys too.
  public let allowsPeriods: Bool

  init(_ name: String, allowsPeriods: Bool = false, _ fields: [FieldDeclaration]) {
    self.name = name
    self.fields = fields
    self.allowsPeriods = allowsPeriods
  }
}

extension RecordShape {
  /// The one field whose value is a group that may have the key `key`; nil when there is none, or several.
  /// What columns are called has every key of a row: nobody means it.
  func group(with key: String) -> String? {
    let groups = fields.filter { field in
      switch field.shape {
      case .record(let name), .textOrRecord(let name):
        name != HeadingsRecord.shape.name
          && Self.all.contains { $0.name == name && $0.has(key) }
      default: false
      }
    }
    return groups.count == 1 ? groups.first?.name : nil
  }

  private func has(_ key: String) -> Bool {
    fields.contains { $0.name == key } || allowsPeriods && PeriodKey(key) != nil
  }

  /// The key that `entry`, whose key the record does not have, probably means. What has a date as its value is
  /// rather a key of dates, and what has other words is not.
  func key(meantBy entry: YAMLNode.Entry, _ frame: DateFrame) -> String? {
    let meant = Synonyms.ofKeys.suggestions(for: entry.key, among: fields.map(\.name))
    guard case .scalar(let text, _) = entry.value.content, !entry.value.isBlank, meant.count > 1
    else {
      return meant.first
    }
    let dates = Set(fields.filter(\.shape.isDate).map(\.name))
    let isDate = text.isDate(in: frame)
    return meant.first { dates.contains($0) == isDate } ?? meant.first
  }

  /// Whether `key`, which the record does not have, is what reports tell of it: `avance`, `hecho`, `estado`.
  func leavesToReports(_ key: String) -> Bool {
    let names: [String] =
      switch name {
      case ActivityRecord.shape.name, StepRecord.shape.name:
        WorkFields(in: .empty).declarations.map(\.name)
      case IndicatorRecord.shape.name: ["valores", "resultado", "alcanzada", "desglose"]
      default: []
      }
    return names.contains(key) || Synonyms.ofKeys.meaning(of: key, among: names) != nil
  }

  /// Whether `key`, which the record does not have, is said in the text below the front matter. Minutes may say
  /// anything there.
  func leavesToProse(_ key: String) -> Bool {
    switch name {
    case MeetingRecord.shape.name: true
    case ProgrammeRecord.shape.name, InstitutionRecord.shape.name:
      Slug(folding: key).map { Self.proseTitles.contains($0.text) } == true
    default: false
    }
  }

  private static let proseTitles: Set<String> = [
    "presentacion", "introduccion", "antecedentes", "justificacion", "descripcion", "contexto",
  ]

  /// Every record of every content file.
  public static let all: [RecordShape] = [
    PortalRecord.shape, IdentityRecord.shape, LicenceRecord.shape, ThresholdsRecord.shape,
    ToleranceRecord.shape,
    TrafficLightRecord.shape,
    StandardIndicatorsRecord.shape, StandardIndicatorRecord.shape, EditionRecord.shape,
    GlossaryRecord.shape, GlossaryTermRecord.shape, ContentPageRecord.shape,
    InstitutionRecord.shape, CommitteeRecord.shape, PersonRecord.shape,
    NonWorkingDaysRecord.shape, NonWorkingPeriodRecord.shape, ProgrammeRecord.shape,
    ApprovalRecord.shape, AmendmentRecord.shape, DateChangeRecord.shape, HeadingsRecord.shape,
    AxisRecord.shape,
    PriorityRecord.shape,
    IndicatorRecord.shape, VariableRecord.shape, TargetRecord.shape, QuantityRecord.shape,
    ActivityRecord.shape,
    PeriodRecord.shape, StepRecord.shape, MeetingRecord.shape, AgreementRecord.shape,
    FollowUpRecord.shape,
    SilenceRecord.shape, ReportRecord.shape, ReportPeriodRecord.shape,
    ReportApprovalRecord.shape, ActivityReportRecord.shape, StepReportRecord.shape,
    OccurrenceReportRecord.shape,
    EvidenceRecord.shape, IndicatorReportRecord.shape, OperandRecord.shape,
    BreakdownRecord.shape, CorrectionRecord.shape, ThemeRecord.shape, ColoursRecord.shape,
    LogoRecord.shape, BrandingLineRecord.shape,
  ]
}
