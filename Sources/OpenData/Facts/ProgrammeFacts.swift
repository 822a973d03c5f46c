import Diagnostics
public import Programmes
public import SiteRoutes

/// A programme with how it stands.
public struct ProgrammeFacts: Sendable {
  private let parts: Parts

  /// As it stands by `progress`, which may be that of an earlier cut-off date, at which `deadlines` are known. Facts
  /// of the same share the rows of its activities.
  init(
    _ programme: Programme, _ progress: ProgrammeProgress?, _ deadlines: ProgrammeDeadlines,
    of institution: InstitutionFacts, sharing activityRows: MadeOnDemand<[WrittenRow]>
  ) {
    parts = Parts(programme, progress, institution, deadlines, activityRows)
  }

  /// Every row of a programme holds its facts, so all hold the same ones.
  private final class Parts: Sendable {
    let programme: Programme
    let progress: ProgrammeProgress?
    let institution: InstitutionFacts
    let activityRows: MadeOnDemand<[WrittenRow]>
    let deadlines: ProgrammeDeadlines

    init(
      _ programme: Programme, _ progress: ProgrammeProgress?, _ institution: InstitutionFacts,
      _ deadlines: ProgrammeDeadlines, _ activityRows: MadeOnDemand<[WrittenRow]>
    ) {
      self.programme = programme
      self.progress = progress
      self.institution = institution
      self.activityRows = activityRows
      self.deadlines = deadlines
    }
  }
}

extension ProgrammeFacts {
  public var programme: Programme { parts.programme }
  /// nil without any report.
  public var progress: ProgrammeProgress? { parts.progress }
  var institution: InstitutionFacts { parts.institution }

  /// What its deadlines come to that are counted from something else.
  var deadlines: ProgrammeDeadlines { parts.deadlines }

  var slug: String { programme.slug.text }
  var edition: Edition { institution.edition }

  public var address: ProgrammeAddress {
    ProgrammeAddress(institution: institution.institution.slug, programme: programme.slug)
  }

  public var activities: [ActivityFacts] {
    programme.outline.activities.enumerated().map { ActivityFacts($1, at: $0, in: self) }
  }

  /// In the order of ``activities``.
  var activityRows: [WrittenRow] {
    parts.activityRows.value { Table.activities.written(activities, in: edition) }
  }

  var amendments: [AmendmentFacts] {
    let changes = programme.amendments.enumerated().flatMap { index, amendment in
      let changes: [DateChange?] = amendment.changes.isEmpty ? [nil] : amendment.changes
      return changes.map { (number: index + 1, amendment, change: $0) }
    }
    return changes.enumerated().map { index, one in
      AmendmentFacts(
        row: index + 1, number: one.number, amendment: one.1, change: one.change, programme: self)
    }
  }

  public var indicators: [IndicatorFacts] {
    programme.outline.indicators.map { IndicatorFacts($0, in: self) }
  }

  public var reports: [ReportFacts] {
    (progress?.reports ?? []).map { ReportFacts($0, of: self) }
  }
}

/// An amendment of a programme, or one of the dates that it says to have changed.
struct AmendmentFacts: Sendable {
  /// Among all of the programme, from 1.
  let row: Int
  /// That of the amendment, from 1, oldest first.
  let number: Int
  let amendment: Amendment
  /// nil where it names none.
  let change: DateChange?
  let programme: ProgrammeFacts
}
