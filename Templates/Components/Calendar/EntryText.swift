import HTML
public import Programmes
public import SiteRoutes

/// What an entry is about, as a link to its page.
struct EntryText {
  let entry: CalendarEntry
  let route: Route
  let words: Words
  /// Most characters of the link.
  var length = 160

  var html: HTML {
    let mark = StatusMark(entry, words: words)?.html
    // What is void is told before its name: nobody is to wait for it.
    return entry.isVoid ? "\(mark) \(name)" : "\(name)\(mark.map { " \($0)" })"
  }

  /// Without how it stands.
  var name: HTML {
    switch entry.subject {
    case .activity(let activity, _, let detail, _):
      link(activity.label) + remark(detail?.text.shortened(to: length))
    case .occurrence(let activity, _, let occurrence, let series):
      link(activity.label) + remark(words.place(of: occurrence, in: series))
    case .deadline(let activity, _, let event):
      link(activity.label) + remark(words(.countedFrom, ["fecha": words.text(event)]))
    case .agreement(_, _, let key, let text):
      link(words.name(ofAgreement: key, text))
    case .meeting(let meeting): link(meeting.title.text)
    }
  }
}

extension EntryText {
  private func remark(_ text: String?) -> HTML {
    "\(text.map { "<span class=\"menor\"> – \($0)</span>" })"
  }

  private func link(_ text: String) -> HTML {
    """
    <a href="\(route.link(to: entry.page))">\(text.shortened(to: length))</a>
    """
  }
}

extension StatusMark {
  /// nil where nobody has told anything of what the entry is about.
  init?(_ entry: CalendarEntry, words: Words) {
    guard let status = entry.status else { return nil }
    switch entry.subject {
    case .agreement: self.init(ofAgreement: status, words: words)
    case .activity, .occurrence, .deadline, .meeting: self.init(status, words: words)
    }
  }
}

extension CalendarEntry {
  /// Of its activity or its session.
  public var page: Route {
    switch subject {
    case .activity(let activity, let programme, _, _),
      .occurrence(let activity, let programme, _, _), .deadline(let activity, let programme, _):
      .activity(
        ProgrammeAddress(institution: institution.slug, programme: programme.slug),
        activity.key.slug)
    case .agreement(_, let meeting, _, _), .meeting(let meeting):
      .meeting(institution.slug, meeting.date)
    }
  }
}
