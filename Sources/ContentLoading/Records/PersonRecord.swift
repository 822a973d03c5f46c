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
      if !node.isBlank, !text.contains(where: \.isLetter) || text.beginsWithCount {
        problems.report(notOf: "forma.persona", at: node, ["ayuda": .term("forma.ayuda-personas")])
        return nil
      }
      return Form<Verbatim>.text.read(node, &problems).flatMap { Person(named: $0) }
    }
    guard let record = RecordReader(node, as: shape, &problems) else { return nil }
    return Person(
      name: record.optional(name, &problems), role: record.optional(role, &problems),
      area: record.optional(area, &problems))
  }

  /// One person, or a list.
  static let people = Form<[Person]>(shape: .people(form.shape)) { node, problems in
    // `María Pérez: Presidenta` and others below each other.
    if case .mapping(let entries) = node.content, entries.count > 1,
      !entries.contains(where: { PersonRecord.shape.hasField($0.key) })
    {
      let advice = ListAdvice(node, of: .record(shape.name), problems.frame)
      problems.report(notOf: "forma.lista", at: node, advice.values)
      return nil
    }
    guard case .sequence(let items) = node.content else {
      return form.read(node, &problems).map { [$0] }
    }
    return items.compactMap { form.read($0, &problems) }
  }
}

extension Form where Value == [Person] {
  /// The same people, who are counted: several on one line are told of.
  var counted: Form {
    Form(shape: shape) { node, problems in
      if case .sequence(let items) = node.content {
        for item in items { problems.reportPeople(in: item) { PeopleInText(item: $0) } }
      } else {
        problems.reportPeople(in: node) { PeopleInText($0) }
      }
      return read(node, &problems)
    }
  }
}

extension Problems {
  fileprivate mutating func reportPeople(
    in node: YAMLNode, _ reading: (String) -> PeopleInText?
  ) {
    guard case .scalar(let text, _) = node.content, let several = reading(text) else { return }
    report(
      .peopleOnOneLine, at: node,
      [
        "cuantas": "\(several.people.count)",
        "elementos": .text(several.people.map { "«- \($0.asValue)»" }.joined(separator: ", ")),
      ])
  }
}

extension String {
  /// `38 personas`.
  fileprivate var beginsWithCount: Bool {
    split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) } != nil
  }
}
