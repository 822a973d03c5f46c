/// A property by which results can be narrowed down: the status «vencida».
public struct SearchFacet: Sendable, Hashable {
  /// In the order in which they are offered.
  public enum Kind: Sendable, Hashable, Comparable, CaseIterable {
    case kind, status, axis
  }

  public let kind: Kind
  /// In addresses: lower-case ASCII letters, digits and hyphens.
  public let value: String
  /// Where it stands among those of its kind.
  public let rank: Int
  public let name: String

  public init(_ kind: Kind, _ value: String, rank: Int, name: String) {
    self.kind = kind
    self.value = value
    self.rank = rank
    self.name = name
  }
}

extension SearchFacet: Comparable {
  /// As they are offered.
  public static func < (one: Self, other: Self) -> Bool {
    (one.kind, one.rank, one.value, one.name) < (other.kind, other.rank, other.value, other.name)
  }
}

extension SearchFacet.Kind {
  /// In addresses.
  var name: String {
    switch self {
    case .kind: "tipo"
    case .status: "estatus"
    case .axis: "eje"
    }
  }
}
