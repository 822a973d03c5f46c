import Programmes
import SiteRoutes

// The data beside the pages.
extension InstitutionFacts {
  public var json: [UInt8] {
    DataDocument.institution.bytes(
      of: self, at: .institution(institution.slug), in: edition)
  }
}

extension ProgrammeFacts {
  public var json: [UInt8] {
    DataDocument.programme.bytes(of: self, at: .programme(address), in: edition)
  }

  /// A row an activity.
  public var csv: [UInt8] { Table.activities.csv(activityRows) }
}

extension ActivityFacts {
  public var json: [UInt8] {
    DataDocument.activity.bytes(of: self, at: route, in: programme.edition)
  }
}

extension IndicatorFacts {
  public var json: [UInt8] {
    DataDocument.indicator.bytes(of: self, at: route, in: programme.edition)
  }

  /// A row a report that speaks of it, or one row that says that none does.
  public var csv: [UInt8] { Table.results.csv(history, in: programme.edition) }
}

extension ReportedFacts {
  public var json: [UInt8] {
    DataDocument.report.bytes(of: self, at: report.route, in: programmeThen.edition)
  }

  /// A row an activity, as it stood at the cut-off date of the report.
  public var csv: [UInt8] {
    Table.activities.csv(programmeThen.activityRows)
  }
}

extension DataDocument<InstitutionFacts> {
  static let institution = DataDocument(
    kind: .institution,
    members: [
      .one("institucion", .institutions) { $0 },
      .prose("presentacion", \.institution.presentation),
      .many(.members, \.members),
      .many(.nonWorkingDays, \.nonWorkingDays),
      .many(.programmes, \.programmes),
      .many(.meetings, \.meetings),
      .many(.agreements, \.agreements),
      .many(.followUps) { $0.agreements.flatMap(\.followUps) },
    ])
}

extension DataDocument<ProgrammeFacts> {
  static let programme = DataDocument(
    kind: .programme,
    members: [
      .one("programa", .programmes) { $0 },
      .prose("presentacion", \.programme.presentation),
      .many(.amendments, \.amendments),
      .many(.headings, \.headings),
      .many(.indicators, \.indicators),
      .many(.targets) { $0.indicators.flatMap(\.targets) },
      .many(written: .activities, \.activityRows),
      .many(.steps) { $0.activities.flatMap(\.steps) },
      .many(.reports, \.reports),
    ])
}

extension DataDocument<ActivityFacts> {
  static let activity = DataDocument(
    kind: .activity,
    members: [
      .one("actividad", written: .activities, \.row),
      .many(.steps, \.steps),
      .many(.deliveries, \.deliveries),
      .many(.risks, \.risks),
      .many(.accounts, \.accounts),
      .many(.evidence) { $0.accounts.flatMap(\.evidence) },
    ])
}

extension DataDocument<IndicatorFacts> {
  static let indicator = DataDocument(
    kind: .indicator,
    members: [
      .one("indicador", .indicators) { $0 },
      .many(.targets, \.targets),
      .many(.results, \.results),
      .many(.operands, \.operands),
      .many(.places, \.places),
    ])
}

extension DataDocument<ReportedFacts> {
  static let report = DataDocument(
    kind: .report,
    members: [
      .one("informe", .reports, \.report),
      .many(written: .activities, \.programmeThen.activityRows),
      .many(.accounts, \.report.accounts),
      .many(.results) { facts in
        facts.programmeThen.indicators.flatMap(\.results)
          .filter { $0.reading?.cutoff == facts.report.report.cutoff }
      },
      .many(.evidence) { $0.report.accounts.flatMap(\.evidence) },
      .many(.corrections, \.report.corrections),
    ])
}
