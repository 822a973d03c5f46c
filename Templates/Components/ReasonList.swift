import HTML
import Programmes
import SiteRoutes

/// Activities that are overdue, at risk or without report, and those of which a part is overdue, each with its
/// reason: right under the bar that counts them, so that no number stands without its why.
struct ReasonList {
  let view: ProgrammeView
  private let tally: StatusTally
  private let listed: [(activity: Activity, progress: ActivityProgress)]
  /// How many of them have none of ``statuses``.
  private let delayedCount: Int

  /// Of `activities` those that have one of ``statuses``, or something overdue.
  init(view: ProgrammeView, activities: [Activity], tally: StatusTally?) {
    self.view = view
    self.tally = tally ?? .none
    let judged = activities.compactMap { activity in
      view.progress?[activity].map { (activity: activity, progress: $0) }
    }
    let delayed = judged.filter { _, progress in
      progress.isOverdueInAnyWay && !Self.statuses.contains(progress.judgement.status)
    }
    delayedCount = delayed.count
    listed =
      Self.statuses.flatMap { status in judged.filter { $0.progress.judgement.status == status } }
      + delayed
  }
}

extension ReasonList {
  /// In the order of the list.
  static let statuses: [Status] = [.overdue, .atRisk, .unreported]
  /// Whether something of it is overdue, and its status is none of these.
  static func isDelayed(_ activity: ListedActivity) -> Bool {
    activity.overdueSince != nil && !statuses.contains { $0 == activity.judgement?.status }
  }

  /// The list's id, for links from other pages.
  static let fragment = "por-que"
  /// More stand in the list of all activities.
  private static let most = 8

  /// Nothing where no activity is any of these.
  var html: HTML {
    guard let parts = words.listing(openOf: tally, delayed: delayedCount) else { return "" }
    let items = listed.prefix(Self.most).map { activity, progress -> HTML in
      """
      <li><a href="\(view.link(.activity(view.address, activity.key.slug)))">\
      \(activity.naming.label.shortened(to: 160))</a>\
      <br>\(JudgementSentence(progress, words: words).html)\
      \(answerable(for: activity, progress))</li>

      """
    }
    return """
      <p class="nombre" id="\(Self.fragment)">\(parts.capitalizedFirst()):</p>
      <ul class="lista">
      \(items)</ul>
      \(others)
      """
  }

  private var words: Words { view.words }

  /// Whom the document names for what is overdue; nothing where it names nobody, or nothing is.
  private func answerable(for activity: Activity, _ progress: ActivityProgress) -> HTML {
    let people = progress.isOverdueInAnyWay ? activity.answerable(progress) : []
    if people.isEmpty { return "" }
    let names = people.joined(separator: "; ").closed
    return "<br>\(words(.rowTitle, ["clase": view.names[.responsible], "texto": names]))"
  }

  private var others: HTML {
    let count = listed.count - Self.most
    if count <= 0 { return "" }
    let list = words(.listOf, ["cosas": view.activitiesName]).lowercased()
    return """
      <p><a href="\(view.link(.activities(view.address)))">\
      \(words.count(.moreInList, count, ["lista": list]))</a></p>

      """
  }
}

extension ActivityProgress {
  /// Whether something of it is, whatever it counts as.
  fileprivate var isOverdueInAnyWay: Bool { judgement.overdueSince != nil || missed != nil }
}

extension Words {
  /// «3 vencidas, 1 sin reporte y 2 más con algo vencido»; nil where no activity is any of these, or at risk.
  func listing(openOf tally: StatusTally, delayed: Int) -> String? {
    var parts = ReasonList.statuses.filter { tally[$0] > 0 }.map { status in
      "\(number(tally[status])) \(adjective(of: status, tally[status]))"
    }
    if delayed > 0 { parts.append(count(parts.isEmpty ? .delayed : .moreDelayed, delayed)) }
    return parts.isEmpty ? nil : list(parts)
  }
}
