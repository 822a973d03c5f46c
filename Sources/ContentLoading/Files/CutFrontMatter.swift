import Octets
import Diagnostics
import Programmes
import YAML

extension FrontMatter {
  /// What is wrong when a line `---` among the fields ends them: the rest would be published as prose.
  ///
  /// ```
  /// ---
  /// titulo: PAT 2026
  /// ---
  /// ejes:
  /// ```
  func cut(as shape: RecordShape) -> Diagnostic? {
    guard let below = firstLine, let key = below.line.leadingKey,
      shape.keys(within: key.isInner).contains(key.name)
    else { return nil }
    let path = bodyLocation.path
    return Diagnostic(
      .cutFrontMatter, at: SourceLocation(path: path, line: bodyLocation.line - 1), width: 3,
      ["clave": .text(key.name)],
      related: SourceLocation(
        path: path, line: bodyLocation.line + below.number, column: key.column))
  }

  /// The first line of the body that is neither blank nor a comment, and how many are before it.
  private var firstLine: (line: Substring, number: Int)? {
    var rest = body[...]
    var number = 0
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n"))
      let line = rest[..<(end ?? rest.endIndex)]
      if let first = line.utf8.first(where: { $0 > 0x20 }), first != UInt8(ascii: "#") {
        return (line, number)
      }
      rest = end.map { rest[rest.utf8.index(after: $0)...] } ?? ""
      number += 1
    }
    return nil
  }
}

extension Substring {
  /// The key with which a line of YAML begins, from which column, and whether it stands within a record or
  /// a list: behind blanks or a dash.
  fileprivate var leadingKey: (name: String, column: Int, isInner: Bool)? {
    let start = utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    let name = start.prefix { $0.isOfKey }
    let rest = start.dropFirst(name.count)
    guard !name.isEmpty, rest.first == UInt8(ascii: ":"), rest.dropFirst().first ?? 0x20 <= 0x20
    else { return nil }
    let column = utf8.count - start.count + 1
    return (String(Substring(name)), column, column > 1)
  }
}

extension UInt8 {
  /// Lower-case letters of ASCII, digits and the low line.
  fileprivate var isOfKey: Bool {
    isDigit || isSmallLetter || self == UInt8(ascii: "_")
  }
}

extension RecordShape {
  /// The names of its keys; of the records within it too, when it is asked for those.
  fileprivate func keys(within isInner: Bool) -> Set<String> {
    var shapes: [String: RecordShape] = [name: self]
    var waiting = isInner ? [self] : []
    while let shape = waiting.popLast() {
      for name in shape.fields.compactMap(\.shape.recordName) where shapes[name] == nil {
        guard let inner = Self.all.first(where: { $0.name == name }) else { continue }
        shapes[name] = inner
        waiting.append(inner)
      }
    }
    return Set(shapes.values.flatMap { $0.fields.map(\.name) })
  }
}

extension ValueShape {
  /// Of the record that a value, or each of a list, is.
  fileprivate var recordName: String? {
    switch self {
    case .record(let name), .textOrRecord(let name): name
    case .list(let item), .people(let item): item.recordName
    default: nil
    }
  }
}
