import HTML
import Programmes
import SiteRoutes

/// Sessions as links, each with its date, its kind, whether it was held, and how much it agreed.
struct MeetingList {
  let meetings: [Meeting]
  let institution: Slug
  let route: Route
  let site: Site

  private var words: Words { site.words }

  var html: HTML {
    let items = meetings.map { meeting -> HTML in
      """
      <li><a href="\(route.link(to: .meeting(institution, meeting.date)))">\(meeting.title.text)</a>, \
      \(DateText(words: words).inWords(meeting.date))<br>\
      \(MeetingMark(state: meeting.state(at: site.cutoff), words: words).html)\
      <span class="menor"> · \(facts(meeting))</span></li>

      """
    }
    return "<ul class=\"lista\">\n\(items)</ul>\n"
  }

  private func facts(_ meeting: Meeting) -> String {
    let agreements = meeting.agreements.count
    return words.name(of: meeting.kind)
      + (agreements == 0 ? "" : " · \(words.count(.agreementCount, agreements))")
  }
}

/// Whether a session was held: an icon and the word.
struct MeetingMark {
  let state: MeetingState
  let words: Words

  var html: HTML {
    let mark =
      switch state {
      case .held: StatusMark(status: .fulfilled, name: words[.heldMeeting])
      case .planned: StatusMark(status: .pending, name: words[.plannedMeeting])
      case .unconfirmed: StatusMark(status: .unreported, name: words[.unconfirmedMeeting])
      case .cancelled: StatusMark(status: .cancelled, name: words[.cancelledMeeting])
      }
    return mark.html
  }
}

extension Words {
  /// «Ordinaria».
  func name(of kind: MeetingKind) -> String {
    switch kind {
    case .ordinary: self[.ordinaryMeeting]
    case .extraordinary: self[.extraordinaryMeeting]
    case .workingTable: self[.workingTable]
    }
  }
}
