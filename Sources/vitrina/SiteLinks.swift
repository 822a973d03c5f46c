import Checksums
import ContentLoading
import Diagnostics
import Memory
import Programmes
import SitePlan
import Wording

/// The links in all prose of a content folder, held against the files that the site will have. Only what
/// some link leads to is planned, and nothing of which an earlier run found that the same links are sound.
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
    let known = reader.memory?.soundLinks ?? SoundLinks()
    let judged = Dictionary(institutions.map { ($0.name, $0) }) { first, _ in first }
    var sound = SoundLinks()
    for (name, links) in links.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
      if let name {
        faults += try self.faults(
          in: links, to: name, judged[name], by: plan, knowing: known, &sound)
      } else {
        faults += try faultsInLinks(toAll: links, by: plan, knowing: known, &sound)
      }
    }
    if sound != known { reader.memory?.keep(sound) }
    return faults
  }

  private func faults(
    in links: [ProseLink], to name: String, _ found: JudgedInstitution?, by plan: SitePlan,
    knowing known: SoundLinks, _ sound: inout SoundLinks
  ) throws(ReadingFailure) -> [Diagnostic] {
    if unread.contains(name) { return [] }
    let sum = found.flatMap(basis).map { Self.sum(of: links, to: [$0]) }
    sound.toInstitutions[name] = sum
    if let sum, sum == known.toInstitutions[name] { return [] }
    let files = try found.map { judged throws(ReadingFailure) in
      let (institution, review) = try reader.reviewed(judged)
      return plan.files(of: institution, review)
    }
    let faults = LinkCheck(files ?? []).faults(of: links)
    if faults.isEmpty { return [] }
    sound.toInstitutions[name] = nil
    // It may be the portal's that is meant.
    let advice = LinkAdvice((files ?? []) + plan.commonFiles([], data: []))
    return faults.map { advice.mending($0.fault, of: $0.link) }
  }

  /// Most pages of the whole portal are there whatever the institutions are.
  private func faultsInLinks(
    toAll links: [ProseLink], by plan: SitePlan, knowing known: SoundLinks,
    _ sound: inout SoundLinks
  ) throws(ReadingFailure) -> [Diagnostic] {
    let doubtful = LinkCheck(plan.commonFiles([], data: [])).faults(of: links).map(\.link)
    if doubtful.isEmpty { return [] }
    let readable = institutions.filter { !unread.contains($0.name) }
    var made: [String: InstitutionSummary] = [:]
    for judged in readable {
      let basis = basis(of: judged)
      if let known = known.summaries[judged.name], known.basis == basis {
        sound.summaries[judged.name] = known
      } else {
        let summary = try summary(of: judged, by: plan)
        made[judged.name] = summary
        sound.summaries[judged.name] = basis.map {
          SoundLinks.Summary(basis: $0, sum: SHA256.digest(of: summary.memory))
        }
      }
    }
    let sums = readable.compactMap { sound.summaries[$0.name]?.sum }
    sound.toPortal = sums.count == readable.count ? Self.sum(of: doubtful, to: sums) : nil
    if let sum = sound.toPortal, sum == known.toPortal { return [] }
    let summaries = try readable.map { judged throws(ReadingFailure) in
      if let made = made[judged.name] { return made }
      return try summary(of: judged, by: plan)
    }
    let files = plan.commonFiles(summaries, data: [])
    let faults = LinkCheck(files).faults(of: doubtful)
    if faults.isEmpty { return [] }
    sound.toPortal = nil
    let advice = LinkAdvice(files, summaries)
    return faults.map { advice.mending($0.fault, of: $0.link) }
  }
}

extension SiteLinks {
  /// As an earlier build of the same left it, or made anew.
  private func summary(
    of judged: JudgedInstitution, by plan: SitePlan
  ) throws(ReadingFailure) -> InstitutionSummary {
    let known = judged.inputs.flatMap {
      reader.memory?.parts(of: judged.name, from: plan.inputs(from: $0))
    }
    if let known { return known.summary }
    return plan.summary(of: try reader.institution(judged))
  }

  /// The sum of all that the files of `judged` are made of, besides what all institutions share; nil when nothing of
  /// it is to be kept.
  private func basis(of judged: JudgedInstitution) -> Digest? {
    judged.inputs.map { inputs in
      var sum = InputDigest()
      sum.add(inputs)
      sum.add(cutoff.iso)
      return sum.finished()
    }
  }

  /// Of `links` to files that are made of what has the sums `bases`.
  private static func sum(of links: [ProseLink], to bases: [Digest]) -> Digest {
    var sum = InputDigest()
    sum.add("\(bases.count)")
    for basis in bases { sum.add(basis) }
    for end in Set(links.map(\.end)).sorted() { sum.add(end) }
    return sum.finished()
  }
}
