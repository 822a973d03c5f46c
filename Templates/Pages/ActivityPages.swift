import HTML
public import Programmes
public import Review
import SiteRoutes

/// All activities of a programme, each in a line.
public func activitiesPage(
  _ programme: Programme, _ progress: ProgrammeProgress?, of institution: Institution,
  in site: Site
) -> Page {
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .activities(address), progress: progress)
  return ActivityIndex(view: view, activities: programme.outline.activities.map(\.activity)).page
}

/// One activity with all that its document says of it, how it stands and why, what reports say, and which doubts
/// `reviews` have of it.
public func activityPage(
  _ placement: Placement, in judged: JudgedProgramme, of institution: Institution,
  _ reviews: PartReviews, in site: Site, previous: Activity?, next: Activity?
) -> Page {
  let programme = judged.programme
  let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  let view = ProgrammeView(
    programme: programme, institution: institution.naming, site: site,
    route: .activity(address, placement.activity.key.slug), progress: judged.progress)
  return ActivitySheet(
    view: view, institution: institution, placement: placement,
    deadlines: judged.deadlines[placement.activity],
    review: reviews[.activity(placement.activity)], previous: previous,
    next: next
  ).page
}

/// Activities, steps and evidence of a programme as three plain lists, each text a link.
private struct ActivityIndex {
  let view: ProgrammeView
  let activities: [Activity]

  var page: Page {
    let title = view.activitiesName
    let count = view.count(activities.count).capitalizedFirst()
    return Page(
      route: view.route, kind: .activities, title: "\(title) – \(view.fullName)",
      description: "\(count): \(view.fullName).", crumbs: view.crumbs(),
      body: """
        <p class="antetitulo">\(view.fullName)</p>
        <h1>\(title)</h1>
        \(view.proposalNotice)<p class="frase">\(count).</p>
        \(list)\
        \(section(.steps, id: "acciones") { $0.steps.map(\.text) })\
        \(section(.verification, id: "verificacion") { $0.verification + $0.steps.flatMap(\.verification) })
        """, origin: Origin(view.programme.location), hasFilters: true)
  }

  /// In the order of the document; once there are reports under their statuses, with the ways to these.
  private var list: HTML {
    guard let progress = view.progress else { return list(activities) }
    let words = view.words
    let statuses = progress.tally(of: activities).byUrgency
    let links = statuses.map { status, count -> HTML in
      """
      <li><a href="#\(status.style)">\(StatusMark(status, words: words).html) \(words.number(count))</a></li>
      """
    }
    let groups = statuses.map { status, count -> HTML in
      """
      <section aria-labelledby="\(status.style)">
      <h2 id="\(status.style)">\(words.adjective(of: status, 2).capitalizedFirst()): \(words.number(count))</h2>
      \(list(activities.filter { progress[$0]?.judgement.status == status }))</section>

      """
    }
    return """
      <nav aria-label="\(words(.listByStatus, ["cosas": view.rowsName]))"><ul class="leyenda">\(links)</ul></nav>
      \(groups)
      """
  }

  private func list(_ activities: [Activity]) -> HTML {
    let items = activities.map {
      item($0, text: $0.naming.label, standing: view.standing(of: $0))
    }
    return "<ul class=\"lista\" data-filtra>\n\(items)</ul>\n"
  }

  private func item(_ activity: Activity, text: String, standing: HTML = "") -> HTML {
    """
    <li><a href="\(view.link(.activity(view.address, activity.key.slug)))">\(text)</a>\(standing)</li>

    """
  }

  /// What the activities have in one column, in the order of the document; nothing when none has.
  private func section(
    _ column: Column, id: String, _ texts: (Activity) -> [Verbatim]
  ) -> HTML {
    let items = activities.flatMap { activity -> [HTML] in
      // Many rows may have one and the same text, and a link has to say where it leads.
      let place = activity.key.written?.text ?? activity.text.text.shortened(to: 60)
      return texts(activity).map { item(activity, text: "\($0.text) (\(place))") }
    }
    if items.isEmpty { return "" }
    return """
      <section aria-labelledby="\(id)">
      <h2 id="\(id)">\(view.words(.allOf, ["columna": view.names[column]]))</h2>
      <ul class="lista">
      \(items)</ul>
      </section>

      """
  }
}

