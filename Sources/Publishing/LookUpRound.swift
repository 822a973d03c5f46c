/// Whose files are looked up in one run, when to look up all files of a site would cost more than to build
/// what changed: those whose turn it is, in the order of a list that begins again at its end.
public struct LookUpRound: Sendable, Hashable {
  /// Places in the list, each once.
  public let places: [Int]
  /// Where the next round begins.
  public let next: Int

  /// `counts` says how many files each in the list has. The round takes as many as keep it at `most` files
  /// or go beyond only with the last, but one in any case.
  public init(of counts: [Int], from turn: Int, most: Int) {
    var places: [Int] = []
    var files = 0
    var place = counts.indices.contains(turn) ? turn : 0
    while places.count < counts.count, places.isEmpty || files < most {
      places.append(place)
      files += counts[place]
      place = place + 1 < counts.count ? place + 1 : 0
    }
    self.places = places
    next = place
  }
}
