import Diagnostics
public import Programmes

/// The doubts about a programme, parted by what of it they are about.
public struct PartReviews: Sendable {
  private let reviews: [ProgrammePart: Review]

  /// `review` may tell of other files too.
  public init(_ review: Review, of programme: Programme) {
    let own = review.within(programme.location.path)
    if own.isEmpty {
      reviews = [:]
      return
    }
    let parts = ProgrammeParts(of: programme)
    let open = Dictionary(grouping: own.open) { parts[$0.location] }
    let answered = Dictionary(grouping: own.answered) { parts[$0.diagnostic.location] }
    reviews = Dictionary(
      uniqueKeysWithValues: Set(open.keys).union(answered.keys).map { part in
        (part, Review(open: open[part] ?? [], answered: answered[part] ?? []))
      })
  }
}

extension PartReviews {
  /// What is said of `part`, and not of what stands within it.
  public subscript(part: ProgrammePart) -> Review {
    reviews[part] ?? Review(open: [], answered: [])
  }
}
