import HTML
import Programmes

/// A target in words, by year, and as a mark on a scale.
struct TargetView {
  let target: Target
  let words: Words

  /// The document's words, or its texts by year.
  var verbatim: HTML {
    let yearly = target.yearly.map { year -> HTML in
      "<li>\(words(.targetOfYear, ["anio": "\(year.year)"])): \(year.text.text)</li>"
    }
    let text: HTML = "\(target.text?.text)"
    return text + (yearly.isEmpty ? "" : "<ul class=\"simple\">\(yearly)</ul>")
  }

  /// «Al menos 2 riesgos de integridad, en cada uno de 5 procesos»; nil when the words give no number.
  var measured: String? {
    guard let measure = target.measure else { return nil }
    var parts = [measure.comparator.map(name), text(measure.quantity)].compactMap { $0 }
      .joined(separator: " ")
    if let each = measure.each {
      parts = words(.inEachOf, ["frase": parts, "cantidad": text(each)])
    }
    if let limit = target.timeLimit {
      parts = words(.withinTime, ["frase": parts, "plazo": limit.text])
    }
    return parts.capitalizedFirst()
  }

  /// Where the target stands between 0 and 100 %; nil for other units and greater numbers.
  /// It shows no progress: there is none to show before a report.
  func scale(id: String) -> HTML? {
    guard let measure = target.measure, measure.quantity.unit == .percent,
      (0...100).contains(measure.quantity.number.approximate), let measured
    else { return nil }
    let place = measure.quantity.number.description
    return """
      <div class="escala">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-labelledby="\(id)">
      <rect class="pista" x="0" y="3" width="100" height="4"/>
      <line class="meta" x1="\(place)" y1="0" x2="\(place)" y2="10"/>
      </svg>
      <p id="\(id)" class="menor">\(words(.targetOnScale, ["meta": measured]))</p>
      </div>

      """
  }

  private func name(_ comparator: Comparator) -> String {
    switch comparator {
    case .atLeast: words[.atLeast]
    case .moreThan: words[.moreThan]
    case .atMost: words[.atMost]
    case .lessThan: words[.lessThan]
    case .exactly: words[.exactly]
    }
  }

  private func text(_ quantity: Quantity) -> String {
    switch quantity.unit {
    case nil: quantity.number.description
    case .percent: words(.percent, ["n": quantity.number.description])
    case .named(let unit): "\(quantity.number) \(unit)"
    }
  }
}
