import Diagnostics
import Programmes

/// Steps and times that reports call by a number which is another's now: what was reported of one is held for
/// what was done of the other.
extension [Difference] {
  init(renumberedFrom old: Institution, to new: Institution) {
    self = new.programmes.flatMap { programme -> [Difference] in
      guard let before = old.programmes.first(where: { $0.slug == programme.slug }) else {
        return []
      }
      let moved = Renumbering(old: Numbered(before, of: old), new: Numbered(programme, of: new))
        .moved
      if moved.isEmpty { return [] }
      let above = [new.record.subject, programme.record.subject]
      return moved.map { $0.difference(below: above) }
    }
  }
}

/// A programme with the days of its times.
private struct Numbered {
  let programme: Programme
  private let deadlines: ProgrammeDeadlines

  init(_ programme: Programme, of institution: Institution) {
    self.programme = programme
    deadlines = ProgrammeDeadlines(of: programme, in: institution)
  }

  func activity(_ slug: Slug) -> Activity? { programme.activity(slug) }

  /// As they were at the cut-off date of a report, by whose numbers it calls them.
  func windows(of activity: Activity, on day: CalendarDate) -> [Int: ClosedRange<CalendarDate>] {
    let then = programme.asOf(day)
    let deadlines = deadlines.known(at: .latest, of: then)
    let times = then.times(
      of: then.activity(activity.key.slug) ?? activity, by: deadlines, at: .latest)
    return Dictionary(times.occurrences.map { ($0.number, $0.window) }) { first, _ in first }
  }

  /// The numbers that reports use for parts of an activity, each with the cut-off date of its report.
  func numbers(
    of slug: Slug, _ parts: (ActivityReport) -> [Located<Int>]
  ) -> Set<ReportedNumber> {
    Set(
      programme.reports.flatMap { report in
        report.activities.filter { $0.key.value == slug }.flatMap(parts).map {
          ReportedNumber(cutoff: report.cutoff, number: $0.value)
        }
      })
  }
}

private struct ReportedNumber: Hashable {
  let cutoff: CalendarDate
  let number: Int
}

private struct Renumbering {
  let old: Numbered
  let new: Numbered
}

extension Renumbering {
  struct Moved {
    let placement: Placement
    let name: FieldName
    let number: Int
    let texts: (before: String, after: String)
  }

  var moved: [Moved] {
    new.programme.outline.activities.flatMap { placement -> [Moved] in
      let activity = placement.activity
      guard let before = old.activity(activity.key.slug) else { return [] }
      return steps(from: before, to: activity).map {
        Moved(placement: placement, name: .reportedStep, number: $0.number, texts: $0.texts)
      }
        + occurrences(from: before, to: activity).map {
          Moved(placement: placement, name: .reportedOccurrence, number: $0.number, texts: $0.texts)
        }
    }
  }

  /// Numbers that the same report has in both states: others were put right, or are new.
  private func kept(
    _ slug: Slug, _ parts: (ActivityReport) -> [Located<Int>]
  ) -> Set<ReportedNumber> {
    old.numbers(of: slug, parts).intersection(new.numbers(of: slug, parts))
  }

  private func steps(
    from old: Activity, to new: Activity
  ) -> [(number: Int, texts: (before: String, after: String))] {
    let (before, after) = (old.steps.map(\.words), new.steps.map(\.words))
    if before == after { return [] }
    let kept = kept(new.key.slug) { $0.steps.map(\.number) }
    return Set(kept.map(\.number)).sorted().compactMap { number in
      guard before.indices.contains(number - 1), after.indices.contains(number - 1) else {
        return nil
      }
      let (one, other) = (before[number - 1], after[number - 1])
      // A step whose words alone were changed is the same one.
      guard one != other, after.contains(one) || before.contains(other) else { return nil }
      return (number, (one, other))
    }
  }

  private func occurrences(
    from old: Activity, to new: Activity
  ) -> [(number: Int, texts: (before: String, after: String))] {
    let kept = kept(new.key.slug) { $0.occurrences.map(\.number) }
    let reports = Dictionary(grouping: kept, by: \.cutoff)
    var moved: [Int: (before: String, after: String)] = [:]
    for (cutoff, numbers) in reports.sorted(by: { $0.key < $1.key }) {
      let before = self.old.windows(of: old, on: cutoff)
      let after = self.new.windows(of: new, on: cutoff)
      for number in numbers.map(\.number) {
        guard let one = before[number], let other = after[number], !one.overlaps(other) else {
          continue
        }
        moved[number] = (one.words, other.words)
      }
    }
    return moved.sorted { $0.key < $1.key }.map { (number: $0.key, texts: $0.value) }
  }
}

extension Renumbering.Moved {
  /// `above` are the institution and the programme.
  func difference(below above: [Difference.Subject]) -> Difference {
    Difference(
      subject: above + [placement.record.subject],
      change: .renumbered(
        Difference.Fact(name: name, detail: "\(number)"), before: texts.before,
        after: texts.after), location: placement.activity.text.location, side: .newer)
  }
}

extension Step {
  fileprivate var words: String { text.text.onOneLine }
}

extension ClosedRange<CalendarDate> {
  fileprivate var words: String {
    lowerBound == upperBound ? lowerBound.iso : "\(lowerBound.iso) – \(upperBound.iso)"
  }
}
