import Programmes
import SiteRoutes

extension Table<ObservationFacts> {
  static let observations = Table(
    .observations,
    Field.programme(\.programme) + [
      .ordinal("numero", \.number),
      .text("regla", always: \.observation.rule).within(.slug),
      .text("observacion", always: \.observation.text),
      .text("respuesta", \.observation.answer),
      .page { .document($0.programme.address) },
    ] + Field.place(\.programme.institution, \.observation.location),
    key: ["institucion", "programa", "numero"],
    references: [.to(.programmes, "institucion", "programa")])
}
