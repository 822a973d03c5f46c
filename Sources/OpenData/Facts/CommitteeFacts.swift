import Programmes

/// A member of the committee of an institution.
struct MemberFacts: Sendable {
  /// From 1, in the order of the page.
  let number: Int
  let person: Person
  let institution: InstitutionFacts
}

extension InstitutionFacts {
  var members: [MemberFacts] {
    (institution.committee?.members ?? []).enumerated().map {
      MemberFacts(number: $0 + 1, person: $1, institution: self)
    }
  }
}
