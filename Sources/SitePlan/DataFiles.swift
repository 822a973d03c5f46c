import Checksums
import Diagnostics
public import OpenData
public import Programmes
public import Review
import SiteRoutes
import Templates

// The data of a site: beside each page its own, and those of the whole portal together.
extension SitePlan {
  /// What an institution adds to the data of the whole portal; `review` found the doubts that its pages show.
  public func data(of facts: InstitutionFacts, _ review: Review) -> InstitutionData {
    InstitutionData(
      of: facts,
      review.open.map { observation($0, answer: nil) }
        + review.answered.map { observation($0.diagnostic, answer: $0.reason) })
  }

  public func data(of institution: Institution, _ review: Review) -> InstitutionData {
    data(of: facts(of: institution), review)
  }

  private func observation(_ doubt: Diagnostic, answer: String?) -> Observation {
    Observation(
      rule: doubt.rule.id, text: site.observations.message(of: doubt), answer: answer,
      location: doubt.location)
  }

  /// Beside the pages of an institution.
  func dataFiles(of facts: InstitutionFacts) -> [PlannedFile] {
    [PlannedFile(.data(.institution(facts.institution.slug), .json)) { facts.json }]
  }

  /// Beside the pages of a programme.
  func dataFiles(of facts: ProgrammeFacts) -> [PlannedFile] {
    [
      PlannedFile(.data(.programme(facts.address), .csv)) { facts.csv },
      PlannedFile(.data(.programme(facts.address), .json)) { facts.json },
    ]
      + facts.activities.map { activity in
        PlannedFile(.data(activity.route, .json)) { activity.json }
      }
      + facts.indicators.flatMap { indicator in
        [
          PlannedFile(.data(indicator.route, .csv)) { indicator.csv },
          PlannedFile(.data(indicator.route, .json)) { indicator.json },
        ]
      }
      + (facts.progress?.reports ?? []).flatMap { report in
        let route = Route.report(facts.address, report.cutoff)
        let reported = ReportedFacts(report, of: facts)
        return [
          PlannedFile(.data(route, .csv)) { reported.csv },
          PlannedFile(.data(route, .json)) { reported.json },
        ]
      }
  }

  /// The data sets of the whole portal, for those who write them as the institutions come.
  public var dataTexts: [DataText] {
    DataText.all(in: site.edition, sharing: SharedFacts(of: portal))
  }

  /// The data sets of institutions that are all in memory.
  func tableFiles(_ data: [InstitutionData]) -> [PlannedFile] {
    dataTexts.map { text in PlannedFile(text.route) { text.bytes(of: data) } }
  }

  /// The page of the data and all that it leads to but the data sets themselves.
  func dataFiles(_ files: [DataFile], _ institutions: [InstitutionSummary]) -> [PlannedFile] {
    let data = PortalData(files, in: site.edition, dataWords)
    let makers =
      [
        (route: .dataPackage, make: { @Sendable in data.package }),
        (route: .dataCatalogue, make: { @Sendable in data.catalogue }),
      ] + data.schemas
    let documents = makers.map { Document(route: $0.route, make: $0.make) }
    let example = institutions.first { !$0.programmes.isEmpty }.flatMap { institution in
      institution.programmes.first.map {
        ProgrammeAddress(institution: institution.naming.slug, programme: $0.slug)
      }
    }
    let news = FeedOffer(newsOf: institutions, in: site)
    return [
      page(.openData) { dataPage(data, example: example, offering: news, in: $0) },
      PlannedFile(.dataDigests) { Self.digests(data.files, documents) },
    ]
      + documents.map { document in PlannedFile(document.route) { document.bytes } }
  }

  /// The files of ``dataFiles(_:_:)`` and the data sets, schemas by their folder: all but the page.
  var openDataPlaces: [String] {
    let others: [Route] = [.dataPackage, .dataCatalogue, .dataDigests, .schemas]
    return (dataTexts.map(\.route) + others).map(\.path)
  }

  /// A file about the data. Both it and its digest need the bytes.
  private struct Document: Sendable {
    let route: Route
    let make: @Sendable () -> [UInt8]
    private let made = MadeOnDemand<[UInt8]>()

    init(route: Route, make: @escaping @Sendable () -> [UInt8]) {
      self.route = route
      self.make = make
    }

    var bytes: [UInt8] { made.value(make) }
  }

  /// What `sha256sum -c` reads, in the folder of the data.
  private static func digests(
    _ files: [DataFile], _ documents: [Document]
  ) -> [UInt8] {
    let folder = Route.openData.folder
    let lines =
      files.map { "\($0.sha256.hexadecimal)  \($0.name)\n" }
      + documents.map { document in
        let name = document.route.path.dropFirst(folder.count)
        return "\(SHA256.digest(of: document.bytes).hexadecimal)  \(name)\n"
      }
    return Array(lines.joined().utf8)
  }
}
