import Checksums
import Memory
import OpenData
import Publishing
import Search
import SitePlan
import SiteRoutes

/// What an earlier build of the same portal left that can be used again where lists, data and search have to
/// be made anew.
struct EarlierSite: Sendable {
  let institutions: [String: MadeInstitution]
  /// Of the whole portal, by their paths, if the site stands as it was left; else nil.
  let standing: [String: FileRecord]?
  let commons: MadeCommons
  /// Of the data sets of the whole portal, in their order.
  let dataPaths: [String]
}

extension EarlierSite {
  /// The rows that an institution had in each of the data sets; nil when they are not all known.
  func rows(of institution: String) -> [MadeShares.Share]? {
    let rows = dataPaths.compactMap { commons.shares[$0, institution] }
    return rows.count == dataPaths.count ? rows : nil
  }
}

extension SiteBuild {
  /// With the words of its search index. `standing` is the site of that build if it stands as it was left.
  func earlier(_ standing: MadeSite?) -> (site: EarlierSite, words: IndexedWords)? {
    guard let memory = content.reader.memory, let made = standing ?? made,
      let sum = sum(ofFacesOf: made.institutions), let commons = memory.commons(from: sum),
      let words = memory.words(from: sum)
    else { return nil }
    let records = standing?.files.map { ($0.record.path, $0.record) }
    let site = EarlierSite(
      institutions: made.institutions, standing: records.map { Dictionary($0) { $1 } },
      commons: commons, dataPaths: plan.dataTexts.map(\.route.path))
    return (site, words)
  }
}
