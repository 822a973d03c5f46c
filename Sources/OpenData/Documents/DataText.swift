import CSV
import JSON
import Programmes
public import SiteRoutes

/// A data set of the whole portal in one of its forms, as it is written: its opening, the rows of the portal
/// itself, those of one institution after the other, its ending. Only the rows of one institution have to be in memory.
public struct DataText: Sendable {
  public let table: TableDescription
  public let format: DataFormat
  private let edition: Edition
  /// The rows that no institution has.
  private let own: TablePart
}

extension DataText {
  public var route: Route { .openDataFile("\(table.name.rawValue).\(format.rawValue)") }

  /// Every data set in every form, in the order in which pages list them.
  public static func all(in edition: Edition, sharing facts: SharedFacts) -> [DataText] {
    TableDescription.all.flatMap { table in
      let own = TablePart(of: table.name, facts, in: edition)
      return DataFormat.allCases.map {
        DataText(table: table, format: $0, edition: edition, own: own)
      }
    }
  }

  public var opening: [UInt8] {
    switch format {
    case .csv: table.csvHeader
    case .json: edition.json(of: table).dropLast(Self.jsonEnding.count)
    }
  }

  /// The rows of the portal itself.
  public var ownRows: [UInt8] { rows(own) }

  public var ownRowCount: Int { own.rowCount }

  /// The rows of `institution`.
  public func rows(of institution: InstitutionData) -> [UInt8] {
    institution.parts[table.name].map(rows) ?? []
  }

  private func rows(_ part: TablePart) -> [UInt8] { format == .csv ? part.csv : part.json }

  /// What stands between the rows of two institutions, and before them after those of the portal.
  public var separator: [UInt8] { format == .json ? [UInt8(ascii: ",")] : [] }

  public func rowCount(of institution: InstitutionData) -> Int {
    institution.parts[table.name]?.rowCount ?? 0
  }

  public var ending: [UInt8] { format == .json ? Self.jsonEnding : [] }

  /// What ends a document whose rows are its last member.
  private static let jsonEnding = Array("]}\n".utf8)

  /// The whole file.
  public func bytes(of institutions: [InstitutionData]) -> [UInt8] {
    let rows = [ownRows] + institutions.map(rows)
    return opening + rows.filter { !$0.isEmpty }.joined(separator: separator) + ending
  }
}

extension TablePart {
  /// The rows of a table that no institution has.
  fileprivate init(of table: TableName, _ facts: SharedFacts, in edition: Edition) {
    switch table {
    case .standardIndicators: self.init(.standardIndicators, facts.indicators, in: edition)
    case .editions:
      self.init(.editions, facts.indicators.flatMap { $0.editionFacts(in: edition) }, in: edition)
    case .glossary: self.init(.glossary, facts.glossary, in: edition)
    case .thresholds: self.init(.thresholds, facts.thresholds.facts, in: edition)
    default: self.init([])
    }
  }
}

extension StandardIndicator {
  fileprivate func editionFacts(in edition: OpenData.Edition) -> [EditionFacts] {
    editions.map {
      EditionFacts(
        edition: $0, indicator: self,
        targetInNumbers: $0.target.flatMap(edition.sentences.target))
    }
  }
}

extension Edition {
  /// The document without any rows.
  fileprivate func json(of table: TableDescription) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", Route.openData.link(to: .schema(table.name.rawValue)))
      write(to: &writer)
      writer.member("pagina", Route.openData.address)
      writer.member(table.name.rawValue) { $0.array { _ in } }
    }
    return writer.bytes + [0x0A]
  }
}

extension TableDescription {
  /// The names of the columns, with the end of their line.
  fileprivate var csvHeader: [UInt8] {
    CSVWriter(columns: (fields + Self.common).map(\.name)).bytes
  }
}
