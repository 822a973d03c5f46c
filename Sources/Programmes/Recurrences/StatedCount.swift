/// How many times, or how many days, months or weeks: from 1 to 366.
public struct StatedCount: Sendable, Hashable {
  public let number: Int

  /// nil outside 1–366.
  public init?(_ number: Int) {
    guard (1...366).contains(number) else { return nil }
    self.number = number
  }

  private init(trusted number: Int) {
    self.number = number
  }
}

extension StatedCount {
  public static let one = StatedCount(trusted: 1)
}
