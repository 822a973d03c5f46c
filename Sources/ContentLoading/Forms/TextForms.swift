import Diagnostics
import Programmes
import YAML

extension Form where Value == Verbatim {
  /// One text.
  static let text = Form(shape: .text) { node, problems in
    guard case .scalar(let text, _) = node.content else {
      problems.report(notOf: "forma.texto", at: node, TextAdvice(node).values)
      return nil
    }
    if let pasted = node.pastedLines { problems.report(.pasted(pasted, help: "un-texto")) }
    return Verbatim(text, at: node.location)
  }
}

extension Form where Value == [Verbatim] {
  /// One text, or a list of texts.
  static let texts = Form(shape: .textOrList) { node, problems in
    guard case .sequence(let items) = node.content else {
      if let pasted = node.pastedLines, pasted.kind == .list,
        case .scalar(let text, _) = node.content
      {
        problems.report(.pasted(pasted, help: "textos"))
        return Verbatim(text, at: node.location).map { [$0] }
      }
      return Form<Verbatim>.text.read(node, &problems).map { [$0] }
    }
    return items.compactMap { Form<Verbatim>.text.read($0, &problems) }
  }
}

extension Diagnostic {
  /// `help` is what to do with a list, by its name in the catalogue.
  fileprivate static func pasted(_ lines: PastedLines, help: String) -> Diagnostic {
    Diagnostic(
      .pastedLines, at: lines.location,
      [
        "que": .term("pegado.\(lines.kind.rawValue)"), "cuantos": "\(lines.count)",
        "ayuda": .term("pegado.\(lines.kind == .table ? lines.kind.rawValue : help).ayuda"),
      ])
  }
}

extension Form {
  /// A value made from text by `convert`; when that gives nil, `rule` is reported.
  static func converted(
    _ shape: ValueShape, orReport rule: Rule, _ convert: @escaping @Sendable (Verbatim) -> Value?
  ) -> Form {
    Form(shape: shape) { node, problems in
      guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
      guard let value = convert(text) else {
        problems.report(rule, at: node)
        return nil
      }
      return value
    }
  }

  /// A list of values of one form. One that stands alone is no list: it is told how to write it as one.
  static func list<Item>(of item: Form<Item>) -> Form where Value == [Item] {
    Form(shape: .list(item.shape)) { node, problems in
      guard case .sequence(let items) = node.content else {
        problems.report(
          notOf: "forma.lista", at: node, ListAdvice(node, of: item.shape, problems.frame).values)
        return nil
      }
      return items.compactMap { node in
        if case .record(let name) = item.shape, case .scalar = node.content {
          problems.reportNoRecord(named: name, at: node)
          return nil
        }
        return item.read(node, &problems)
      }
    }
  }

  /// A mapping read by `read`.
  static func record(
    _ shape: @autoclosure @escaping @Sendable () -> RecordShape, named name: String,
    _ read: @escaping @Sendable (RecordReader, inout Problems) -> Value?
  ) -> Form {
    Form(shape: .record(name)) { node, problems in
      guard let record = RecordReader(node, as: shape(), &problems) else { return nil }
      return read(record, &problems)
    }
  }
}

extension Problems {
  /// Reports that an item of a list is a text, and should be the record `name`.
  fileprivate mutating func reportNoRecord(named name: String, at node: YAMLNode) {
    let shape = RecordShape.all.first { $0.name == name }
    let advice = shape.map { RecordAdvice(node, insteadOf: $0, at: .here, frame).values }
    report(notOf: "registro.\(name)", at: node, advice ?? [:])
  }
}

extension Form where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of the words of an enumeration; capitals and accents don't count.
  static var choice: Form {
    let words = Value.allCases.map(\.rawValue)
    return Form(shape: .choice(words)) { node, problems in
      guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
      let typed = Slug(folding: text.text)
      if let value = Value.allCases.first(where: { Slug(folding: $0.rawValue) == typed }) {
        return value
      }
      var values: [String: DiagnosticValue] = ["opciones": .text(words.joined(separator: ", "))]
      let suggestion = Synonyms.ofChoices.suggestion(for: text.text, among: words)
      values["sugerencia"] = suggestion.map { .text($0) }
      problems.report(.unknownChoice, at: node, values)
      return nil
    }
  }
}
