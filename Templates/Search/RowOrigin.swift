public import Programmes

/// Where a row of a list comes from. With the summary of the institution it tells what the row says.
public struct RowOrigin: Sendable, Hashable {
  /// nil for what belongs to the whole portal.
  public let institution: Slug?
  /// Among all that could be a row of the list, in the order of the institution's summary.
  public let place: Int
}

extension Sequence<Slug> {
  /// The origins of rows that these institutions have, those of one following each other in its order.
  public var origins: [RowOrigin] {
    var places: [Slug: Int] = [:]
    return map { institution in
      let place = places[institution, default: 0]
      places[institution] = place + 1
      return RowOrigin(institution: institution, place: place)
    }
  }
}
