import JSON
import Programmes

/// To what the values of a column keep besides its kind: said once for JSON Schema and for Table Schema.
enum FieldDomain: Sendable, Hashable {
  /// Any value of the kind; a text that is not empty.
  case any
  /// One of these texts.
  case among([String])
  /// A regular expression of the whole text, of what ECMA-262 and XML Schema have in common, without choices
  /// outside brackets.
  case pattern(String)
  /// An address of another site.
  case address
  case mailbox
  /// A number, nil without a greatest.
  case numbers(from: Int, through: Int?)
}

extension FieldDomain {
  /// The raw values of an enumeration.
  static func among<Choice: CaseIterable & RawRepresentable<String>>(
    _: Choice.Type
  ) -> FieldDomain {
    .among(Choice.allCases.map(\.rawValue))
  }

  static func from(_ least: Int) -> FieldDomain { .numbers(from: least, through: nil) }

  /// How many.
  static let count = from(0)

  static let percent = FieldDomain.numbers(from: 0, through: 100)

  /// A year that the portal's dates may have.
  static let year = FieldDomain.numbers(
    from: CalendarDate.earliest.year, through: CalendarDate.latest.year)

  /// A part of the portal's addresses.
  static let slug = pattern("[a-z0-9]+(-[a-z0-9]+)*")

  /// A page, or the file of one, below the root of the portal.
  static let page = pattern("([a-z0-9]+(-[a-z0-9]+)*/)+")

  static let file = pattern("([a-z0-9]+(-[a-z0-9]+)*/)+[a-z0-9-]+[.][a-z0-9]+")

  /// SHA-256 in hexadecimal.
  static let digest = pattern("[0-9a-f]{64}")
}

enum SchemaKind { case json, table }

extension FieldDomain {
  /// In the words that both kinds of schema share.
  func constraints(of kind: FieldKind, in schema: SchemaKind) -> [(String, JSON)] {
    // JSON Schema has to be told that a pattern is of the whole text.
    func pattern(_ text: String) -> [(String, JSON)] {
      [("pattern", .string(schema == .json ? "^\(text)$" : text))]
    }
    return switch self {
    // In a table an empty text is none.
    case .any: schema == .json && kind == .text ? [("minLength", .number(1))] : []
    case .among(let choices): [("enum", .strings(choices))]
    case .pattern(let text): pattern(text)
    case .address: pattern("[Hh][Tt][Tt][Pp][Ss]?://[^ ]+")
    case .mailbox: pattern("[^@ ]+@[^@ ]+[.][^@ ]+")
    case .numbers(let least, let greatest):
      [("minimum", .number(least))] + (greatest.map { [("maximum", .number($0))] } ?? [])
    }
  }

  /// The format of JSON Schema.
  var format: String? {
    switch self {
    case .address: "uri"
    case .mailbox: "email"
    case .any, .among, .pattern, .numbers: nil
    }
  }
}
