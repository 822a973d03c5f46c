import Diagnostics
import Programmes
import YAML

/// `indicadores.yaml`.
enum StandardIndicatorsRecord {
  static let indicators = Field(
    "indicadores", .list(of: StandardIndicatorRecord.form), required: true)

  static let shape = RecordShape("indicadores", [indicators.declaration])
}

/// `indicadores:` of the catalogue.
enum StandardIndicatorRecord {
  static let id = Field("id", .slug, required: true)
  static let name = Field("nombre", .text, required: true)
  static let definition = Field("definicion", .text)
  static let source = Field("fuente", .text)
  static let editions = Field("ediciones", .list(of: EditionRecord.form))
  static let caveats = Field("no_comparable", .texts)

  static let shape = RecordShape(
    "indicador-estandar",
    [
      id.declaration, name.declaration, definition.declaration, source.declaration,
      editions.declaration, caveats.declaration,
    ])

  static let form = Form<StandardIndicator>.record(shape, named: "indicador-estandar") {
    record, problems in
    let id = record.required(Self.id, &problems)
    let name = record.required(Self.name, &problems)
    let definition = record.optional(Self.definition, &problems)
    let source = record.optional(Self.source, &problems)
    let editions = record.items(Self.editions, &problems)
    let caveats = record.items(Self.caveats, &problems)
    problems.reportRepeats(editions.map(\.year), .repeatedEdition) { "\($0)" }
    guard let id, let name else { return nil }
    return StandardIndicator(
      id: id, name: name, definition: definition, source: source,
      editions: editions.map {
        StandardIndicator.Edition(year: $0.year.value, target: $0.target, note: $0.note)
      }, caveats: caveats, location: record.location(of: Self.id.name))
  }
}

/// `ediciones:` of a standard indicator.
enum EditionRecord {
  static let year = Field("anio", .integer(CalendarDate.years), required: true)
  static let target = Field("meta", TargetRecord.form)
  static let note = Field("nota", .text)

  static let shape = RecordShape(
    "edicion", [year.declaration, target.declaration, note.declaration])

  static let form = Form<(year: Located<Int>, target: Target?, note: Verbatim?)>.record(
    shape, named: "edicion"
  ) { record, problems in
    let target = record.optional(Self.target, &problems)
    let note = record.optional(Self.note, &problems)
    return record.required(year, &problems).map { ($0, target, note) }
  }
}
