public import Checksums
import Programmes
public import SiteRoutes

/// What is published of a data set of the whole portal in one of its forms.
public struct DataFile: Sendable {
  public let table: TableName
  public let format: DataFormat
  public let rowCount: Int
  public let byteCount: Int
  public let sha256: Digest

  public init(_ text: DataText, rowCount: Int, byteCount: Int, sha256: Digest) {
    table = text.table.name
    format = text.format
    self.rowCount = rowCount
    self.byteCount = byteCount
    self.sha256 = sha256
  }
}

extension DataFile {
  /// That of `institutions`, which are all in memory.
  public init(_ text: DataText, of institutions: [InstitutionData]) {
    let bytes = text.bytes(of: institutions)
    self.init(
      text,
      rowCount: institutions.reduce(text.ownRowCount) { $0 + text.rowCount(of: $1) },
      byteCount: bytes.count, sha256: SHA256.digest(of: bytes))
  }

  /// Below the page of the data.
  public var name: String { "\(table.rawValue).\(format.rawValue)" }
  public var route: Route { .openDataFile(name) }
}

extension TableDescription {
  /// In the order in which pages list them.
  public static let all: [TableDescription] = TableName.allCases.map(TableDescription.init)

  public init(_ name: TableName) {
    self =
      switch name {
      case .institutions: Table<InstitutionFacts>.institutions.description
      case .members: Table<MemberFacts>.members.description
      case .nonWorkingDays: Table<NonWorkingFacts>.nonWorkingDays.description
      case .programmes: Table<ProgrammeFacts>.programmes.description
      case .amendments: Table<AmendmentFacts>.amendments.description
      case .headings: Table<HeadingFacts>.headings.description
      case .activities: Table<ActivityFacts>.activities.description
      case .steps: Table<StepFacts>.steps.description
      case .deliveries: Table<DeliveryFacts>.deliveries.description
      case .risks: Table<RiskFacts>.risks.description
      case .indicators: Table<IndicatorFacts>.indicators.description
      case .targets: Table<TargetFacts>.targets.description
      case .results: Table<ResultFacts>.results.description
      case .operands: Table<OperandFacts>.operands.description
      case .places: Table<PlaceFacts>.places.description
      case .standardIndicators: Table<StandardIndicator>.standardIndicators.description
      case .editions: Table<EditionFacts>.editions.description
      case .reports: Table<ReportFacts>.reports.description
      case .accounts: Table<AccountFacts>.accounts.description
      case .evidence: Table<EvidenceFacts>.evidence.description
      case .corrections: Table<CorrectionFacts>.corrections.description
      case .meetings: Table<MeetingFacts>.meetings.description
      case .agreements: Table<AgreementFacts>.agreements.description
      case .followUps: Table<FollowUpFacts>.followUps.description
      case .observations: Table<ObservationFacts>.observations.description
      case .glossary: Table<GlossaryTerm>.glossary.description
      case .thresholds: Table<ThresholdFacts>.thresholds.description
      case .transparency: Table<TransparencyFacts>.transparency.description
      }
  }
}
