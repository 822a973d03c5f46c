import Diagnostics
import Programmes
import SiteRoutes

// What the portal itself says of the indicators that programmes share.
extension Table<StandardIndicator> {
  static let standardIndicators = Table(
    .standardIndicators,
    [
      .text("indicador_comun", always: \.id.text).within(.slug),
      .text("nombre", always: \.name.text),
      .words("definicion", \.definition),
      .words("fuente", \.source),
      .texts("no_comparable", \.caveats.texts),
      .page(\.route),
    ] + Field.place(atRoot: \.location), key: ["indicador_comun"])
}

/// What the official table of a year says of a standard indicator.
struct EditionFacts: Sendable {
  let edition: StandardIndicator.Edition
  let indicator: StandardIndicator
  /// The target in numbers, in words of the pages.
  let targetInNumbers: String?
}

extension Table<EditionFacts> {
  static let editions = Table(
    .editions,
    [
      .text("indicador_comun", always: \.indicator.id.text).within(.slug),
      .integer("anio", always: \.edition.year).within(.year),
      .words("meta", \.edition.target?.text),
      .text("meta_en_numeros", \.targetInNumbers),
      .choice("comparador", { $0.measure?.comparator }),
      .number("cantidad", { $0.measure?.quantity.number }),
      .text("unidad", { $0.measure?.quantity.unit?.text }),
      .number("en_cada_uno_de", { $0.measure?.each?.number }),
      .text("unidad_de_en_cada_uno", { $0.measure?.each?.unit?.text }),
      .words("alcance", \.edition.target?.scope),
      .words("plazo", \.edition.target?.timeLimit),
      .words("nota", \.edition.note),
      .page(\.indicator.route),
    ] + Field.place(atRoot: \.place), key: ["indicador_comun", "anio"],
    references: [.to(.standardIndicators, "indicador_comun")])
}

extension EditionFacts {
  fileprivate var measure: Measure? { edition.target?.measure }

  fileprivate var place: SourceLocation {
    edition.target?.text?.location ?? measure?.location ?? edition.note?.location
      ?? indicator.location
  }
}

extension StandardIndicator {
  fileprivate var route: Route { .standardIndicator(id) }
}
