import HTML
import OpenData
import SiteRoutes

/// What every column of every data set means; those that nearly all have are explained once.
struct DataDictionary {
  let dictionary: DataWords
  let site: Site

  private var words: Words { site.words }
}

extension DataDictionary {
  var html: HTML {
    """
    <section aria-labelledby="diccionario">
    <h2 id="diccionario">\(words[.dataDictionary])</h2>
    <p>\(words[.dictionaryExplained])</p>
    <h3 id="columnas-comunes">\(words[.sharedColumns])</h3>
    <p class="menor">\(words[.sharedColumnsExplained])</p>
    \(list(Self.shared.map { $0.field }) { field in Self.shared.first { $0.field == field }?.table })\
    \(TableDescription.all.map(section))</section>

    """
  }

  private func section(_ table: TableDescription) -> HTML {
    let shared = Set(Self.shared.map { $0.field.name })
    let schema = Route.openData.link(to: .schema(of: table.name))
    return """
      <h3 id="columnas-de-\(table.name.rawValue)">\(dictionary.title(of: table.name))</h3>
      \(list(table.fields.filter { !shared.contains($0.name) }) { _ in table.name })\
      <p class="menor"><a href="\(schema)">\(words[.schemaOfTable])</a></p>

      """
  }

  private func list(
    _ fields: [FieldDescription], of table: (FieldDescription) -> TableName?
  ) -> HTML {
    let items = fields.compactMap { field in
      table(field).map { item(field, of: $0) }
    }
    return "<dl class=\"columnas\">\n\(items)</dl>\n"
  }

  private func item(_ field: FieldDescription, of table: TableName) -> HTML {
    let facts = [
      dictionary.name(of: field.kind), field.isRequired ? words[.columnOfAll] : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    return """
      <dt><code>\(field.name)</code></dt><dd>\(dictionary.meaning(of: field, in: table)) \
      (\(facts)).</dd>

      """
  }

  /// Columns of nearly all tables, each with a table that has it.
  private static let shared: [(field: FieldDescription, table: TableName)] = {
    let all = TableDescription.all.flatMap { table in
      table.fields.map { (field: $0, table: table.name) }
    }
    let names = ["institucion", "programa", "pagina", "archivo", "linea"]
    return names.compactMap { name in all.first { $0.field.name == name } }
      + TableDescription.common.map { (field: $0, table: TableName.institutions) }
  }()
}
