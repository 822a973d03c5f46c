import HTML
import Programmes
import SiteRoutes

/// All that reports say of an indicator: its result, and apart everything that it rests on.
struct ResultSection {
  let indicator: Indicator
  let progress: IndicatorProgress?
  /// As they were written, oldest first.
  let reports: [ProgressReport]
  let view: ProgrammeView
  /// Id of the heading that names the indicator.
  let headingID: String

  /// The result in a sentence and as a bullet, and who says so: what a reader came for.
  var answer: HTML {
    """
    <p class="frase" id="resultado-f">\(sentence)</p>
    \(lastWithCases)\(bullet)\(reading.map { "<p class=\"menor\">\(source($0))\(ofPart($0))</p>\n" })
    """
  }

  /// Everything that the result rests on; nothing where there is nothing to tell.
  var foundations: HTML {
    let content: HTML = """
      \(reading.map(details))\
      \(ReadingHistory(indicator: indicator, readings: progress?.readings ?? [], view: view).html)\
      \(IndicatorCorrections(indicator: indicator.key.slug, reports: reports, view: view).html)\
      \(reading?.explanation.map(explanation))
      """
    if content.isEmpty { return "" }
    return """
      <section aria-labelledby="resultado">
      <h2 id="resultado">\(words[.behindResult])</h2>
      \(content)</section>

      """
  }
}

extension ResultSection {
  private var words: Words { view.words }
  private var reading: IndicatorReading? { progress?.current }

  private var sentence: String {
    ReadingSentence.text(of: reading, indicator.target, .whole, words)
  }

  private var lastWithCases: HTML {
    guard let last = progress?.lastWithCases else { return "" }
    let sentence = words(
      .lastWithCases,
      [
        "periodo": words.genitive(of: last.period),
        "resultado": ReadingSentence.result(of: last, indicator.target, words),
        "meta": ReadingSentence.standing(of: last, indicator.target, words),
      ])
    return "<p>\(sentence)</p>\n"
  }

  private var bullet: HTML {
    guard let bullet = Bullet(reading, after: progress?.previous, indicator.target) else {
      return ""
    }
    return """
      <div class="escala">
      \(bullet.svg(labels: "\(headingID) resultado-f"))\(BulletEnds(bullet: bullet, words: words).html)</div>

      """
  }

  private func details(_ reading: IndicatorReading) -> HTML {
    let rule = view.site.settings.thresholds.trafficLight
    return """
      \(TrafficLightNote(reading, by: rule, words)?.html)\
      \(sums(reading))\
      \(ComparisonFacts(indicator: indicator, reading: reading, words: words).html)\
      \(BreakdownTable(reading: reading, words: words).html)
      """
  }

  /// «Informe del cuarto trimestre de 2024, con datos al 31 de diciembre de 2024.»
  private func source(_ reading: IndicatorReading) -> HTML {
    let name = words(.reportOf, ["periodo": words.genitive(of: reading.period)])
    return words.html(
      .accordingTo,
      [
        "informe": "<a href=\"\(view.link(.report(view.address, reading.cutoff)))\">\(name)</a>",
        "fecha": DateText(words: words).inWords(reading.cutoff),
      ])
  }

  /// That a result is of a part of the year, where other parts have theirs.
  private func ofPart(_ reading: IndicatorReading) -> String {
    let parts = (progress?.readings ?? []).partsOfYear(in: view.programme.fiscalYear)
    guard parts.last == reading else { return "" }
    let period: KeyValuePairs = ["periodo": words.genitive(of: reading.period)]
    return switch indicator.calculation.accumulation {
    case .incremental, .cumulative: ""
    case .separate: " " + words(.countsPeriodOnly, period)
    case nil: " " + words(.countsPeriodUnsaid, period)
    }
  }

  private func sums(_ reading: IndicatorReading) -> HTML {
    guard reading.working != nil else { return "" }
    let lines = WorkingLines(
      reading: reading, places: indicator.calculation.places, words: words)
    return """
      <h3>\(words[.howComputed])</h3>
      \(OperandTable(inputs: reading.inputs, view: view).html)\(lines.html)
      """
  }

  private func explanation(_ text: MarkdownText) -> HTML {
    """
    <h3>\(words[.explanation])</h3>
    \(Prose.html(text, words, idPrefix: "explicacion-", level: 4))
    """
  }
}

/// The ends of a bullet's scale, and what its marks mean.
struct BulletEnds {
  let bullet: Bullet
  let words: Words

  var html: HTML {
    """
    <p class="extremos menor"><span>\(words.text(bullet.scale.lowest, isPercent ? .percent : nil))</span>\
    <span>\(words.text(bullet.scale.highest, bullet.unit))</span></p>
    <p class="menor">\(key)</p>

    """
  }

  private var isPercent: Bool { bullet.unit == .percent }

  private var key: String {
    [
      bullet.value == nil ? words[.emptyBarKey] : words[.barKey],
      bullet.target == nil ? nil : words[bullet.isCeiling ? .ceilingKey : .targetKey],
      bullet.previous == nil ? nil : words[.previousKey],
    ].compactMap { $0 }.joined(separator: " ")
  }
}
