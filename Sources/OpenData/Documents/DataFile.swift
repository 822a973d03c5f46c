import CSV
import Checksums
import JSON
public import SiteRoutes

/// A data set of the whole portal in one of its forms.
public struct DataFile: Sendable {
  public let table: TableName
  public let format: DataFormat
  public let rowCount: Int
  public let bytes: [UInt8]
  /// In hexadecimal; FIPS 180-4.
  public let sha256: String
}

extension DataFile {
  /// Below the page of the data.
  public var name: String { "\(table.rawValue).\(format.rawValue)" }
  public var route: Route { .openDataFile(name) }

  /// The data sets of all `institutions`, each in all forms.
  static func all(of institutions: [InstitutionData], in edition: Edition) -> [DataFile] {
    TableDescription.all.flatMap { table in
      let parts = institutions.compactMap { $0.parts[table.name] }
      return DataFormat.allCases.map { DataFile(table, parts, as: $0, in: edition) }
    }
  }

  private init(
    _ table: TableDescription, _ parts: [TablePart], as format: DataFormat, in edition: Edition
  ) {
    self.table = table.name
    self.format = format
    rowCount = parts.reduce(0) { $0 + $1.rowCount }
    bytes =
      switch format {
      case .csv: parts.reduce(into: table.csvHeader) { $0 += $1.csv }
      case .json: edition.json(of: table, parts.map(\.json))
      }
    sha256 = SHA256.digest(of: bytes).hexadecimal
  }
}

extension Edition {
  fileprivate func json(of table: TableDescription, _ rows: [[UInt8]]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", Route.openData.link(to: .schema(table.name.rawValue)))
      write(to: &writer)
      writer.member("pagina", Route.openData.address)
      writer.member(table.name.rawValue) { $0.array(ofWritten: rows) }
    }
    return writer.bytes + [0x0A]
  }
}

extension TableDescription {
  /// In the order in which pages list them.
  public static let all: [TableDescription] = TableName.allCases.map(TableDescription.init)

  public init(_ name: TableName) {
    self =
      switch name {
      case .institutions: Table<InstitutionFacts>.institutions.description
      case .programmes: Table<ProgrammeFacts>.programmes.description
      case .activities: Table<ActivityFacts>.activities.description
      case .steps: Table<StepFacts>.steps.description
      case .risks: Table<RiskFacts>.risks.description
      case .indicators: Table<IndicatorFacts>.indicators.description
      case .targets: Table<TargetFacts>.targets.description
      case .results: Table<ResultFacts>.results.description
      case .operands: Table<OperandFacts>.operands.description
      case .reports: Table<ReportFacts>.reports.description
      case .accounts: Table<AccountFacts>.accounts.description
      case .evidence: Table<EvidenceFacts>.evidence.description
      case .corrections: Table<CorrectionFacts>.corrections.description
      case .meetings: Table<MeetingFacts>.meetings.description
      case .agreements: Table<AgreementFacts>.agreements.description
      case .transparency: Table<TransparencyFacts>.transparency.description
      }
  }

  /// The names of the columns, with the end of their line.
  fileprivate var csvHeader: [UInt8] {
    CSV<FieldDescription>(
      (fields + Self.common).map { field in CSV<FieldDescription>.Column(field.name) { _ in .empty }
      }
    ).bytes(of: [])
  }
}
