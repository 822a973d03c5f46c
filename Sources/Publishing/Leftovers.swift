/// What an exchange leaves besides the site, and that somebody should hear of.
public struct Leftovers: Sendable, Hashable {
  /// Where files are kept that others put into a folder in a place that is taken, or that is no longer shown.
  public internal(set) var setAside: [String] = []
  /// What could not be removed of versions that are not needed any more, and stays.
  public internal(set) var leftBehind: [WritingFailure] = []

  public init() {}
}

extension Leftovers {
  static func + (one: Leftovers, other: Leftovers) -> Leftovers {
    var both = one
    both.setAside += other.setAside
    both.leftBehind += other.leftBehind
    return both
  }

  /// Those of which `told` says nothing.
  public func without(_ told: Leftovers) -> Leftovers {
    var rest = self
    rest.setAside.removeAll(where: told.setAside.contains)
    rest.leftBehind.removeAll(where: told.leftBehind.contains)
    return rest
  }
}
