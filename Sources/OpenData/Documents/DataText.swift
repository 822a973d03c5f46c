import CSV
import JSON
import Programmes
public import SiteRoutes

/// A data set of the whole portal in one of its forms, as it is written: its opening, the rows of one
/// institution after the other, its ending. Only the rows of one institution have to be in memory.
public struct DataText: Sendable {
  public let table: TableDescription
  public let format: DataFormat
  private let edition: Edition
}

extension DataText {
  public var route: Route { .openDataFile("\(table.name.rawValue).\(format.rawValue)") }

  /// Every data set in every form, in the order in which pages list them.
  public static func all(in edition: Edition) -> [DataText] {
    TableDescription.all.flatMap { table in
      DataFormat.allCases.map { DataText(table: table, format: $0, edition: edition) }
    }
  }

  public var opening: [UInt8] {
    switch format {
    case .csv: table.csvHeader
    case .json: edition.json(of: table).dropLast(Self.jsonEnding.count)
    }
  }

  /// The rows of `institution`.
  public func rows(of institution: InstitutionData) -> [UInt8] {
    guard let part = institution.parts[table.name] else { return [] }
    return format == .csv ? part.csv : part.json
  }

  /// What stands between the rows of two institutions.
  public var separator: [UInt8] { format == .json ? [UInt8(ascii: ",")] : [] }

  public func rowCount(of institution: InstitutionData) -> Int {
    institution.parts[table.name]?.rowCount ?? 0
  }

  public var ending: [UInt8] { format == .json ? Self.jsonEnding : [] }

  /// What ends a document whose rows are its last member.
  private static let jsonEnding = Array("]}\n".utf8)

  /// The whole file.
  public func bytes(of institutions: [InstitutionData]) -> [UInt8] {
    opening + institutions.map(rows).filter { !$0.isEmpty }.joined(separator: separator) + ending
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
