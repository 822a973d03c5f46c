import Diagnostics
import Programmes
import YAML

/// Somebody named: a text as the document has it, or a name and a role.
enum PersonRecord {
  static let name = Field("nombre", .text)
  static let role = Field("cargo", .text)
  static let area = Field("area", .text)

  static let shape = RecordShape(
    "persona", [name.declaration, role.declaration, area.declaration])

  static let form = Form<Person>(shape: .textOrRecord("persona")) { node, problems in
    if case .scalar(let text, _) = node.content {
      if !node.isBlank, !text.contains(where: \.isLetter) {
        problems.report(notOf: "forma.persona", at: node, ["ayuda": .term("forma.ayuda-personas")])
        return nil
      }
      return Form<Verbatim>.text.read(node, &problems).flatMap { Person(name: $0, role: nil) }
    }
    guard let record = RecordReader(node, as: shape, &problems) else { return nil }
    return Person(
      name: record.optional(name, &problems), role: record.optional(role, &problems),
      area: record.optional(area, &problems))
  }

  /// One person, or a list.
  static let people = Form<[Person]>(shape: .people(form.shape)) { node, problems in
    guard case .sequence(let items) = node.content else {
      return form.read(node, &problems).map { [$0] }
    }
    return items.compactMap { form.read($0, &problems) }
  }
}
