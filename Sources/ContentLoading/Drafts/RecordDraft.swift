import Wording

/// A record with nothing in it but its keys: those with a value are written, the others are remarks, which become
/// keys when their `#` is taken away. What each is for is told as the editor's guide does.
struct RecordDraft {
  let shape: RecordShape
  /// What stands after the keys that are written, by key; nothing where it stands below.
  let values: [String: String]
  /// The keys that are shown; nil for all.
  var keys: [String]?
}

extension RecordDraft {
  func lines(in catalogue: Catalogue) -> [String] {
    shape.fields.filter { keys?.contains($0.name) ?? true }.flatMap { field in
      let help = catalogue.text("campo.\(shape.name).\(field.name)") + field.shape.choices
      return ["# \(help)"] + lines(of: field)
    }
  }

  /// As an item of the list at the indentation of two blanks.
  func item(in catalogue: Catalogue) -> [String] {
    var isFirst = true
    return lines(in: catalogue).map { line in
      if line.hasPrefix("#") || !isFirst { return "    \(line)" }
      isFirst = false
      return "  - \(line)"
    }
  }

  private func lines(of field: FieldDeclaration) -> [String] {
    if let value = values[field.name] {
      return [value.isEmpty ? "\(field.name):" : "\(field.name): \(value)"]
    }
    guard case .record(let name) = field.shape,
      let inner = RecordShape.all.first(where: { $0.name == name }), inner.shownKeys != nil
    else { return ["#\(field.name):"] }
    return ["#\(field.name):"] + inner.fields.map { "#  \($0.name):" }
  }
}

extension ValueShape {
  /// What there is to choose from, after an explanation.
  fileprivate var choices: String {
    if case .choice(let words) = self, words.count < 7 {
      " (\(words.joined(separator: ", ")))"
    } else {
      ""
    }
  }
}
