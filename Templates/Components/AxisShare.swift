import HTML
import Programmes
import SiteRoutes

/// What an axis has of its programme: how many activities, and how they stand once there are
/// reports.
struct AxisShare {
  let axis: Axis
  let view: ProgrammeView
  let activities: [Activity]
  /// nil without reports.
  let tally: StatusTally?

  init(axis: Axis, view: ProgrammeView) {
    self.axis = axis
    self.view = view
    activities = axis.activities
    tally = view.progress?.tally(of: activities)
  }
}

extension AxisShare {
  /// «De 7 actividades comprometidas en este eje para 2024, …»; without reports, what the axis
  /// commits to.
  var sentence: String {
    let words = view.words
    guard let tally else { return plan }
    return TallySentence(
      tally: tally, kind: view.programme.kind,
      scope: words(.inThisAxis, ["periodo": "\(view.programme.years)"]), words: words
    ).text
  }

  private var plan: String {
    let words = view.words
    let indicators = axis.indicatorCount
    let sentence = words(.axisSentence, ["actividades": view.count(activities.count)])
    let whole =
      indicators == 0
      ? sentence
      : words(
        .withIndicators,
        ["frase": sentence, "indicadores": words.count(.indicatorCount, indicators)])
    return whole + "."
  }

  /// The bar, and why what is not well is so.
  func figure(describedBy sentence: String) -> HTML {
    "\(tally.map { StatusBar(tally: $0, words: view.words).figure(describedBy: sentence) })"
      + ReasonList(view: view, activities: activities, tally: tally).html
  }
}
