/// Bounds for telling indicators apart by how far they are from their targets. A portal has none unless it
/// states them with their source: no national threshold was found.
public struct TrafficLight: Sendable, Hashable {
  /// Greatest unfavourable deviation, in a hundred of the target, that is still acceptable.
  public let acceptable: Share
  /// Greatest unfavourable deviation that is only a risk; beyond it is critical.
  public let risk: Share
  /// Greatest favourable deviation that is still acceptable; beyond it the target was badly planned.
  public let excess: ExactDecimal?
  public let source: Verbatim
  public let link: Link?

  public init(
    acceptable: Share, risk: Share, excess: ExactDecimal?, source: Verbatim, link: Link?
  ) {
    self.acceptable = acceptable
    self.risk = risk
    self.excess = excess
    self.source = source
    self.link = link
  }
}

/// The wording is that of the guides of SHCP and CONEVAL for indicators of results.
public enum Light: String, Sendable, CaseIterable {
  case acceptable = "aceptable"
  case risk = "con riesgo"
  case critical = "crítico"
}
