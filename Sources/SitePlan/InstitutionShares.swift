import Programmes

/// A file in which institutions stand one after the other. What each adds is made of its summary and of what
/// all share, and may be let go before the next: together it may be more than should be held.
public struct InstitutionShares: Sendable {
  public let opening: [UInt8]
  public let shares: [Share]
  public let ending: [UInt8]

  /// What one institution adds.
  public struct Share: Sendable {
    /// Its folder.
    public let institution: String
    public let make: @Sendable () -> [UInt8]
  }
}
