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

/// The axes of a programme side by side, each a way to its page.
struct AxisBars {
  let view: ProgrammeView

  /// Nothing for a programme without axes.
  var html: HTML {
    let axes = view.programme.outline.axes
    if axes.isEmpty { return "" }
    guard view.progress != nil else { return counts(axes) }
    let items = axes.enumerated().map { index, axis -> HTML in
      let share = AxisShare(axis: axis, view: view)
      let tally = share.tally ?? .none
      return """
        <li><span class="nombre">\(link(axis, index))</span> \
        <span class="cuenta">\(view.count(tally.total))</span>\
        \(StatusBar(tally: tally, words: view.words).bare)\
        <span class="menor">\(view.words.listing(tally))</span></li>

        """
    }
    return "<ul class=\"barras\">\n\(items)</ul>\n"
  }

  private func counts(_ axes: [Axis]) -> HTML {
    CountBars(
      items: axes.enumerated().map { index, axis in
        let count = AxisShare(axis: axis, view: view).activities.count
        return CountBars.Item(
          name: link(axis, index), count: count, text: view.count(count))
      }
    ).html
  }

  private func link(_ axis: Axis, _ index: Int) -> HTML {
    """
    <a href="\(view.link(.axis(view.address, index + 1)))">\(axis.heading.text)</a>
    """
  }
}
