import Checksums
import HTML
import Programmes
import Review
import SiteRoutes
import Templates

extension SitePlan {
  /// The pages of a programme with their files, but for its data.
  func files(
    of judged: JudgedProgramme, _ institution: Institution, _ calendar: Calendar, _ review: Review
  ) -> [PlannedFile] {
    let (programme, progress) = (judged.programme, judged.progress)
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    let feeds = FeedOffer(of: programme, institution.naming, calendar.entries, in: site)
    let columns = OfficialColumns(of: programme, progress, in: institution.naming, site)
    let reviews = PartReviews(review, of: programme)
    var files = [
      page(.programme(address)) {
        programmePage(
          programme, progress, of: institution, calendar, offering: feeds, columns, in: $0)
      }
    ]
    if !programme.outline.activities.isEmpty {
      files.append(
        page(.activities(address)) {
          activitiesPage(programme, progress, of: institution, in: $0)
        })
    }
    for (index, axis) in programme.outline.axes.enumerated() {
      let number = index + 1
      let feeds = FeedOffer(
        of: axis, number: number, in: programme, institution.naming, calendar.entries, in: site)
      files.append(
        page(.axis(address, number)) {
          axisPage(
            axis, number: number, in: programme, progress, of: institution, offering: feeds,
            columns, in: $0)
        })
    }
    let placements = programme.outline.activities
    for (index, placement) in placements.enumerated() {
      let previous = index > 0 ? placements[index - 1].activity : nil
      let next = index + 1 < placements.count ? placements[index + 1].activity : nil
      files.append(
        page(.activity(address, placement.activity.key.slug)) {
          activityPage(
            placement, in: judged, of: institution, reviews, in: $0, previous: previous,
            next: next)
        })
    }
    let indicators = programme.outline.indicators
    if !indicators.isEmpty {
      files.append(
        page(.indicators(address)) {
          indicatorsPage(programme, progress, of: institution, in: $0)
        })
    }
    for placement in indicators {
      files.append(
        page(.indicator(address, placement.indicator.key.slug)) {
          indicatorPage(placement, in: programme, progress, of: institution, reviews, in: $0)
        })
    }
    if let source = programme.source {
      files.append(
        page(.document(address)) {
          documentPage(source, of: programme, progress, institution, review, in: $0)
        })
      files.append(PlannedFile(.sourceText(address)) { source.bytes })
    }
    if let progress { files += self.files(of: progress, programme, institution) }
    return files + [widget(of: programme, progress, institution)]
  }

  private func widget(
    of programme: Programme, _ progress: ProgrammeProgress?, _ institution: Institution
  ) -> PlannedFile {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    return PlannedFile(.widget(address)) { [site] in
      widgetPage(programme, progress, of: institution, in: site).bytes
    }
  }

  /// Reports and evidence.
  private func files(
    of progress: ProgrammeProgress, _ programme: Programme, _ institution: Institution
  ) -> [PlannedFile] {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    let reports = progress.reports.map { report in
      page(.report(address, report.cutoff)) {
        reportPage(report, of: programme, progress, institution, in: $0)
      }
    }
    let evidence = progress.evidenceFiles
    let list =
      progress.hasEvidence
      ? [
        page(.evidenceList(address)) {
          evidencePage(programme, progress, of: institution, in: $0)
        }
      ] : []
    return [page(.reports(address)) { reportsPage(programme, progress, of: institution, in: $0) }]
      + reports + list
      + evidence.map {
        PlannedFile(.evidence(address, $0.name), copying: $0.path, sha256: $0.sha256)
      }
      + (evidence.isEmpty ? [] : [digests(of: evidence, at: address)])
  }

  /// What `sha256sum -c` reads.
  private func digests(
    of evidence: [EvidenceFile], at address: ProgrammeAddress
  ) -> PlannedFile {
    PlannedFile(.evidenceDigests(address)) {
      Array(evidence.map { "\($0.sha256.hexadecimal)  \($0.name)\n" }.joined().utf8)
    }
  }
}
