/// Something that can be found: a page, or what a page says of one thing.
public struct SearchEntry: Sendable {
  /// Of the page, below the root of the site.
  public let address: String
  public let title: String
  /// Where it belongs: «Actividad · INM · PAT 2021».
  public let context: String
  /// By what a document numbers it: `1.1.1`.
  public let keys: [String]
  /// What else it may be found by.
  public let texts: [String]
  public let facets: [SearchFacet]

  public init(
    address: String, title: String, context: String, keys: [String] = [], texts: [String] = [],
    facets: [SearchFacet] = []
  ) {
    self.address = address
    self.title = title
    self.context = context
    self.keys = keys
    self.texts = texts
    self.facets = facets
  }
}

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

/// Entries of one institution and the same years, as the index keeps them together.
public struct SearchCollection: Sendable {
  /// nil for what belongs to the whole portal.
  public let institution: Institution?
  /// nil for what belongs to no year.
  public let years: ClosedRange<Int>?
  public let count: Int
  private let make: @Sendable (Range<Int>) -> [SearchEntry]

  /// Whose entries they are.
  public struct Institution: Sendable, Hashable {
    /// In addresses.
    public let id: String
    public let name: String

    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// `make` gives those of its `count` entries that have a range of places, the same each time. It is called
  /// more than once, so that those of all collections are never in memory together.
  public init(
    institution: Institution?, years: ClosedRange<Int>?, count: Int,
    _ make: @escaping @Sendable (Range<Int>) -> [SearchEntry]
  ) {
    self.institution = institution
    self.years = years
    self.count = count
    self.make = make
  }

  public init(institution: Institution?, years: ClosedRange<Int>?, entries: [SearchEntry]) {
    self.init(institution: institution, years: years, count: entries.count) { Array(entries[$0]) }
  }
}

extension SearchCollection {
  public var entries: [SearchEntry] { make(0..<count) }

  /// Those with the places `range`.
  func entries(_ range: Range<Int>) -> [SearchEntry] { make(range) }
}
