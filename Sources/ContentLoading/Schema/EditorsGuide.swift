public import Diagnostics
public import Wording

/// The tables of the editor's guide, made from the declarations that the loader reads by.
public struct EditorsGuide: Sendable {
  private let catalogue: Catalogue

  public init(in catalogue: Catalogue) {
    self.catalogue = catalogue
  }
}

extension EditorsGuide {
  /// A section of Markdown for every record, with a row for each of its keys.
  ///
  /// ```
  /// ### Claves de: glosario
  ///
  /// Se escribe en `glosario.yaml`.
  ///
  /// | Clave | Qué es | Forma | ¿Obligatoria? |
  /// |---|---|---|---|
  /// | `terminos` | Las siglas y los términos | lista de *termino* | sí |
  /// ```
  public var keyTables: String {
    RecordShape.all.map(section).joined(separator: "\n")
  }

  /// A table of Markdown with a row for each of `rules`; `…` stands for what a message would name.
  public func ruleTable(_ rules: [Rule]) -> String {
    let rows = rules.map { rule in
      let message = withoutValues(catalogue.text("regla.\(rule.id)"))
      let remedy = withoutValues(remedy(of: rule))
      let severity = catalogue.text("guia.\(rule.severity.rawValue)")
      return "| `\(rule.id)` | \(severity) | \(cell(message)) | \(cell(remedy)) |\n"
    }
    return "\(catalogue.text("guia.reglas"))\n|---|---|---|---|\n\(rows.joined())"
  }

  /// Of one that names what was probably meant, the general one beside it, if that says anything.
  private func remedy(of rule: Rule) -> String {
    let special = catalogue["regla.\(rule.id).remedio"] ?? ""
    let general = catalogue["regla.\(rule.id).remedio-general"] ?? ""
    let saysSomething = Template(general).parts.contains { part in
      if case .text = part { true } else { false }
    }
    let isSpecial = Template(special).places.contains { $0 != "opciones" }
    return isSpecial && saysSomething ? general : special
  }

  private func section(_ record: RecordShape) -> String {
    let title = catalogue.text("guia.titulo-claves", ["registro": record.name])
    let rows = record.fields.map { field in
      let help = catalogue.text("campo.\(record.name).\(field.name)")
      let isRequired = catalogue.text(field.isRequired ? "guia.si" : "guia.no")
      return "| `\(field.name)` | \(help) | \(form(field.shape)) | \(isRequired) |\n"
    }
    return """
      ### \(title)

      \(catalogue.text("guia.\(record.name)"))

      \(catalogue.text("guia.claves"))
      |---|---|---|---|
      \(rows.joined())
      """
  }

  private func form(_ shape: ValueShape) -> String {
    switch shape {
    case .text: catalogue.text("guia.forma.texto")
    case .day: catalogue.text("guia.forma.dia")
    case .date: catalogue.text("guia.forma.fecha")
    case .dateOrPeriod: catalogue.text("guia.forma.fecha-o-periodo")
    case .years: catalogue.text("guia.forma.periodo")
    case .number: catalogue.text("guia.forma.numero")
    case .prose: catalogue.text("guia.forma.prosa")
    case .integer(let range):
      catalogue.text(
        "guia.forma.entero",
        ["minimo": "\(range.lowerBound)", "maximo": "\(range.upperBound)"])
    case .share: catalogue.text("guia.forma.porcentaje")
    case .reported: catalogue.text("guia.forma.dato")
    case .digest: catalogue.text("guia.forma.suma")
    case .colour: catalogue.text("guia.forma.color")
    case .flag: catalogue.text("guia.forma.si-no")
    case .link: catalogue.text("guia.forma.enlace")
    case .email: catalogue.text("guia.forma.correo")
    case .key: catalogue.text("guia.forma.clave")
    case .slug: catalogue.text("guia.forma.nombre-corto")
    case .textOrList: catalogue.text("guia.forma.texto-o-lista")
    case .cells: catalogue.text("guia.forma.columnas")
    case .record(let name): catalogue.text("guia.forma.grupo", ["registro": name])
    case .textOrRecord(let name): catalogue.text("guia.forma.texto-o-grupo", ["registro": name])
    case .choice(let words):
      catalogue.text(
        "guia.forma.opcion", ["opciones": words.map { "`\($0)`" }.joined(separator: ", ")])
    case .list(let item): catalogue.text("guia.forma.lista", ["de": itemName(item)])
    case .people(let item): catalogue.text("guia.forma.uno-o-lista", ["de": itemName(item)])
    }
  }

  private func itemName(_ shape: ValueShape) -> String {
    switch shape {
    case .record(let name), .textOrRecord(let name): "*\(name)*"
    default: form(shape)
    }
  }

  private func withoutValues(_ text: String) -> String {
    let template = Template(text)
    return template.filled(with: Dictionary(template.places.map { ($0, "…") }) { one, _ in one })
  }

  /// A bar would end the cell.
  private func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
