import ContentLoading
import Diagnostics
import Programmes
import SitePlan
import Wording

/// The links in all prose of a content folder, held against the files that the site will have. Only what
/// some link leads to is planned.
struct SiteLinks {
  let portal: Portal
  let cutoff: CalendarDate
  let institutions: [JudgedInstitution]
  /// Names of the institutions that could not be read whole: it is not known which files they will have.
  let unread: Set<String>
  let reader: InstitutionReader
}

extension SiteLinks {
  func faults() throws(ReadingFailure) -> [Diagnostic] {
    let ofPortal = ProseLinks(of: portal)
    let links = Dictionary(
      grouping: ofPortal.links + institutions.flatMap(\.links), by: \.institution)
    var faults = ofPortal.faults
    if links.isEmpty { return faults }
    let plan = SitePlan(portal, in: .spanish, cutoff: cutoff, version: programVersion)
    for (name, links) in links.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
      if let name {
        faults += try self.faults(in: links, to: name, by: plan)
      } else {
        faults += try faultsInLinks(toAll: links, by: plan)
      }
    }
    return faults
  }

  private func faults(
    in links: [ProseLink], to name: String, by plan: SitePlan
  ) throws(ReadingFailure) -> [Diagnostic] {
    if unread.contains(name) { return [] }
    let found = institutions.first { $0.name == name }
    let files = try found.map { judged throws(ReadingFailure) in
      let (institution, review) = try reader.reviewed(judged)
      return plan.files(of: institution, review)
    }
    let faults = LinkCheck(files ?? []).faults(of: links)
    if faults.isEmpty { return [] }
    // It may be the portal's that is meant.
    let advice = LinkAdvice((files ?? []) + plan.commonFiles([], data: []))
    return faults.map { advice.mending($0.fault, of: $0.link) }
  }

  /// Most pages of the whole portal are there whatever the institutions are.
  private func faultsInLinks(
    toAll links: [ProseLink], by plan: SitePlan
  ) throws(ReadingFailure) -> [Diagnostic] {
    let doubtful = LinkCheck(plan.commonFiles([], data: [])).faults(of: links).map(\.link)
    if doubtful.isEmpty { return [] }
    let readable = institutions.filter { !unread.contains($0.name) }
    let summaries = try readable.map { judged throws(ReadingFailure) in
      plan.summary(of: try reader.institution(judged))
    }
    let files = plan.commonFiles(summaries, data: [])
    let advice = LinkAdvice(files, summaries)
    return LinkCheck(files).faults(of: doubtful).map { advice.mending($0.fault, of: $0.link) }
  }
}