extension StatusTally {
  /// What is not well first, then the others in the order of charts.
  fileprivate var byUrgency: [(status: Status, count: Int)] {
    ReasonList.statuses.map { ($0, self[$0]) }.filter { $0.count > 0 }
      + present.filter { !ReasonList.statuses.contains($0.status) }
  }
}

private struct ActivitySheet {
  let view: ProgrammeView
  let institution: Institution
  let placement: Placement
  let deadlines: [DatedDeadline]
  let review: Review
  let previous: Activity?
  let next: Activity?

  private var words: Words { view.words }
  private var activity: Activity { placement.activity }
  private var progress: ActivityProgress? { view.progress?[activity] }

  var page: Page {
    let label = activity.naming.label
    let title = words(
      .rowTitle, ["clase": view.activityName, "texto": label.shortened(to: 90)])
    return Page(
      route: view.route, kind: .activity, title: "\(title) – \(view.fullName)",
      description: words(
        .rowTitle, ["clase": view.fullName, "texto": label.shortened(to: 160)]),
      crumbs: view.crumbs(including: [
        Page.Crumb(.activities(view.address), view.activitiesName)
      ]),
      body: """
        <p class="antetitulo">\(view.names[.activity])</p>
        <h1 class="largo">\(label)</h1>
        \(view.proposalNotice)\(activity.isOptional ? "<p class=\"menor\">\(words[.optionalActivity])</p>\n" : "")\
        \(status)\(facts)\(dates)\(steps)\(history)\(indicator)\(notes)\(observations)\
        \(DataLinks(route: view.route, formats: [.json], site: view.site).html)\(trust)\
        \(neighbours)
        """, origin: origin, data: [.json])
  }

  private var origin: Origin { Origin(activity.text.location, key: activity.key) }

  private var trust: HTML {
    let label = activity.naming.label.shortened(to: 120)
    return Citation(
      view, institution.committee, work: "\(view.activityName) \(label)",
      key: ["actividad", activity.key.slug.text]
    ).html
      + Provenance(
        origin: origin, route: view.route, site: view.site, programme: view.programme,
        approval: view.programme.approval.flatMap(words.html),
        corrections: view.progress?.corrections { $0.isAbout(activity: activity.key.slug) } ?? []
      ).html
  }

  /// How it stands and why; without any report of the programme nobody can tell.
  private var status: HTML {
    guard let progress else { return "" }
    return """
      <p class="estado">\(JudgementSentence(progress, words: words).html)</p>
      \(tolerance(of: progress.judgement.reason))
      """
  }

  private func tolerance(of reason: StatusReason) -> HTML {
    guard case .behind(_, _, let tolerance, _) = reason, let link = tolerance.link else {
      return ""
    }
    return """
      <p class="menor"><a href="\(link.address)" rel="noopener noreferrer">\
      \(words[.sourceOfTolerance])</a></p>

      """
  }

  /// What the rule by which it recurs, or its deadline, comes to.
  private var dates: HTML {
    OccurrenceSection(activity: activity, view: view).html
      + DeadlineSection(
        activity: activity, dated: deadlines, institution: institution, view: view
      ).html
  }

  private var history: HTML {
    "\(progress.map { ReportHistory(activity: activity, progress: $0, view: view).html })"
  }

