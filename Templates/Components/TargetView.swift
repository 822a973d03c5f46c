import HTML
import Programmes

/// A target in words, by year and quarter.
struct TargetView {
  let target: Target
  let words: Words

  /// nil where only its number is noted, and the document's words are not.
  var written: HTML? {
    target.text == nil && target.yearly.isEmpty && target.quarterly.isEmpty ? nil : verbatim
  }

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
  var measured: String? { amount?.capitalizedFirst() }

  /// «Meta: al menos 80 %». No bar: beside no result it would be taken for one of 0 %.
  var sentence: String? { amount.map { words(.targetStated, ["meta": $0]) } }

  private var amount: String? {
    guard let measure = target.measure else { return nil }
    var parts = [measure.comparator.map(words.name), words.text(measure.quantity)].compactMap { $0 }
      .joined(separator: " ")
    if let each = measure.each {
      parts = words(.inEachOf, ["frase": parts, "cantidad": words.text(each)])
    }
    if let limit = target.timeLimit {
      parts = words(.withinTime, ["frase": parts, "plazo": limit.text])
    }
    return parts
  }
}
