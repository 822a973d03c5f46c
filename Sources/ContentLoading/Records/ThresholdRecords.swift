import Diagnostics
import Programmes
import YAML

/// `umbrales:` of the portal.
enum ThresholdsRecord {
  static let tolerance = Field("riesgo", ToleranceRecord.form)
  static let trafficLight = Field("semaforo", TrafficLightRecord.form)

  static let shape = RecordShape(
    "umbrales", [tolerance.declaration, trafficLight.declaration])

  static let form = Form<Thresholds>.record(shape, named: "umbrales") { record, problems in
    Thresholds(
      tolerance: record.optional(tolerance, &problems),
      trafficLight: record.optional(trafficLight, &problems))
  }
}

/// `riesgo:` of the thresholds.
enum ToleranceRecord {
  static let points = Field("puntos", .share, required: true)
  static let source = Field("fuente", .text, required: true)
  static let link = Field("enlace", .link)

  static let shape = RecordShape(
    "tolerancia", [points.declaration, source.declaration, link.declaration])

  static let form = Form<RiskTolerance>.record(shape, named: "tolerancia") { record, problems in
    let points = record.required(Self.points, &problems)
    let source = record.required(Self.source, &problems)
    let link = record.optional(Self.link, &problems)
    guard let points, let source else { return nil }
    return RiskTolerance(points: points.value, source: source, link: link)
  }
}

/// `semaforo:` of the thresholds.
enum TrafficLightRecord {
  static let acceptable = Field("aceptable", .share, required: true)
  static let risk = Field("riesgo", .share, required: true)
  static let excess = Field("exceso", .number)
  static let source = Field("fuente", .text, required: true)
  static let link = Field("enlace", .link)

  static let shape = RecordShape(
    "semaforo",
    [
      acceptable.declaration, risk.declaration, excess.declaration, source.declaration,
      link.declaration,
    ])

  static let form = Form<TrafficLight>.record(shape, named: "semaforo") { record, problems in
    let acceptable = record.required(Self.acceptable, &problems)
    let risk = record.required(Self.risk, &problems)
    let excess = record.optional(Self.excess, &problems)
    let source = record.required(Self.source, &problems)
    let link = record.optional(Self.link, &problems)
    guard let acceptable, let risk else { return nil }
    if !(acceptable.value < risk.value) {
      problems.report(
        Diagnostic(
          .unorderedLights, at: risk.location, width: record.width(of: Self.risk.name),
          ["aceptable": "\(acceptable.value.percent)", "riesgo": "\(risk.value.percent)"],
          related: acceptable.location))
    }
    return source.map {
      TrafficLight(
        acceptable: acceptable.value, risk: risk.value, excess: excess, source: $0, link: link)
    }
  }
}
