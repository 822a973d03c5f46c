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
