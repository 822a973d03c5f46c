import Diagnostics

/// What one report says of an activity.
struct ReportAccount {
  /// Of the report.
  let cutoff: CalendarDate
  let report: ActivityReport
  /// The times of the activity by which the report numbers them; nil where they are those by which it is judged.
  let former: FormerTimes?
}

extension ReportAccount {
  /// What it says of the time that has `number` now.
  func work(ofTime number: Int) -> WorkReport? {
    report.occurrences.first { numberNow(of: $0) == number }?.work
  }

  /// What it says of times that are other ones by their numbers now.
  var earlierTimes: [EarlierTime] {
    guard let former else { return [] }
    return report.occurrences.compactMap { told in
      let number = numberNow(of: told)
      guard number != told.number.value,
        let then = former.all.first(where: { $0.number == told.number.value })
      else { return nil }
      return EarlierTime(cutoff: cutoff, occurrence: then, numberNow: number, work: told.work)
    }
  }

  private func numberNow(of told: OccurrenceReport) -> Int? {
    guard let former else { return told.number.value }
    return former.numberNow(of: told.number.value)
  }
}

/// What a report says of a time of an activity whose dates an amendment has changed since.
public struct EarlierTime: Sendable {
  /// Of the report.
  public let cutoff: CalendarDate
  /// As it was then.
  public let occurrence: Occurrence
  /// nil of a time that is in the programme no more.
  public let numberNow: Int?
  public let work: WorkReport
}

extension Programme {
  /// What `reports` say of each activity, by the address of its key, in their order. The programme is as it was when
  /// the activities are judged.
  func accounts(in reports: [ProgressReport]) -> [Slug: [ReportAccount]] {
    let recurring = amendments.isEmpty ? [:] : recurringActivities
    var accounts: [Slug: [ReportAccount]] = [:]
    for report in reports {
      for said in report.activities {
        let key = said.key.value
        accounts[key, default: []].append(
          ReportAccount(
            cutoff: report.cutoff, report: said,
            former: recurring[key].flatMap { formerTimes(of: $0, on: report.cutoff) }))
      }
    }
    return accounts
  }

  private var recurringActivities: [Slug: Activity] {
    let activities = outline.activities.map(\.activity).filter { $0.recurrence != nil }
    return Dictionary(activities.map { ($0.key.slug, $0) }) { first, _ in first }
  }
}
