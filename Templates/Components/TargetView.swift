import HTML
import Programmes

/// A target in words, by year and quarter, and as a mark on a scale.
struct TargetView {
  let target: Target
  let words: Words

  /// The document's words, and its texts by year and quarter.
  var verbatim: HTML {
    let yearly = target.yearly.map { year -> HTML in
      "<li>\(words(.targetOfYear, ["anio": "\(year.year)"])): \(year.text.text)</li>"
    }
    let quarterly = target.quarterly.map { quarter -> HTML in
      let name = words(
        .targetOfQuarter, ["trimestre": words.name(ofQuarter: quarter.quarter)])
      return "<li>\(name): \(quarter.text.text)</li>"
    }
    let text: HTML = "\(target.text?.text)"
    let parts = yearly + quarterly
    return text + (parts.isEmpty ? "" : "<ul class=\"simple\">\(parts)</ul>")
  }

  /// «Al menos 2 riesgos de integridad, en cada uno de 5 procesos»; nil when the words give no number.
  var measured: String? {
    guard let measure = target.measure else { return nil }
    var parts = [measure.comparator.map(words.name), words.text(measure.quantity)].compactMap { $0 }
      .joined(separator: " ")
    if let each = measure.each {
      parts = words(.inEachOf, ["frase": parts, "cantidad": words.text(each)])
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
    let mark = TargetMark(
      place: measure.quantity.number.approximate, comparator: measure.comparator)
    return """
      <div class="escala">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-labelledby="\(id)">
      <rect class="pista" x="0" y="3" width="100" height="4"/>
      \(mark.html)
      </svg>
      <p id="\(id)" class="menor">\(words(.targetOnScale, ["meta": measured]))</p>
      </div>

      """
  }
}
