public import Programmes

// What feeds say of a report or a session.
extension Words {
  /// «Informe de avance, primer trimestre de 2024: PAT 2024 – INM».
  public func title(of item: NewsItem) -> String {
    switch item.subject {
    case .report(_, let programme, _, let period):
      self(
        .reportNews,
        [
          "periodo": name(of: period), "programa": programme,
          "institucion": item.institution.shortName,
        ])
    case .meeting(let meeting):
      self(
        meeting.isCancelled ? .cancelledMeetingNews : .meetingNews,
        ["titulo": meeting.title.text, "institucion": item.institution.shortName])
    }
  }

  public func summary(of item: NewsItem) -> String {
    switch item.subject {
    case .report(_, _, let cutoff, _): self(.reportNewsSummary, ["fecha": text(cutoff)])
    case .meeting(let meeting): self(.meetingNewsSummary, ["fecha": text(meeting.date)])
    }
  }

  public func category(of item: NewsItem) -> String {
    switch item.subject {
    case .report: self[.reports]
    case .meeting: self[.meetings]
    }
  }
}
