/// A programme with all its judgements at hand.
public struct JudgedProgramme: Sendable {
  /// As it is known at the cut-off date.
  public let programme: Programme
  /// As they are known at the cut-off date.
  public let deadlines: ProgrammeDeadlines
  let institution: InstitutionName
  let cutoff: CalendarDate
  /// nil without any report.
  public let progress: ProgrammeProgress?

  /// Both as they are known at `cutoff`.
  init(
    _ programme: Programme, of institution: Institution, at cutoff: CalendarDate,
    thresholds: Thresholds
  ) {
    self.programme = programme
    self.institution = institution.naming
    self.cutoff = cutoff
    let deadlines = ProgrammeDeadlines(of: programme, in: institution).known(at: cutoff)
    self.deadlines = deadlines
    progress = programme.progress(
      at: cutoff, tolerance: thresholds.tolerance, deadlines: deadlines)
  }
}

extension JudgedProgramme {
  var summary: ProgrammeSummary {
    let outline = programme.outline
    return ProgrammeSummary(
      slug: programme.slug, title: programme.title, acronym: programme.acronym,
      kind: programme.kind, years: programme.years,
      isProposal: programme.proposal != nil, firstDay: programme.span.lowerBound,
      axisCount: outline.axes.count,
      indicatorCount: outline.indicators.count, activityCount: outline.activities.count,
      endedCount: programme.outline.activities.count {
        $0.activity.isToEnd(before: cutoff)
      },
      revision: programme.revision, progress: progress.flatMap(summary))
  }

  private func summary(of progress: ProgrammeProgress) -> ProgressSummary? {
    guard let newest = progress.newest else { return nil }
    let comparisons = programme.outline.indicators.compactMap {
      progress[$0.indicator]?.current?.standing.comparison
    }
    return ProgressSummary(
      tally: progress.tally(of: programme.outline.activities.map(\.activity)),
      newestReport: newest.cutoff, reportCount: progress.reports.count,
      trend: progress.trend.map {
        TrendPoint(cutoff: $0.report.cutoff, period: $0.report.period, tally: $0.tally)
      },
      comparedIndicators: comparisons.count, metIndicators: comparisons.count(where: \.isMet))
  }

  var listed: [ListedActivity] { programme.listed(progress) }

  var standardResults: [StandardResult] {
    programme.outline.indicators.compactMap { placement in
      let indicator = placement.indicator
      guard let standard = indicator.calculation.standard else { return nil }
      let reading = progress?[indicator]?.current
      return StandardResult(
        standard: standard, institution: institution, programme: programme.slug,
        programmeName: programme.shortName, years: programme.years,
        year: reading?.period.year(in: programme.fiscalYear) ?? programme.years.first,
        quartersReached: reading?.period.quartersReached(in: programme.fiscalYear) ?? 0,
        indicator: indicator.key,
        title: indicator.title, target: indicator.target,
        hasFormula: indicator.calculation.formula != nil || indicator.method.formula != nil,
        reading: reading)
    }
  }
}
