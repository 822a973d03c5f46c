public import Diagnostics

/// A target as a number: «al menos 2 riesgos en cada uno de 5 procesos».
public struct Measure: Sendable, Hashable {
  public let comparator: Comparator?
  public let quantity: Quantity
  /// In how many of what the quantity must be reached.
  public let each: Quantity?
  /// Of the number.
  public let location: SourceLocation

  public init(
    comparator: Comparator?, quantity: Quantity, each: Quantity?, location: SourceLocation
  ) {
    self.comparator = comparator
    self.quantity = quantity
    self.each = each
    self.location = location
  }
}

/// How a result must stand to the target. The raw values are what content files say.
public enum Comparator: String, Sendable, CaseIterable {
  case atLeast = "al menos"
  case moreThan = "más de"
  case atMost = "a lo más"
  case lessThan = "menos de"
  case exactly = "exactamente"
}
