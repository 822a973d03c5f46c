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
    switch entry.subject {
    case .activity(_, let key, let text, let detail, _):
      link(label(key, text)) + remark(detail?.text.shortened(to: length))
    case .occurrence(_, let key, let text, let occurrence, let series):
      link(label(key, text)) + remark(words.place(of: occurrence, in: series))
    case .deadline(_, let key, let text, let event):
      link(label(key, text)) + remark(words(.countedFrom, ["fecha": words.text(event)]))
    case .agreement(_, _, let key, let text):
      link("\(words[.agreement]) \(key.map { label($0, text) } ?? text.text)")
    case .meeting(let meeting):
      link(meeting.title.text, before: meeting.isCancelled ? words[.cancelledSession] : nil)
    }
  }
}

extension EntryText {
  private func label(_ key: Key, _ text: Verbatim) -> String {
    key.written.map { "\($0) \(text)" } ?? text.text
  }

  private func remark(_ text: String?) -> HTML {
    "\(text.map { "<span class=\"menor\"> – \($0)</span>" })"
  }

  private func link(_ text: String, before state: String? = nil) -> HTML {
    """
    \(state.map { "<strong>\($0):</strong> " })\
    <a href="\(route.link(to: entry.page))">\(text.shortened(to: length))</a>
    """
  }
}

extension CalendarEntry {
  /// Of its activity or its session.
  public var page: Route {
    switch subject {
    case .activity(let programme, let key, _, _, _), .occurrence(let programme, let key, _, _, _),
      .deadline(let programme, let key, _, _):
      .activity(
        ProgrammeAddress(institution: institution.slug, programme: programme), key.slug)
    case .agreement(_, let meeting, _, _), .meeting(let meeting):
      .meeting(institution.slug, meeting.date)
    }
  }
}