  private var facts: HTML {
    var list = DescriptionList()
    let schedule = DateText(words: words).sentences(activity.schedule)
    let isSilent =
      !activity.wholeSchedule.isStated && activity.recurrence == nil && activity.deadline == nil
    list.add(words[.when], schedule ?? (isSilent ? "\(words[.noDateInDocument])" : nil))
    list.add(words[.amendments], view.changes(of: activity))
    list.add(words[.realDates], progress.flatMap { RealDates($0, words: words)?.sentence })
    list.add(view.names[.responsible], TextList.html(activity.responsible))
    list.add(view.names[.verification], TextList.html(activity.verification))
    list.add(view.names[.risks], TextList.html(activity.risks))
    list.add(view.names[.mitigation], TextList.html(activity.mitigation))
    list.add(view.names[.weight], activity.weight)
    list.add(activity.otherCells)
    HeadingCells(
      axis: placement.axis, priority: placement.priority, place: placement.place, view: view
    ).add(to: &list)
    return list.html
  }

  private var steps: HTML {
    if activity.steps.isEmpty { return "" }
    let items = activity.steps.enumerated().map { index, step -> HTML in
      let steps = progress?.steps ?? []
      let own = steps.indices.contains(index) ? steps[index] : nil
      var list = DescriptionList()
      list.add(
        words[.status],
        own.map { JudgementSentence($0.judgement, words: words).html })
      list.add(words[.when], DateText(words: words).sentences(step.schedule))
      list.add(words[.amendments], view.changes(of: activity, step: index + 1))
      list.add(words[.realDates], own.flatMap { RealDates($0, words: words)?.sentence })
      list.add(view.names[.responsible], TextList.html(step.responsible))
      list.add(view.names[.verification], TextList.html(step.verification))
      list.add(step.otherCells)
      return """
        <li><p>\(step.label)</p>
        \(list.html)\(Remarks(notes: step.notes, words: words).html)</li>

        """
    }
    return """
      <section aria-labelledby="acciones">
      <h2 id="acciones">\(view.names[.steps])</h2>
      <ol class="acciones">
      \(items)</ol>
      </section>

      """
  }

  private var indicator: HTML {
    guard let indicator = placement.indicator else {
      let uses = !view.programme.outline.indicators.isEmpty
      return uses
        ? "<p class=\"menor\">\(words(.activityWithoutIndicator, ["fila": view.rowName]))</p>\n"
        : ""
    }
    let hasPage = indicator.isStated || indicator.key != Key(unprinted: activity.key.slug)
    let address = view.link(.indicator(view.address, indicator.key.slug))
    let noted = NotesLink(
      count: indicator.notes.transcription.count, address: "\(address)#notas",
      subject: words.quoted(indicator.label), words: words
    ).html
    let title: HTML =
      hasPage
      ? """
      <p class="nombre"><a href="\(address)">\(indicator.label)</a></p>
      \(noted.isEmpty ? "" : "<p class=\"menor\">\(noted)</p>\n")
      """
      : "<p class=\"menor\">\(words(.noIndicatorInDocument, ["fila": view.rowName]))</p>\n"
    return """
      <section aria-labelledby="indicador">
      <h2 id="indicador">\(view.names[.indicator])</h2>
      \(title)\(IndicatorSheet(indicator: indicator, names: view.names, words: words).html)</section>

      """
  }

  private var notes: HTML {
    if activity.notes.isEmpty { return "" }
    return """
      <section aria-labelledby="notas">
      <h2 id="notas">\(words[.notes])</h2>
      \(Remarks(notes: activity.notes, words: words).html)</section>

      """
  }

  private var observations: HTML {
    ObservationSection(
      id: "observaciones", title: words[.reviewObservations], review: review, view: view
    ).html
  }

  private var neighbours: HTML {
    let links = [(previous, Phrase.previous, "prev"), (next, .next, "next")].compactMap {
      activity, phrase, relation -> HTML? in
      activity.map {
        """
        <li><a rel="\(relation)" href="\(view.link(.activity(view.address, $0.key.slug)))">\
        \(words[phrase]): \($0.naming.label.shortened(to: 70))</a></li>
        """
      }
    }
    return links.isEmpty
      ? ""
      : "<nav class=\"vecinos\" aria-label=\"\(view.activitiesName)\"><ul>\(links)</ul></nav>\n"
  }
}
