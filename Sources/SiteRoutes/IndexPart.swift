public import Programmes

/// The lists of what a portal has, for readers who look for something without a search.
public enum IndexPart: Sendable, Hashable {
  /// Everything whose name begins with a letter.
  case letter(IndexLetter)
  /// Institutions of a level of government.
  case level(GovernmentLevel)
  /// Programmes of a year.
  case year(Int)
  /// All institutions; the first page of this list is `Route.institutions`.
  case institutions
  /// Activities that are overdue; the first page is `Route.overdue`.
  case overdue
  /// What nobody has told; the first page is `Route.unreported`.
  case unreported
}

/// A letter of the index: `a` to `z`, or what begins with a digit.
public struct IndexLetter: Sendable, Hashable, Comparable {
  /// nil for digits.
  private let letter: Unicode.Scalar?

  /// Under which `title` stands; nil when nothing in it is a letter or a digit.
  public init?(of title: String) {
    guard let initial = Slug.initial(of: title) else { return nil }
    letter = ("a"..."z").contains(initial) ? initial : nil
  }

  /// Digits come last.
  public static func < (one: Self, other: Self) -> Bool {
    (one.letter?.value ?? .max) < (other.letter?.value ?? .max)
  }
}

extension IndexLetter {
  /// `A`, or `0–9`.
  public var name: String { letter.map { String($0).uppercased() } ?? "0–9" }

  fileprivate var address: String { letter.map { String($0) } ?? "0-9" }
}

extension IndexPart {
  /// A page of the list, from 1; the first one of some lists has a name of its own.
  public func route(page: Int) -> Route {
    switch self {
    case .institutions where page == 1: .institutions
    case .overdue where page == 1: .overdue
    case .unreported where page == 1: .unreported
    default: .index(self, page: page)
    }
  }

  var folder: String {
    switch self {
    case .letter(let letter): "indice/\(letter.address)/"
    case .level(let level): "indice/nivel/\(level.rawValue)/"
    case .year(let year): "indice/anio/\(year)/"
    case .institutions: "indice/instituciones/"
    case .overdue: "vencidas/"
    case .unreported: "sin-reporte/"
    }
  }
}
