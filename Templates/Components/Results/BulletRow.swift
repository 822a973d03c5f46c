import HTML
import Programmes
import SiteRoutes

/// A name, a bullet and a sentence: an indicator in a list of indicators.
struct BulletRow {
  /// Unique on its page.
  let id: String
  let name: HTML
  let bullet: Bullet?
  let sentence: String
}

extension BulletRow {
  var html: HTML {
    """
    <li><span id="\(nameID)">\(name)</span>
    \(chart(named: nameID))</li>

    """
  }

  /// Of the name that stands beside the chart.
  var nameID: String { "\(id)-n" }

  /// Bullet and sentence, for a name that stands elsewhere with the id `heading`.
  func chart(named heading: String) -> HTML {
    """
    <div class="escala">
    \(bullet.map { $0.svg(labels: "\(heading) \(id)-f") })<p id="\(id)-f">\(sentence)</p>
    </div>

    """
  }
}

extension ProgrammeView {
  /// The row of one of the programme's indicators; `activity` is its only one.
  func bulletRow(
    of indicator: Indicator, servedBy activity: Activity?, _ progress: IndicatorProgress?
  ) -> BulletRow {
    let reading = progress?.current
    return BulletRow(
      id: "r-\(indicator.key.slug)",
      name: listedName(of: indicator, servedBy: activity),
      bullet: Bullet(reading, after: progress?.previous, indicator.target),
      sentence: ReadingSentence.text(of: reading, indicator.target, .short, words))
  }
}

extension ProgrammeView {
  /// What lists call an indicator, a way to its page. A bare formula says little: then it is its only activity, with
  /// the formula below.
  func listedName(of indicator: Indicator, servedBy activity: Activity?) -> HTML {
    let page = link(.indicator(address, indicator.key.slug))
    guard let activity, indicator.name == nil, let formula = indicator.method.formula else {
      return "<a href=\"\(page)\">\(indicator.label)</a>"
    }
    return """
      <a href="\(page)">\(activity.naming.label)</a><br>\
      <span class="menor">\(FormulaText(written: formula, words: words).html)</span>
      """
  }
}

extension IndicatorProgress {
  /// The reading before the newest.
  var previous: IndicatorReading? { readings.dropLast().last }
}
