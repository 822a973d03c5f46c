import Foundation

/// The tables of `ESPERADO.md`, which people worked out by hand, as rows of cells below headings.
struct ExpectedTables {
  struct Row {
    /// The nearest heading or line of text that ends in `:`, above the table.
    let heading: String
    let columns: [String]
    let cells: [String]
  }

  let rows: [Row]

  init(reading path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var rows: [Row] = []
    var heading = ""
    var columns: [String] = []
    for line in lines {
      if line.hasPrefix("#") || line.hasSuffix(":") { heading = line }
      guard line.hasPrefix("|") else {
        columns = []
        continue
      }
      let cells = line.dropFirst().dropLast().split(
        separator: "|", omittingEmptySubsequences: false
      ).map { $0.trimmingCharacters(in: .whitespaces) }
      if columns.isEmpty {
        columns = cells
      } else if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) {
        rows.append(Row(heading: heading, columns: columns, cells: cells))
      }
    }
    self.rows = rows
  }
}
