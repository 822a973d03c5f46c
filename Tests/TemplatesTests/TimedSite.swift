import Looks
import Programmes
import Review
import SitePlan
import Testing
import Wording

/// The sample as a site.
struct TimedSite {
  let files: [PlannedFile]
  /// Of the page of search.
  let searchFiles: [PlannedFile]

  /// `commonOnly` leaves out the files of each institution, and their rows in data sets.
  init(
    _ institutions: [Institution], at cutoff: String = "2024-09-30",
    baseURL: String? = "https://www.example.org/etica", identity: FeedIdentity? = nil,
    firstWeekday: Weekday = .sunday, commonOnly: Bool = false,
    email: String? = nil, repository: String? = nil, form: String? = nil,
    title: String = "Portal de muestra", glossary: [GlossaryTerm] = [],
    theme: Theme = .institutional
  ) throws {
    let settings = PortalSettings(
      title: try words(title), description: nil,
      baseURL: baseURL.flatMap { PortalAddress($0) },
      language: nil, firstWeekday: firstWeekday, notice: nil, assets: nil, feedIdentity: identity,
      contact: Contact(email: email.flatMap { EmailAddress($0) }),
      repository: repository.flatMap { AddressTemplate($0) },
      reports: form.flatMap { AddressTemplate($0) }, theme: theme)
    let plan = SitePlan(
      Portal(settings: settings, glossary: glossary, pages: [], assets: []), in: .spanish,
      cutoff: try day(cutoff), version: "0")
    let own = commonOnly ? [] : institutions
    let nothing = Review(open: [], answered: [])
    var search = PortalSearch(plan)
    for institution in own { search.add(plan.summarised(institution)) }
    searchFiles = search.finish().files
    files =
      own.flatMap { plan.files(of: $0, nothing) }
      + plan.commonFiles(
        institutions.map(plan.summary), data: own.map { plan.data(of: $0, nothing) })
  }
}

extension TimedSite {
  func text(_ path: String) -> String? {
    files.first { $0.path == path }?.bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// A page by its folder.
  func page(_ folder: String) throws -> String {
    try #require(text("\(folder)/index.html"), "\(folder)")
  }
}
