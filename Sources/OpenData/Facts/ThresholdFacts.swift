import Programmes

/// One of the bounds that a portal sets for its judgements.
struct ThresholdFacts: Sendable {
  let bound: Bound
  let value: ExactDecimal
  /// Who says so.
  let source: Verbatim
  let link: Link?

  /// The raw values stand in the data.
  enum Bound: String, CaseIterable {
    case tolerance = "atraso de una actividad"
    case acceptable = "desviación aceptable"
    case risk = "desviación con riesgo"
    case excess = "exceso aceptable"
  }

  /// What its number counts; the raw values stand in the data.
  enum Unit: String, CaseIterable {
    case points = "puntos porcentuales"
    case hundredths = "porcentaje de la meta"
  }
}

extension ThresholdFacts.Bound {
  var unit: ThresholdFacts.Unit { self == .tolerance ? .points : .hundredths }
}

extension Thresholds {
  /// None of a portal that sets none.
  var facts: [ThresholdFacts] {
    let tolerance = tolerance.map { rule in
      ThresholdFacts(
        bound: .tolerance, value: rule.points.percent, source: rule.source, link: rule.link)
    }
    let light = trafficLight.map { rule in
      let bounds: [(ThresholdFacts.Bound, ExactDecimal?)] = [
        (.acceptable, rule.acceptable.percent), (.risk, rule.risk.percent), (.excess, rule.excess),
      ]
      return bounds.compactMap { bound, value in
        value.map {
          ThresholdFacts(bound: bound, value: $0, source: rule.source, link: rule.link)
        }
      }
    }
    return [tolerance].compactMap(\.self) + (light ?? [])
  }
}
