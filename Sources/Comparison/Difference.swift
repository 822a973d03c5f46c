public import Diagnostics

/// What is not the same in two states of a content, in the terms of the domain.
public struct Difference: Sendable, Hashable {
  /// What it is of, from the institution or the portal down.
  public let subject: [Subject]
  public let change: Change
  public let location: SourceLocation
  /// In which of the two the location is: in the older one for what is no longer there.
  public let side: Side

  public enum Side: Sendable, Hashable { case older, newer }

  public struct Subject: Sendable, Hashable {
    public let kind: RecordKind
    public let key: String
    /// Empty where there is nothing but its key.
    public let title: String
  }

  public enum Change: Sendable, Hashable {
    case added
    case removed
    /// A fact that was not stated before.
    case stated(Fact, String)
    case withdrawn(Fact, String)
    case replaced(Fact, before: String, after: String)
    /// A date, by how many days: later when positive. Both are ISO 8601.
    case moved(Fact, before: String, after: String, days: Int)
    case raised(Fact, before: String, after: String)
    case lowered(Fact, before: String, after: String)
    /// A part that reports call by its number, which is another's now.
    case renumbered(Fact, before: String, after: String)
    /// Of a list.
    case itemAdded(Fact, String)
    case itemRemoved(Fact, String)
    case itemReplaced(Fact, before: String, after: String)
    /// A file whose bytes changed although nothing that is compared did.
    case otherBytes
    /// A file whose bytes changed, and what it says was not compared.
    case unexamined
  }

  /// The name of a fact, and which of several.
  public struct Fact: Sendable, Hashable {
    public let name: FieldName
    public let detail: String
  }
}

extension Difference: Comparable {
  /// By place, then in the order of its kind of change, and then by all else that parts two of them, so that it is
  /// the same in every run.
  public static func < (one: Difference, other: Difference) -> Bool {
    let (mine, others) = (one.change, other.change)
    if (one.location, mine.rank) != (other.location, others.rank) {
      return (one.location, mine.rank) < (other.location, others.rank)
    }
    let texts = mine.texts + one.texts
    return texts.lexicographicallyPrecedes(others.texts + other.texts)
  }

  private var texts: [String] {
    ["\(side)"] + subject.flatMap { [$0.kind.rawValue, $0.key, $0.title] }
  }
}

extension Difference.Change {
  /// Where its kind stands among the others.
  fileprivate var rank: Int {
    switch self {
    case .added: 0
    case .removed: 1
    case .stated: 2
    case .withdrawn: 3
    case .replaced: 4
    case .moved: 5
    case .raised: 6
    case .lowered: 7
    case .itemAdded: 8
    case .itemRemoved: 9
    case .itemReplaced: 10
    case .renumbered: 11
    case .otherBytes: 12
    case .unexamined: 13
    }
  }

  /// What it says; the days of a move follow from its dates.
  fileprivate var texts: [String] {
    (fact.map { [$0.name.rawValue, $0.detail] } ?? []) + [before, after].compactMap { $0 }
  }
}
