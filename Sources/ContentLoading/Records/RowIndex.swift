import Diagnostics
import Programmes
import YAML

/// The rows of a programme, found by what people call them: the printed key, or the short name that
/// stands in its place.
struct RowIndex<Row: Sendable>: Sendable {
  private var rows: [Slug: Row] = [:]
  private var printed: [Slug: [Slug]] = [:]
  private var words: [Slug: String] = [:]
  /// For suggestions, in the order of the programme.
  private(set) var names: [String] = []

  init(_ rows: [(key: Key, row: Row)]) {
    for (key, row) in rows {
      self.rows[key.slug] = row
      let words = key.name
      if let folded = Slug(folding: words) { printed[folded, default: []].append(key.slug) }
      self.words[key.slug] = words
      names.append(words)
    }
  }
}

extension RowIndex {
  subscript(address: Slug) -> Row? { rows[address] }

  /// What the programme calls the row at `address`.
  func name(of address: Slug) -> String { words[address] ?? address.text }

  /// The addresses of the rows that `name` may mean: none, one, or those that share a printed key.
  func addresses(of name: Slug) -> [Slug] {
    rows[name] != nil ? [name] : printed[name] ?? []
  }
}

extension Form where Value == Located<Slug> {
  /// The key of a row of `index`; any key, when the rows are not known.
  static func row<Row>(of index: RowIndex<Row>?, orReport rule: Rule) -> Form {
    Form(shape: .key) { node, problems in
      guard let words = Form<Verbatim>.text.read(node, &problems) else { return nil }
      guard let name = Slug(folding: words.text) else {
        problems.report(.notAKey, at: node)
        return nil
      }
      guard let index else { return Located(name, at: node.location) }
      let addresses = index.addresses(of: name)
      if addresses.count > 1 {
        let names = addresses.map(\.text).joined(separator: ", ")
        problems.report(.ambiguousKey, at: node, ["opciones": .text(names)])
        return nil
      }
      guard let address = addresses.first else {
        problems.reportUnknown(words, rule, "clave", among: index.names)
        return nil
      }
      return Located(address, at: node.location)
    }
  }
}
