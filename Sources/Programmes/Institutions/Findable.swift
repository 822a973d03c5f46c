/// Something of an institution that people look for, in as many words as its document has for it.
public struct Findable: Sendable, Equatable {
  /// What it is, and where in its institution.
  public enum Subject: Sendable, Hashable {
    case institution
    case programme(ProgrammeName)
    case activity(ActivityName, of: ProgrammeName)
    indirect case indicator(ProgrammeName, Key)
    /// The report with data up to that day. Its title is its day: what it is called is not of its words.
    indirect case report(ProgrammeName, CalendarDate, ReportPeriod)
    case meeting(CalendarDate)
    /// Of the session on that day.
    indirect case agreement(CalendarDate, Key?)
  }

  public let subject: Subject
  public let title: String
  /// By its place in the document, from 1.
  public let axis: Int?
  /// nil in a programme without reports, and for what has none.
  public let status: Status?

  init(_ subject: Subject, _ title: String, axis: Int? = nil, status: Status? = nil) {
    self.subject = subject
    self.title = title
    self.axis = axis
    self.status = status
  }
}

extension Findable {
  /// The programme that it belongs to.
  public var programme: ProgrammeName? {
    switch subject {
    case .programme(let name), .activity(_, let name), .indicator(let name, _),
      .report(let name, _, _):
      name
    case .institution, .meeting, .agreement: nil
    }
  }

  /// nil for what belongs to no year.
  public var years: YearSpan? {
    switch subject {
    case .programme(let name), .activity(_, let name), .indicator(let name, _),
      .report(let name, _, _):
      name.years
    case .meeting(let date), .agreement(let date, _):
      YearSpan(from: date.year, through: date.year)
    case .institution: nil
    }
  }
}

/// What else something may be found by than its title.
public struct FoundByText: Sendable {
  public let findable: Findable
  public let texts: [String]

  init(_ findable: Findable, _ texts: [Verbatim]) {
    self.init(findable, texts: texts.map(\.text))
  }

  fileprivate init(_ findable: Findable, texts: [String]) {
    self.findable = findable
    self.texts = texts
  }
}

extension Institution {
  /// The institution itself, its programmes with their activities and indicators, its sessions with
  /// their agreements.
  func findables(_ judged: [JudgedProgramme]) -> [FoundByText] {
    let own = FoundByText(
      Findable(.institution, name.text),
      [acronym, territory, committee?.name, committee?.acronym].compactMap { $0 })
    return [own] + judged.flatMap(\.findables) + meetings.flatMap(findables)
  }

  private func findables(of meeting: Meeting) -> [FoundByText] {
    let session = FoundByText(
      Findable(.meeting(meeting.date), meeting.title.text),
      meeting.agenda + meeting.reviewedMaterials + meeting.approvedDocuments
        + meeting.observations)
    return [session]
      + meeting.agreements.map { agreement in
        FoundByText(
          Findable(.agreement(meeting.date, agreement.key), agreement.text.text),
          agreement.observations + [meeting.title])
      }
  }
}

extension JudgedProgramme {
  fileprivate var findables: [FoundByText] {
    let outline = programme.outline
    let own = FoundByText(
      Findable(.programme(programme.naming), programme.title.text),
      programme.objectives + programme.legalBasis + programme.amendments.map(\.text)
        + outline.axes.map(\.heading.title) + programme.otherCells.flatMap(\.texts))
    let activities = outline.activities.map { placement in
      let activity = placement.activity
      return FoundByText(
        Findable(
          .activity(activity.naming, of: programme.naming), activity.text.text,
          axis: number(of: placement.axis),
          status: progress?[activity]?.judgement.finding.status),
        activity.ownTexts + placement.indicator.texts
          + headings(placement.axis, placement.priority))
    }
    let indicators = outline.indicators.map { placement in
      FoundByText(
        Findable(
          .indicator(programme.naming, placement.indicator.key), placement.indicator.title,
          axis: number(of: placement.axis)),
        placement.indicator.texts + headings(placement.axis, placement.priority))
    }
    return [own] + indicators + activities + reports
  }

  private var reports: [FoundByText] {
    (progress?.reports ?? []).map { report in
      FoundByText(
        Findable(.report(programme.naming, report.cutoff, report.period), report.cutoff.iso),
        texts: [report.source?.text, report.summary?.source].compactMap { $0 })
    }
  }

  private func number(of axis: Axis?) -> Int? {
    axis.flatMap { programme.outline.axes.firstIndex(of: $0) }.map { $0 + 1 }
  }

  private func headings(_ axis: Axis?, _ priority: Priority?) -> [Verbatim] {
    [axis?.heading.title, priority?.heading.title].compactMap { $0 }
  }
}

extension Activity {
  /// What its row says besides its text, people by their roles and units only.
  fileprivate var ownTexts: [Verbatim] {
    verification + risks + mitigation + responsible.flatMap(\.office)
      + otherCells.flatMap(\.texts)
      + steps.flatMap {
        [$0.text] + $0.verification + $0.responsible.flatMap(\.office)
          + $0.otherCells.flatMap(\.texts)
      }
  }
}

extension Indicator? {
  fileprivate var texts: [Verbatim] { self?.texts ?? [] }
}

extension Indicator {
  fileprivate var texts: [Verbatim] {
    [name, objective, target?.text, method.formula].compactMap { $0 }
      + otherCells.flatMap(\.texts)
  }
}
