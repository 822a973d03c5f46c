import JSON
import Programmes

/// A column of a table: what it is called, of what type it is, and what a row says in it.
struct Field<Row>: Sendable {
  let description: FieldDescription
  let name: JSONName
  /// nil when the row says nothing there.
  let value: @Sendable (Row) -> FieldValue?

  private init(
    _ name: String, _ kind: FieldKind, isRequired: Bool,
    _ value: @escaping @Sendable (Row) -> FieldValue?
  ) {
    description = FieldDescription(name: name, kind: kind, isRequired: isRequired)
    self.name = JSONName(name)
    self.value = value
  }

  private init(_ description: FieldDescription, of field: Field) {
    self.description = description
    name = field.name
    value = field.value
  }
}

/// What is published of a column.
public struct FieldDescription: Sendable, Hashable {
  public let name: String
  public let kind: FieldKind
  /// Whether every row has it.
  public let isRequired: Bool
  /// To what its values keep besides.
  let domain: FieldDomain

  init(
    name: String, kind: FieldKind, isRequired: Bool, domain: FieldDomain = .any
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.domain = domain
  }
}

public enum FieldKind: Sendable, CaseIterable {
  case text, integer, number, boolean, date
  /// Several texts.
  case texts
}

extension Field {
  static func text(_ name: String, always text: @escaping @Sendable (Row) -> String) -> Field {
    Field(name, .text, isRequired: true) { .text(text($0)) }
  }

  static func text(_ name: String, _ text: @escaping @Sendable (Row) -> String?) -> Field {
    Field(name, .text, isRequired: false) { text($0).map(FieldValue.text) }
  }

  static func words(_ name: String, _ text: @escaping @Sendable (Row) -> Verbatim?) -> Field {
    Field(name, .text, isRequired: false) { text($0).map { .text($0.text) } }
  }

  static func integer(_ name: String, always number: @escaping @Sendable (Row) -> Int) -> Field {
    Field(name, .integer, isRequired: true) { .integer(number($0)) }
  }

  static func integer(_ name: String, _ number: @escaping @Sendable (Row) -> Int?) -> Field {
    Field(name, .integer, isRequired: false) { number($0).map(FieldValue.integer) }
  }

  static func number(
    _ name: String, _ number: @escaping @Sendable (Row) -> ExactDecimal?
  ) -> Field {
    Field(name, .number, isRequired: false) { number($0).map(FieldValue.number) }
  }

  static func boolean(_ name: String, _ isTrue: @escaping @Sendable (Row) -> Bool?) -> Field {
    Field(name, .boolean, isRequired: false) { isTrue($0).map(FieldValue.boolean) }
  }

  static func date(
    _ name: String, always date: @escaping @Sendable (Row) -> CalendarDate
  ) -> Field {
    Field(name, .date, isRequired: true) { .text(date($0).iso) }
  }

  static func date(_ name: String, _ date: @escaping @Sendable (Row) -> CalendarDate?) -> Field {
    Field(name, .date, isRequired: false) { date($0).map { .text($0.iso) } }
  }

  /// The same with values that keep to `domain`; of several texts, each.
  func within(_ domain: FieldDomain) -> Field {
    Field(
      FieldDescription(
        name: description.name, kind: description.kind, isRequired: description.isRequired,
        domain: domain), of: self)
  }

  /// One that every row of a data set has, though not every row of the files beside pages.
  var alwaysThere: Field {
    Field(
      FieldDescription(
        name: description.name, kind: description.kind, isRequired: true,
        domain: description.domain), of: self)
  }

  /// Nothing where there is none.
  static func texts(_ name: String, _ texts: @escaping @Sendable (Row) -> [String]) -> Field {
    Field(name, .texts, isRequired: false) { row in
      let texts = texts(row)
      return texts.isEmpty ? nil : .texts(texts)
    }
  }
}
