import Programmes

/// Days on which an institution does not work.
struct NonWorkingFacts: Sendable {
  /// From 1, in the order of time.
  let number: Int
  let period: NonWorkingPeriod
  let institution: InstitutionFacts
}

extension InstitutionFacts {
  var nonWorkingDays: [NonWorkingFacts] {
    institution.nonWorkingDays.periods.enumerated().map {
      NonWorkingFacts(number: $0 + 1, period: $1, institution: self)
    }
  }
}
