/// At least one element, none of them twice.
public struct NonEmptySet<Element: Hashable & Sendable>: Sendable, Hashable {
  public let members: Set<Element>

  /// nil without elements.
  public init?(_ elements: some Sequence<Element>) {
    members = Set(elements)
    if members.isEmpty { return nil }
  }

  public init(_ element: Element) {
    members = [element]
  }
}
