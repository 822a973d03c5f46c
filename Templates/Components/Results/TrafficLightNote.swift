import HTML
import Programmes

/// How far a result is from its target in the words of the portal's thresholds, which are printed with
/// their source.
struct TrafficLightNote {
  let light: Light
  let comparison: TargetComparison
  let rule: TrafficLight
  let words: Words

  var html: HTML {
    """
    <p class="luz luz-\(style)">\(icon)<strong>\(words(.trafficLight, ["luz": words[name]]))</strong> \
    \(deviation)\(bounds) \(source)</p>

    """
  }
}

extension TrafficLightNote {
  /// nil where the portal sets no thresholds, or there is nothing to hold against them.
  init?(_ reading: IndicatorReading?, by rule: TrafficLight?, _ words: Words) {
    guard let rule, let comparison = reading?.standing.comparison,
      let light = rule.light(of: comparison)
    else { return nil }
    self.init(light: light, comparison: comparison, rule: rule, words: words)
  }

  private var name: Phrase {
    switch light {
    case .acceptable: .lightAcceptable
    case .risk: .lightRisk
    case .critical: comparison.outcome == .exceeded ? .lightBadlyPlanned : .lightCritical
    }
  }

  private var style: String {
    switch light {
    case .acceptable: "aceptable"
    case .risk: "riesgo"
    case .critical: "critico"
    }
  }

  /// A disc, a triangle, a square: told apart without colours.
  private var icon: HTML {
    let shape =
      switch light {
      case .acceptable: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z"
      case .risk: "M8 1l7 14H1z"
      case .critical: "M2 2h12v12H2z"
      }
    return """
      <svg class="icono" aria-hidden="true" viewBox="0 0 16 16"><path d="\(shape)"/></svg>
      """
  }

  /// «Se aparta de la meta en 5.5 %: 4.4 de 80.», «Rebasa la meta en 18.75 %: 11.25 de 60.»; nil where it is just met.
  private var deviation: String? {
    guard comparison.outcome != .met,
      let deviation = rule.shownDeviation(of: comparison),
      let gap = comparison.gap.magnitude.visible(
        places: max(Calculation.usualPlaces, deviation.places))
    else { return nil }
    let values: KeyValuePairs = [
      "desviacion": percent(deviation), "diferencia": words.number(gap),
      "meta": words.number(comparison.target.number),
    ]
    let phrase: Phrase = comparison.outcome == .exceeded ? .lightExcess : .lightDeviation
    return words(phrase, values) + " "
  }

  private var bounds: String {
    let values: KeyValuePairs = [
      "aceptable": percent(rule.acceptable.percent), "riesgo": percent(rule.risk.percent),
      "exceso": rule.excess.map(percent) ?? "",
    ]
    return words(rule.excess == nil ? .lightBounds : .lightBoundsWithExcess, values)
  }

  private func percent(_ number: ExactDecimal) -> String { words.text(number, .percent) }

  private var source: HTML {
    let name: HTML =
      rule.link.map { link in
        "<a href=\"\(link.address)\" rel=\"noopener noreferrer\">\(rule.source.text)</a>"
      } ?? "\(rule.source.text)"
    return words.html(.sourceOfBounds, ["fuente": name])
  }
}
