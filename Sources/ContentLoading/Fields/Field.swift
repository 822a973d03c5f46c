import YAML

/// A key of a record: its name in content files and the form of its value.
///
/// Loader, messages, the editor's guide and the schema all speak from these declarations.
struct Field<Value>: Sendable {
  let name: String
  let form: Form<Value>
  let isRequired: Bool

  init(_ name: String, _ form: Form<Value>, required: Bool = false) {
    self.name = name
    self.form = form
    isRequired = required
  }
}

extension Field {
  /// What others need to know of the field without its type.
  var declaration: FieldDeclaration {
    FieldDeclaration(name: name, shape: form.shape, isRequired: isRequired)
  }
}

/// A field without its type.
public struct FieldDeclaration: Sendable {
  public let name: String
  public let shape: ValueShape
  public let isRequired: Bool
}

/// How a value looks in a content file.
public indirect enum ValueShape: Sendable {
  /// A day, a month, a quarter or half a month.
  case dateOrPeriod
  case text, day, date, years, number, flag, link, email, key, slug
  /// Markdown in several lines.
  case prose
  case integer(ClosedRange<Int>)
  /// From 0 to 100 in a hundred.
  case share
  /// A number, or the mark of why there is none.
  case reported
  /// A digest in hexadecimal.
  case digest
  /// A colour in hexadecimal.
  case colour
  case choice([String])
  case list(ValueShape)
  /// One, or a list of them.
  case people(ValueShape)
  case textOrList
  /// Names of the document's own, each with a text or several.
  case cells
  case record(String)
  case textOrRecord(String)
}

/// How to read one kind of value. `read` gives nil after it has reported what is wrong.
struct Form<Value>: Sendable {
  let shape: ValueShape
  let read: @Sendable (YAMLNode, inout Problems) -> Value?
}
