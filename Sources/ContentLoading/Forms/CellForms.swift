import Diagnostics
import Programmes
import YAML

extension Form where Value == [OtherCell] {
  /// A line for each column: what the document calls it, and what it says there.
  static let cells = Form(shape: .cells) { node, problems in
    guard case .mapping(let entries) = node.content else {
      problems.report(
        notOf: "forma.columnas", at: node, ["ayuda": .term("forma.ayuda-columnas")])
      return nil
    }
    return entries.compactMap { entry in
      guard entry.key.contains(where: { !$0.isWhitespace }) else {
        problems.report(
          notOf: "forma.nombre-de-columna", at: YAMLNode(.mapping([]), at: entry.keyLocation))
        return nil
      }
      guard let texts = Form<[Verbatim]>.texts.read(entry.value, &problems) else { return nil }
      return OtherCell(column: entry.key, at: entry.keyLocation, texts: texts)
    }
  }
}

extension RecordReader {
  /// What a document has in columns without a key of their own.
  static let otherCells = Field("otras_columnas", Form<[OtherCell]>.cells)

  /// Those of the record. One that is called as a key of it is reported: there it would mean something.
  func otherCells(_ problems: inout Problems) -> [OtherCell] {
    let cells = items(Self.otherCells, &problems)
    let names = Set(shape.fields.map(\.name))
    for cell in cells where names.contains(cell.column) {
      problems.report(
        Diagnostic(
          .columnWithKey, at: cell.location, width: cell.column.unicodeScalars.count,
          ["clave": .text(cell.column), "registro": .term("registro.\(shape.name)")]))
    }
    return cells
  }
}
