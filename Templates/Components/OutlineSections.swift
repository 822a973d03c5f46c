import HTML
import Programmes
import SiteRoutes

/// The programme as its official table reads: axes, priorities, indicators with objective and
/// target, and under each the activities.
struct OutlineSections {
  let view: ProgrammeView
  let columns: OfficialColumns
  /// Whether results are drawn too: not on a page that draws them elsewhere.
  let showsBullets: Bool
}

extension OutlineSections {
  var html: HTML {
    let outline = view.programme.outline
    let axes = outline.axes.enumerated().map { axis($1, number: $0 + 1) }.joined()
    let priorities = outline.priorities.enumerated().map {
      priority($1, id: HeadingPlace(priority: $0 + 1).anchor, level: .two)
    }.joined()
    let loose: HTML =
      outline.rows.isEmpty
      ? ""
      : """
      <section class="eje" id="actividades">
      <h2 id="actividades-t">\(nameOfLooseRows)</h2>
      \(rows(outline.rows, headingID: "actividades-t", level: .three))</section>

      """
    return axes + priorities + loose
  }

  /// The parts of the table, each with all activities under it.
  var groups: [RowGroup] {
    let outline = view.programme.outline
    let axes = outline.axes.enumerated().map {
      RowGroup(id: axisID($0 + 1), name: $1.heading.text, activities: $1.activities)
    }
    let priorities = outline.priorities.enumerated().map {
      RowGroup(
        id: HeadingPlace(priority: $0 + 1).anchor, name: $1.heading.text,
        activities: $1.rows.allActivities)
    }
    let loose = RowGroup(
      id: "actividades", name: nameOfLooseRows, activities: outline.rows.allActivities)
    return axes + priorities + (outline.rows.isEmpty ? [] : [loose])
  }

  /// What stands under no axis is activities, unless it is indicators alone.
  private var nameOfLooseRows: String {
    view.programme.outline.rows.allActivities.isEmpty
      ? view.words[.indicators] : view.activitiesName
  }

  private func axisID(_ number: Int) -> String { HeadingPlace(axis: number).anchor }

  private func axis(_ axis: Axis, number: Int) -> HTML {
    let id = axisID(number)
    return """
      <section class="eje" id="\(id)">
      \(eyebrow(.axis))<h2 id="\(id)-t">\
      <a href="\(view.link(.axis(view.address, number)))">\(axis.heading.text)</a></h2>
      \(content(of: axis, id: id, level: .three))</section>

      """
  }

  /// What stands below the heading of an axis, whose id is `id` and `-t`; `level` is for the
  /// headings within.
  func content(of axis: Axis, id: String, level: HeadingLevel) -> HTML {
    let priorities = axis.priorities.enumerated().map {
      priority($1, id: "\(id)-prioridad-\($0 + 1)", level: level)
    }
    return about(axis.heading, axis.notes) + rows(axis.rows, headingID: "\(id)-t", level: level)
      + priorities.joined()
  }

  private func priority(_ priority: Priority, id: String, level: HeadingLevel) -> HTML {
    """
    <section class="prioridad" id="\(id)">
    \(eyebrow(.priority))\(level.heading(priority.heading.text, id: "\(id)-t"))
    \(about(priority.heading, priority.notes))\
    \(rows(priority.rows, headingID: "\(id)-t", level: level.next))</section>

    """
  }

  /// The notes come first, before others could be taken for them.
  private func about(_ heading: Heading, _ notes: Notes) -> HTML {
    var list = DescriptionList()
    list.add(view.names[.objective], heading.objective)
    list.add(heading.otherCells)
    return Remarks(notes: notes, words: view.words).html
      + "\(heading.explanation.map { "<p>\($0.text)</p>\n" })\(list.html)"
  }

  /// The document's own name of a level, above its headings.
  private func eyebrow(_ column: Column) -> HTML {
    "\(view.programme.headings[column].map { "<p class=\"antetitulo\">\($0.text)</p>\n" })"
  }

  private func rows(_ rows: Rows, headingID: String, level: HeadingLevel) -> HTML {
    let indicators = rows.indicators.map { indicator($0, level: level) }.joined()
    if rows.activities.isEmpty { return indicators }
    guard !rows.indicators.isEmpty else {
      return results(ofRows: rows.activities) + table(rows.activities, headingID: headingID)
    }
    let id = "\(headingID)-filas"
    let haveTheirOwn = rows.activities.contains { $0.indicator?.isStated == true }
    let title = haveTheirOwn ? view.activitiesName : view.words[.withoutIndicator]
    return indicators + """
      \(level.heading(title, id: id))
      \(results(ofRows: rows.activities))\(table(rows.activities, headingID: id))
      """
  }

  private func indicator(_ indicator: Indicator, level: HeadingLevel) -> HTML {
    let id = "i-\(indicator.key.slug)"
    let page = view.link(.indicator(view.address, indicator.key.slug))
    let title: HTML = "<a href=\"\(page)\">\(indicator.label)</a>"
    return """
      <section class="indicador" id="\(id)">
      \(eyebrow(.indicator))\(level.heading(title, id: "\(id)-t"))
      \(result(of: indicator, named: "\(id)-t"))\
      \(IndicatorSheet(indicator: indicator, names: view.names, words: view.words).html)\
      \(Remarks(notes: indicator.notes, words: view.words).html)\
      \(indicator.activities.isEmpty ? "" : table(indicator.activities, headingID: "\(id)-t"))</section>

      """
  }

  /// How the indicator stands to its target, which the document only states; nothing without reports.
  private func result(of indicator: Indicator, named heading: String) -> HTML {
    guard let progress = view.progress else { return "" }
    let row = view.bulletRow(of: indicator, servedBy: nil, progress[indicator])
    return showsBullets
      ? row.chart(named: heading) : "<p>\(row.sentence)</p>\n"
  }

  /// The same of indicators that have no section, being columns of the table below.
  private func results(ofRows activities: [Activity]) -> HTML {
    guard showsBullets, let progress = view.progress else { return "" }
    let rows = activities.compactMap { activity -> HTML? in
      guard let indicator = activity.indicator, indicator.isStated else { return nil }
      return view.bulletRow(of: indicator, servedBy: activity, progress[indicator]).html
    }
    return rows.isEmpty ? "" : "<ul class=\"metas\">\n\(rows)</ul>\n"
  }

  private func table(_ activities: [Activity], headingID: String) -> HTML {
    ActivityTable(
      view: view, official: columns, activities: activities, headingID: headingID
    ).html
  }
}

/// Levels that headings take within a page.
enum HeadingLevel {
  case two, three, four

  var next: HeadingLevel { self == .two ? .three : .four }

  func heading(_ text: String, id: String) -> HTML {
    let content: HTML = "\(text)"
    return heading(content, id: id)
  }

  func heading(_ content: HTML, id: String) -> HTML {
    switch self {
    case .two: "<h2 id=\"\(id)\">\(content)</h2>"
    case .three: "<h3 id=\"\(id)\">\(content)</h3>"
    case .four: "<h4 id=\"\(id)\">\(content)</h4>"
    }
  }
}
