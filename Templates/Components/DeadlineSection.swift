import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// The days to which a deadline comes that is counted from something else, and what was not counted;
/// where that can't be told, only its words.
struct DeadlineSection {
  let activity: Activity
  let dated: [DatedDeadline]
  let institution: Institution
  let view: ProgrammeView

  private var words: Words { view.words }
  private var dates: DateText { DateText(words: words) }

  var html: HTML {
    guard let deadline = activity.deadline?.value else { return "" }
    let countsBusinessDays = deadline.unit == .businessDays
    return """
      <section aria-labelledby="plazos">
      <h2 id="plazos">\(words[.dueByEvent])</h2>
      <p>\(words(.deadlineInWords, ["fila": view.rowName, "plazo": deadline.description]))</p>
      \(dated.isEmpty ? "<p>\(unknown(deadline.event))</p>\n" : table(dated, deadline))\
      \(missingYears(dated))\(countsBusinessDays ? "<p class=\"menor\">\(words[.countingRule])</p>\n" : "")\
      </section>

      """
  }
}

extension DeadlineSection {
  private func table(_ deadlines: [DatedDeadline], _ rule: RelativeDeadline) -> HTML {
    let calendar = BusinessCalendar(institution.nonWorkingDays)
    let leftOut: HTML =
      rule.unit == .businessDays ? "<th scope=\"col\">\(words[.daysLeftOut])</th>" : ""
    let progress = view.progress?[activity]
    let judgements = deadlines.enumerated().map { index, deadline in
      progress?.time(dueBy: deadline, number: index + 1)?.judgement
    }
    let isJudged = judgements.contains { $0 != nil }
    let status: HTML = isJudged ? "<th scope=\"col\">\(words[.status])</th>" : ""
    let rows = deadlines.enumerated().map { index, deadline -> HTML in
      let skipped: HTML =
        rule.unit == .businessDays
        ? "<td data-l=\"\(words[.daysLeftOut])\">\(skipped(deadline, calendar))</td>" : ""
      return """
        <tbody><tr><th scope="row" data-l="\(words[.deadlineEvent])">\
        \(event(deadline.event, rule))</th>\
        <td data-l="\(words[.deadlineDay])">\(due(deadline))</td>\(skipped)\
        \(isJudged ? self.status(judgements[index]) : "")</tr></tbody>

        """
    }
    return """
      <table class="oficial" aria-labelledby="plazos">
      <thead><tr><th scope="col">\(words[.deadlineEvent])</th>\
      <th scope="col">\(words[.deadlineDay])</th>\(leftOut)\(status)</tr></thead>
      \(rows)</table>

      """
  }

  /// Of a deadline whose day can be told.
  private func status(_ judgement: Judgement?) -> HTML {
    let sentence = judgement.map { JudgementSentence($0, words: words).html } ?? "–"
    return "<td data-l=\"\(words[.status])\">\(sentence)</td>"
  }

  /// Nobody knows whether there was none: only that none is published.
  private func unknown(_ event: DeadlineEvent) -> String {
    if case .meeting = event { words[.meetingUnknown] } else { words[.eventUnknown] }
  }

  private func event(_ day: CalendarDate, _ rule: RelativeDeadline) -> HTML {
    guard case .meeting = rule.event else { return dates.inWords(day) }
    return """
      <a href="\(view.link(.meeting(institution.slug, day)))">\(dates.inWords(day))</a>
      """
  }

  private func due(_ deadline: DatedDeadline) -> HTML {
    switch deadline.due {
    case .success(let day): dates.inWords(day)
    case .failure(let missing): "\(words(.notComputed, ["anio": "\(missing.year)"]))"
    }
  }

  /// The declared days that were not counted, with the agreements that declare them.
  private func skipped(_ deadline: DatedDeadline, _ calendar: BusinessCalendar) -> HTML {
    guard let day = deadline.day else { return "–" }
    let periods = calendar.periodsLeftOut(after: deadline.event, through: day)
    if periods.isEmpty { return "\(words[.noDaysLeftOut])" }
    let items = periods.map { period -> HTML in
      "<li>\(NonWorkingText(period: period, words: words).html)</li>"
    }
    return "<ul class=\"simple\">\(items)</ul>"
  }

  /// The years whose non-working days nobody has declared: nothing is counted over them.
  private func missingYears(_ deadlines: [DatedDeadline]) -> HTML {
    let years = deadlines.compactMap { deadline -> Int? in
      if case .failure(let missing) = deadline.due { missing.year } else { nil }
    }
    if years.isEmpty { return "" }
    let list = words.list(Set(years).sorted().map { "\($0)" })
    return "<p class=\"aviso\">\(words(.missingCalendar, ["anios": list]))</p>\n"
  }
}
