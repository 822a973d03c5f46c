/// Something of an institution that people look for, in as many words as its document has for it.
public struct Findable: Sendable, Equatable {
  /// What it is, and where in its institution.
  public enum Subject: Sendable, Hashable {
    case institution
    case programme(Slug)
    case activity(Slug, Key)
    case indicator(Slug, Key)
    case meeting(CalendarDate)
    /// Of the session on that day.
    case agreement(CalendarDate, Key?)
  }

  public let subject: Subject
  public let title: String
  /// What else it may be found by.
  public let texts: [Verbatim]
  /// nil for what belongs to no year.
  public let years: YearSpan?
  /// By its place in the document, from 1.
  public let axis: Int?
  /// nil in a programme without reports, and for what has none.
  public let status: Status?
  /// Of the programme that it belongs to.
  public let programme: ProgrammeName?
}

/// As much of a programme as it takes to name it.
public struct ProgrammeName: Sendable, Hashable {
  public let acronym: Verbatim?
  public let kind: ProgrammeKind
  public let years: YearSpan
}

extension Institution {
  /// The institution itself, its programmes with their activities and indicators, its sessions with
  /// their agreements.
  func findables(_ judged: [JudgedProgramme]) -> [Findable] {
    let own = Findable(
      subject: .institution, title: name.text,
      texts: [acronym, territory, committee?.name, committee?.acronym].compactMap { $0 },
      years: nil, axis: nil, status: nil, programme: nil)
    return [own] + judged.flatMap(\.findables) + meetings.flatMap(findables)
  }

  private func findables(of meeting: Meeting) -> [Findable] {
    let year = YearSpan(from: meeting.date.year, through: meeting.date.year)
    let session = Findable(
      subject: .meeting(meeting.date), title: meeting.title.text,
      texts: meeting.agenda + meeting.reviewedMaterials + meeting.approvedDocuments
        + meeting.observations,
      years: year, axis: nil, status: nil, programme: nil)
    return [session]
      + meeting.agreements.map { agreement in
        Findable(
          subject: .agreement(meeting.date, agreement.key), title: agreement.text.text,
          texts: agreement.observations + [meeting.title], years: year, axis: nil, status: nil,
          programme: nil)
      }
  }
}

extension JudgedProgramme {
  fileprivate var findables: [Findable] {
    let outline = programme.outline
    let own = findable(
      .programme(programme.slug), programme.title.text,
      programme.legalBasis + outline.axes.map(\.heading.title))
    let activities = outline.activities.map { placement in
      let activity = placement.activity
      return findable(
        .activity(programme.slug, activity.key), activity.text.text,
        activity.ownTexts + placement.indicator.texts
          + headings(placement.axis, placement.priority),
        axis: number(of: placement.axis),
        status: progress?[activity]?.judgement.finding.status)
    }
    let indicators = outline.indicators.map { placement in
      findable(
        .indicator(programme.slug, placement.indicator.key), placement.indicator.title,
        placement.indicator.texts + headings(placement.axis, placement.priority),
        axis: number(of: placement.axis))
    }
    return [own] + indicators + activities
  }

  private func findable(
    _ subject: Findable.Subject, _ title: String, _ texts: [Verbatim], axis: Int? = nil,
    status: Status? = nil
  ) -> Findable {
    Findable(
      subject: subject, title: title, texts: texts, years: programme.years, axis: axis,
      status: status,
      programme: ProgrammeName(
        acronym: programme.acronym, kind: programme.kind, years: programme.years))
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
      + steps.flatMap { [$0.text] + $0.verification + $0.responsible.flatMap(\.office) }
  }
}

extension Person {
  fileprivate var office: [Verbatim] { [role, area].compactMap { $0 } }
}

extension Indicator? {
  fileprivate var texts: [Verbatim] { self?.texts ?? [] }
}

extension Indicator {
  fileprivate var texts: [Verbatim] {
    [name, objective, target?.text, method.formula].compactMap { $0 }
  }
}
