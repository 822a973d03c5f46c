import Diagnostics
import Programmes
import SiteRoutes

extension Table<GlossaryTerm> {
  static let glossary = Table(
    .glossary,
    [
      .text("termino", always: \.slug.text).within(.slug),
      .text("sigla", always: \.term.text),
      .text("significado", always: \.meaning.text),
      .words("definicion", \.definition),
      .page { _ in .glossary },
    ] + Field.place(atRoot: \.term.location), key: ["termino"])
}

extension Table<ThresholdFacts> {
  static let thresholds = Table(
    .thresholds,
    [
      .choice("umbral", always: \.bound),
      .number("valor", \.value),
      .choice("unidad", always: \.bound.unit),
      .text("fuente", always: \.source.text),
      .text("enlace", { $0.link?.uri }).within(.address),
    ] + Field.place(atRoot: \.source.location), key: ["umbral"])
}
