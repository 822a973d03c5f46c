import Programmes

/// A session of an institution.
struct MeetingFacts: Sendable {
  let meeting: Meeting
  let institution: InstitutionFacts
}

extension InstitutionFacts {
  var meetings: [MeetingFacts] {
    institution.meetings.map { MeetingFacts(meeting: $0, institution: self) }
  }
}
