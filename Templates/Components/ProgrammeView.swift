import HTML
import Programmes
import SiteRoutes

/// A programme as one of its pages shows it: with its institution, its column names, and links from
/// that page.
final class ProgrammeView: Sendable {
  let programme: Programme
  let institution: InstitutionName
  let site: Site
  let route: Route
  /// nil without any report until the cut-off date of the page.
  let progress: ProgrammeProgress?

  init(
    programme: Programme, institution: InstitutionName, site: Site, route: Route,
    progress: ProgrammeProgress?
  ) {
    self.programme = programme
    self.institution = institution
    self.site = site
    self.route = route
    self.progress = progress
  }
}

extension ProgrammeView {
  var words: Words { site.words }
  var names: ColumnNames { ColumnNames(programme, words) }

  var address: ProgrammeAddress {
    ProgrammeAddress(institution: institution.slug, programme: programme.slug)
  }

  /// «PAT 2020», or what kind of programme it is and its years; of a proposal that it is one.
  var shortName: String { words.title(of: programme) }

  /// «PAT 2020 – CONASAMI».
  var fullName: String { "\(shortName) – \(institution.shortName)" }

  func link(_ target: Route, fragment: String? = nil) -> String {
    route.link(to: target, fragment: fragment)
  }

  /// The way to the list of all evidence; nil without any.
  var linkToEvidence: HTML? {
    guard progress?.hasEvidence == true else { return nil }
    return "<a href=\"\(link(.evidenceList(address)))\">\(words[.listOfEvidence])</a>"
  }

  /// From the home page to the programme, which is left out on its own page.
  func crumbs(including parents: [Page.Crumb] = []) -> [Page.Crumb] {
    var crumbs = [
      Page.Crumb(.home, words[.home]), Page.Crumb(.institutions, words[.institutions]),
      Page.Crumb(.institution(institution.slug), institution.shortName),
    ]
    if route != .programme(address) { crumbs.append(Page.Crumb(.programme(address), shortName)) }
    return crumbs + parents
  }

  /// Before anything is taken for what was decided: that it is only a proposal, and why; nothing of others.
  var proposalNotice: HTML {
    programme.proposal.map { reason -> HTML in
      "<p class=\"aviso\">\(words(.proposalNotice, ["razon": reason.clause.capitalizedFirst()]))</p>\n"
    } ?? ""
  }

  /// That nobody has told anything of the programme, and how many of `activities`, those of the page, were to end;
  /// nothing once somebody has.
  func noticeWithoutReports(of activities: [Activity]) -> HTML {
    if progress != nil { return "" }
    let ended = words.ended(activities, of: programme.kind, before: site.cutoff)
    let notice: Phrase =
      programme.proposal == nil ? .programmeWithoutReports : .proposalWithoutReports
    return """
      <p class="aviso">\(words[notice])\(ended.map { " \($0)" })</p>

      """
  }

  /// That the official table below has one column more than its document, and its indicators their results.
  func noteOnOwnFacts(with indicators: Bool) -> HTML {
    progress.map { progress in
      let note = words(
        indicators ? .statusAndResultsNote : .statusColumnNote,
        ["fecha": words.text(progress.cutoff)])
      return "<p class=\"menor\">\(note)</p>\n"
    } ?? ""
  }

  /// That a formula of the rows below is not shown as it is written there; nothing where all are.
  func noteOnFormulas(of activities: [Activity]) -> HTML {
    let isRewritten = activities.contains { activity in
      activity.indicator?.method.formula.map { $0.readableFormula != $0.text } ?? false
    }
    return isRewritten ? "<p class=\"menor\">\(words[.formulasRewritten])</p>\n" : ""
  }

  /// Below the name of an activity, how it stands and why; nothing without reports.
  func standing(of activity: Activity) -> HTML {
    "\(progress?[activity].map { "<br>\(JudgementSentence($0, words: words).html)" })"
  }

  /// «El PAT 2024 prevé 22 actividades en 5 ejes, con 10 indicadores.»
  var plan: String {
    let outline = programme.outline
    let indicators =
      outline.indicators.isEmpty
      ? nil : words.count(.indicatorCount, outline.indicators.count)
    if outline.activities.isEmpty {
      let sentence = words(
        .programmeWithoutActivities,
        ["programa": shortName, "cosas": rowsName])
      return
        (indicators.map {
          words(.butIndicators, ["frase": sentence, "indicadores": $0])
        } ?? sentence) + "."
    }
    var sentence = words(
      .programmeSentence,
      ["programa": shortName, "actividades": count(outline.activities.count)])
    if outline.axes.count > 0 {
      sentence = words(
        .inAxes, ["frase": sentence, "ejes": words.count(.axisCount, outline.axes.count)])
    }
    if let indicators {
      sentence = words(.withIndicators, ["frase": sentence, "indicadores": indicators])
    }
    return sentence + "."
  }

  /// «22 actividades», or «25 líneas de acción».
  func count(_ activities: Int) -> String {
    words.count(programme.kind, activities)
  }

  /// «Actividad», or «Línea de acción».
  var activityName: String { words.rowName(in: programme.kind) }

  /// «Actividades», or «Líneas de acción».
  var activitiesName: String { words.rowsName(in: programme.kind) }

  /// The same within a sentence.
  var rowName: String { activityName.lowercased() }
  var rowsName: String { activitiesName.lowercased() }
}

extension Words {
  /// «Programa anual de trabajo 2024».
  func name(of kind: ProgrammeKind, _ years: YearSpan) -> String {
    let name: Phrase = kind == .annual ? .annualProgramme : .implementationProgramme
    return self(name, ["periodo": "\(years)"])
  }

  func name(of programme: ProgrammeSummary) -> String {
    programme.acronym?.text ?? name(of: programme.kind, programme.years)
  }

  func name(of programme: Programme) -> String {
    programme.acronym?.text ?? name(of: programme.kind, programme.years)
  }

  /// What a programme is called where its figures are: «PI-PEA 2024-2026 (propuesta)».
  func title(of programme: ProgrammeSummary) -> String {
    title(name(of: programme), isProposal: programme.isProposal)
  }

  func title(of programme: Programme) -> String {
    title(name(of: programme), isProposal: programme.proposal != nil)
  }

  /// «Programa de implementación 2024-2026 (propuesta)», also where it has an acronym.
  func fullTitle(of programme: Programme) -> String {
    title(name(of: programme.kind, programme.years), isProposal: programme.proposal != nil)
  }

  private func title(_ name: String, isProposal: Bool) -> String {
    isProposal ? self(.proposalName, ["programa": name]) : name
  }
}
