import Programmes

/// What an institution adds to the data of the whole portal: rows that are written already, so that
/// the institution itself may be let go.
public struct InstitutionData: Sendable {
  let parts: [TableName: TablePart]

  init(_ parts: [TableName: TablePart]) { self.parts = parts }

  /// `observations` are the doubts that the portal publishes about its programmes.
  public init(of institution: InstitutionFacts, _ observations: [Observation]) {
    let edition = institution.edition
    let programmes = institution.programmes
    let activities = programmes.flatMap(\.activities)
    let indicators = programmes.flatMap(\.indicators)
    let reports = programmes.flatMap(\.reports)
    let accounts = reports.flatMap(\.accounts)
    let agreements = institution.agreements
    parts = [
      .institutions: TablePart(.institutions, [institution], in: edition),
      .members: TablePart(.members, institution.members, in: edition),
      .nonWorkingDays: TablePart(.nonWorkingDays, institution.nonWorkingDays, in: edition),
      .programmes: TablePart(.programmes, programmes, in: edition),
      .amendments: TablePart(.amendments, programmes.flatMap(\.amendments), in: edition),
      .headings: TablePart(.headings, programmes.flatMap(\.headings), in: edition),
      .activities: TablePart(programmes.flatMap(\.activityRows)),
      .steps: TablePart(.steps, activities.flatMap(\.steps), in: edition),
      .deliveries: TablePart(.deliveries, activities.flatMap(\.deliveries), in: edition),
      .risks: TablePart(.risks, activities.flatMap(\.risks), in: edition),
      .indicators: TablePart(.indicators, indicators, in: edition),
      .targets: TablePart(.targets, indicators.flatMap(\.targets), in: edition),
      .results: TablePart(.results, indicators.flatMap(\.results), in: edition),
      .operands: TablePart(.operands, indicators.flatMap(\.operands), in: edition),
      .places: TablePart(.places, indicators.flatMap(\.places), in: edition),
      .reports: TablePart(.reports, reports, in: edition),
      .accounts: TablePart(.accounts, accounts, in: edition),
      .evidence: TablePart(.evidence, accounts.flatMap(\.evidence), in: edition),
      .corrections: TablePart(.corrections, reports.flatMap(\.corrections), in: edition),
      .meetings: TablePart(.meetings, institution.meetings, in: edition),
      .agreements: TablePart(.agreements, agreements, in: edition),
      .followUps: TablePart(.followUps, agreements.flatMap(\.followUps), in: edition),
      .observations: TablePart(
        .observations, programmes.flatMap { $0.observations(among: observations) }, in: edition),
      .transparency: TablePart(.transparency, indicators.flatMap(\.years), in: edition),
    ]
  }
}

/// The rows of a table that one institution has.
struct TablePart: Sendable {
  let rowCount: Int
  let csv: [UInt8]
  let json: [UInt8]
}

extension TablePart {
  init(_ rows: [WrittenRow]) {
    rowCount = rows.count
    csv = rows.csv
    json = rows.json
  }

  init<Row>(_ table: Table<Row>, _ rows: [Row], in edition: Edition) {
    self = table.part(rows, in: edition)
  }
}
