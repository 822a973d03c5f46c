import Diagnostics
public import Programmes
import SiteRoutes

/// An institution with what its rows need beside it.
public struct InstitutionFacts: Sendable {
  private let parts: Parts

  /// `progress` is that of the cut-off date of `edition`.
  public init(_ progress: InstitutionProgress, in edition: Edition) {
    parts = Parts(progress, edition)
  }

  /// Every row of an institution holds its facts, so all hold the same ones.
  private final class Parts: Sendable {
    let progress: InstitutionProgress
    let edition: Edition
    /// Bytes before the path of a content file below the root of the content; nil when it is not
    /// known.
    let rootLength: Int?
    /// Of the activities of each programme.
    let activityRows: [MadeOnDemand<[WrittenRow]>]

    init(_ progress: InstitutionProgress, _ edition: Edition) {
      self.progress = progress
      self.edition = edition
      activityRows = progress.programmes.map { _ in MadeOnDemand() }
      let institution = progress.institution
      let path = institution.location.path
      let own = "instituciones/\(institution.slug)/institucion.md"
      rootLength = path.hasSuffix(own) ? path.utf8.count - own.utf8.count : nil
    }
  }
}

extension InstitutionFacts {
  public var progress: InstitutionProgress { parts.progress }
  public var institution: Institution { progress.institution }
  public var edition: Edition { parts.edition }
  var slug: String { institution.slug.text }

  public var programmes: [ProgrammeFacts] {
    zip(progress.programmes, parts.activityRows).map { judged, rows in
      ProgrammeFacts(judged.programme, judged.progress, judged.deadlines, of: self, sharing: rows)
    }
  }

  /// The same in data that are told of another day.
  func inEdition(of cutoff: CalendarDate) -> InstitutionFacts {
    InstitutionFacts(progress, in: edition.at(cutoff))
  }

  /// Below the root of the content, whose own place on a machine is nobody's business.
  func file(of location: SourceLocation) -> String? {
    guard let rootLength = parts.rootLength, location.path.utf8.count > rootLength else {
      return nil
    }
    return String(decoding: location.path.utf8.dropFirst(rootLength), as: UTF8.self)
  }
}

/// A member of the committee of an institution.
struct MemberFacts: Sendable {
  /// From 1, in the order of the page.
  let number: Int
  let person: Person
  let institution: InstitutionFacts
}

/// Days on which an institution does not work.
struct NonWorkingFacts: Sendable {
  /// From 1, in the order of time.
  let number: Int
  let period: NonWorkingPeriod
  let institution: InstitutionFacts
}

/// A session of an institution.
struct MeetingFacts: Sendable {
  let meeting: Meeting
  let institution: InstitutionFacts
}

/// An agreement of an institution.
struct AgreementFacts: Sendable {
  let tracked: TrackedAgreement
  let institution: InstitutionFacts
}

/// What a later session says of an agreement.
struct FollowUpFacts: Sendable {
  /// From 1, among those of the agreement, oldest first.
  let number: Int
  let session: CalendarDate
  let followUp: AgreementFollowUp
  let agreement: AgreementFacts
}

extension AgreementFacts {
  var followUps: [FollowUpFacts] {
    tracked.followUps.enumerated().map { index, told in
      FollowUpFacts(
        number: index + 1, session: told.session, followUp: told.followUp, agreement: self)
    }
  }
}

extension InstitutionFacts {
  var members: [MemberFacts] {
    (institution.committee?.members ?? []).enumerated().map {
      MemberFacts(number: $0 + 1, person: $1, institution: self)
    }
  }

  var nonWorkingDays: [NonWorkingFacts] {
    institution.nonWorkingDays.periods.enumerated().map {
      NonWorkingFacts(number: $0 + 1, period: $1, institution: self)
    }
  }

  var meetings: [MeetingFacts] {
    institution.meetings.map { MeetingFacts(meeting: $0, institution: self) }
  }

  var agreements: [AgreementFacts] {
    institution.agreements(at: edition.cutoff).map {
      AgreementFacts(tracked: $0, institution: self)
    }
  }
}
