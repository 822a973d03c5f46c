import Programmes

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
  var agreements: [AgreementFacts] {
    institution.agreements(at: edition.cutoff).map {
      AgreementFacts(tracked: $0, institution: self)
    }
  }
}
