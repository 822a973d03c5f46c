import Programmes
import SiteRoutes

/// A list of activities of all institutions, in the order of the names of these. Each is taken from its
/// institution's summary when it is asked for: together they would be a second copy of all.
struct ListedActivities: Sendable {
  /// By their names.
  private let institutions: [InstitutionSummary]
  private let list: any KeyPath<InstitutionSummary, [ListedActivity]> & Sendable
  private let places: [Place]

  /// Among the institutions, and in the list of one.
  private struct Place {
    let institution: Int
    let number: Int
  }

  init(
    _ list: any KeyPath<InstitutionSummary, [ListedActivity]> & Sendable,
    of institutions: [InstitutionSummary]
  ) {
    self.list = list
    let inOrder = institutions.byName
    self.institutions = inOrder
    places = inOrder.indices.flatMap { institution in
      inOrder[institution][keyPath: list].indices.map {
        Place(institution: institution, number: $0)
      }
    }
  }
}

extension ListedActivities: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> (institution: InstitutionName, activity: ListedActivity) {
    let place = places[index]
    let institution = institutions[place.institution]
    return (institution.naming, institution[keyPath: list][place.number])
  }
}

extension ListedActivities {
  var origins: [RowOrigin] {
    places.lazy.map { institutions[$0.institution].naming.slug }.origins
  }
}
