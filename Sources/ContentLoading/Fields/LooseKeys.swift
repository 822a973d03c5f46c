import Diagnostics
import YAML

/// Lines that look like keys of a record and are none: part of a text above them, or comments.
struct LooseKeys {
  private let node: YAMLNode
  private let shape: RecordShape
  private let firstKey: String?
  /// With the key whose text they are in.
  private let inTexts: [(name: String, key: LooseKey)]
  /// The keys of the record that say something; none where nobody asks.
  private let stated: Set<String>

  init(of node: YAMLNode, with entries: [YAMLNode.Entry], in shape: RecordShape) {
    (self.node, self.shape, firstKey) = (node, shape, entries.first?.key)
    inTexts = entries.flatMap { entry in entry.value.looseKeysOfTexts.map { (entry.key, $0) } }
    let areAny = !inTexts.isEmpty || !node.looseKeys.isEmpty
    stated = areAny ? Set(entries.filter { !$0.value.isBlank }.map(\.key)) : []
  }
}

extension LooseKeys {
  func report(_ problems: inout Problems) {
    for (name, key) in inTexts where isSwallowed(key, problems.frame) {
      problems.report(swallowed(key, by: name))
    }
    for key in commented { problems.report(.commented(key)) }
  }

  private func field(_ name: String) -> FieldDeclaration? {
    shape.fields.first { $0.name == name }
  }

  /// A key that the record has already would be there twice: it is rather part of the text. An item may begin as the
  /// record does.
  private func isSwallowed(_ loose: LooseKey, _ frame: DateFrame) -> Bool {
    guard case .inText(let isItem) = loose.form, let field = field(loose.key) else { return false }
    if isItem { return loose.hasColon && firstKey == loose.key }
    if stated.contains(loose.key) { return false }
    return loose.hasColon || field.shape.isDate && loose.value.isDate(in: frame)
  }

  private func swallowed(_ loose: LooseKey, by name: String) -> Diagnostic {
    let isItem = loose.form == .inText(isItem: true)
    let column = node.location.column - (isItem ? 2 : 0)
    let line =
      String(repeating: " ", count: max(column - 1, 0)) + (isItem ? "- " : "")
      + loose.line
    let width = loose.key.unicodeScalars.count + (isItem ? 2 : 0)
    return Diagnostic(
      .keyInText, at: loose.location, width: width,
      [
        "clave": .text(loose.key), "texto": .text(name),
        "sobran": "\(max(loose.location.column - column, 0))",
      ], correction: line)
  }

  /// Those that are filled in, and say what the record does not. Of a group its first.
  private var commented: [LooseKey] {
    var found: [LooseKey] = []
    var group: RecordShape?
    for loose in node.looseKeys where loose.hasColon {
      guard case .commented(let isInGroup) = loose.form else { continue }
      if !isInGroup {
        group = loose.value.isEmpty && !stated.contains(loose.key) ? record(of: loose.key) : nil
        if !loose.value.isEmpty, field(loose.key) != nil, !stated.contains(loose.key) {
          found.append(loose)
        }
      } else if !loose.value.isEmpty,
        group?.fields.contains(where: { $0.name == loose.key }) == true
      {
        found.append(loose)
        group = nil
      }
    }
    return found
  }

  private func record(of name: String) -> RecordShape? {
    switch field(name)?.shape {
    case .record(let record), .textOrRecord(let record):
      RecordShape.all.first { $0.name == record }
    default: nil
    }
  }
}

extension LooseKey {
  fileprivate var line: String { value.isEmpty ? "\(key):" : "\(key): \(value)" }
}

extension Diagnostic {
  fileprivate static func commented(_ loose: LooseKey) -> Diagnostic {
    let isInGroup = loose.form == .commented(isInGroup: true)
    return Diagnostic(
      .commentedKey, at: loose.location, width: 1,
      [
        "clave": .text(loose.key),
        "ayuda": .term(isInGroup ? "comentada.grupo" : "comentada.clave"),
      ],
      correction: isInGroup
        ? nil : String(repeating: " ", count: loose.location.column - 1) + loose.line)
  }
}

extension YAMLNode {
  /// Of a text, or of the texts of a list.
  fileprivate var looseKeysOfTexts: [LooseKey] {
    switch content {
    case .scalar: looseKeys
    case .sequence(let items):
      items.flatMap { item -> [LooseKey] in
        if case .scalar = item.content { item.looseKeys } else { [] }
      }
    case .mapping: []
    }
  }
}
