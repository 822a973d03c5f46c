import ContentLoading
import OpenData
import Programmes
import Publishing
import Search
import SitePlan

/// What the files of the whole portal came to.
struct WrittenCommons {
  let records: [FileRecord]
  /// Of the whole site.
  let pageCount: Int
  /// What is kept of them for the next run; nil when it is what an earlier run kept.
  let kept: (commons: MadeCommons, words: IndexedWords)?
}

extension SiteBuild {
  /// Writes all institutions, and then what is made of all of them.
  func writeAll(
    beside ahead: WrittenAhead, standing: MadeSite?, _ work: SiteWork, _ change: inout SiteChange
  ) async throws(BuildFailure) -> (WrittenCommons, [String: MadeInstitution]) {
    let publication = work.publication
    let (earlier, words) = earlier(standing).map { ($0.site, $0.words) } ?? (nil, nil)
    var institutions: [String: MadeInstitution] = [:]
    var portal = try publishing { () throws(PublishingFailure) in
      try PortalUnderway(of: self, beside: earlier, recalling: words, in: publication)
    }
    // After a failure all may be made once more.
    defer { portal.giveUp() }
    try await forEachConcurrently(inOrder, jobs: work.jobs) { judged in
      (judged, contribution(of: judged, ahead, earlier, in: publication))
    } inOrder: { result throws(BuildFailure) in
      let (judged, contribution) = (result.0, try result.1.get())
      if Interruption.status != nil { throw .interrupted }
      work.tell(judged.name)
      try publishing { () throws(PublishingFailure) in
        switch contribution {
        case .written(let written):
          institutions[judged.name] = made(
            of: judged, seenAs: written.parts.face, written.records,
            try change.add(written.records))
          try portal.add(written)
        case .standing(let institution):
          institutions[judged.name] = institution.left.listed(
            in: try change.addAgain(institution.left.listed))
          try portal.add(institution, called: judged.name)
        }
      }
      try addWords(of: judged, contribution, to: &portal.search)
    }
    return (try await write(&portal, work), institutions)
  }

  /// The content is read again only if the words of an earlier build do not know it after all.
  private func addWords(
    of judged: JudgedInstitution, _ contribution: Contribution, to search: inout PortalSearch
  ) throws(BuildFailure) {
    if let summarised = contribution.summarised {
      search.add(summarised)
    } else if !search.addAgain(contribution.parts.summary) {
      let institution = try reading { () throws(ReadingFailure) in
        try content.reader.institution(judged)
      }
      search.add(plan.summarised(institution))
    }
  }

  /// Writes what is made of all institutions together.
  private func write(
    _ portal: inout PortalUnderway, _ work: SiteWork
  ) async throws(BuildFailure) -> WrittenCommons {
    let tables = try publishing { () throws(PublishingFailure) in try portal.finishTables() }
    let sums = portal.summarySums
    let words = try await writeSearch(of: &portal, sums, work)
    // What each of these makes of everyone is let go before the next begins.
    for round in plan.commonRounds(portal.inFolders, sums, tables: tables) {
      try await write(round(), of: &portal, work)
    }
    try await write(settings + plan.siteMapFiles(portal.pages), of: &portal, work)
    if Interruption.status != nil { throw .interrupted }
    try check(portal, in: work.publication)
    return WrittenCommons(
      records: portal.records, pageCount: portal.pages.count, kept: (portal.made, words))
  }

  private func writeSearch(
    of portal: inout PortalUnderway, _ sums: SummarySums, _ work: SiteWork
  ) async throws(BuildFailure) -> IndexedWords {
    let (files, words) = portal.search.finish(sums)
    try await write(files, of: &portal, work)
    return words
  }

  private func write(
    _ files: [PlannedFile], of portal: inout PortalUnderway, _ work: SiteWork
  ) async throws(BuildFailure) {
    let files = portal.addStanding(files)
    let (standing, publication) = (portal.standingShares, work.publication)
    try await forEachConcurrently(files, jobs: work.jobs) { file in
      staged([file], beside: standing, in: publication)
    } inOrder: { result throws(BuildFailure) in
      try add(result.get(), to: &portal, in: publication)
    }
  }
}
