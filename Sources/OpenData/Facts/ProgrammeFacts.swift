import Diagnostics
public import Programmes
import SiteRoutes

/// A programme with how it stands.
public struct ProgrammeFacts: Sendable {
  private let parts: Parts

  public init(_ judged: JudgedProgramme, of institution: InstitutionFacts) {
    self.init(judged.programme, judged.progress, of: institution)
  }

  /// As it stands by `progress`, which may be that of an earlier cut-off date.
  public init(
    _ programme: Programme, _ progress: ProgrammeProgress?, of institution: InstitutionFacts
  ) {
    parts = Parts(programme, progress, institution)
  }

  /// Every row of a programme holds its facts, so all hold the same ones.
  private final class Parts: Sendable {
    let programme: Programme
    let progress: ProgrammeProgress?
    let institution: InstitutionFacts

    init(
      _ programme: Programme, _ progress: ProgrammeProgress?, _ institution: InstitutionFacts
    ) {
      self.programme = programme
      self.progress = progress
      self.institution = institution
    }
  }
}

extension ProgrammeFacts {
  public var programme: Programme { parts.programme }
  /// nil without any report.
  public var progress: ProgrammeProgress? { parts.progress }
  var institution: InstitutionFacts { parts.institution }

  var slug: String { programme.slug.text }
  var edition: Edition { institution.edition }

  var address: ProgrammeAddress {
    ProgrammeAddress(institution: institution.institution.slug, programme: programme.slug)
  }

  public var activities: [ActivityFacts] {
    programme.outline.activities.map { ActivityFacts($0, in: self) }
  }

  public var indicators: [IndicatorFacts] {
    programme.outline.indicators.map { IndicatorFacts($0, in: self) }
  }

  public var reports: [ReportFacts] {
    (progress?.reports ?? []).map { ReportFacts($0, of: self) }
  }
}
