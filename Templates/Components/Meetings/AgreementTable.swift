import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// Agreements with who answers for them, until when, and how they stand.
struct AgreementTable {
  let rows: [TrackedAgreement]
  /// Whether they are of several sessions, and tell what later ones say of them.
  let tracks: Bool
  let headingID: String
  let institution: Institution
  /// The day at which they are judged.
  let cutoff: CalendarDate
  let route: Route
  let words: Words
}

extension AgreementTable {
  var html: HTML {
    let columns = columns
    return """
      <table class="oficial acuerdos" aria-labelledby="\(headingID)">
      <thead><tr>\(columns.map(heading))</tr></thead>
      \(rows.map { row($0, columns) })</table>

      """
  }

  private enum Column {
    case key, text, meeting, responsible, due, state, observations
  }

  /// Those that some row has something in; observations are the session's own matter.
  private var columns: [Column] {
    var columns: [Column] = [.key, .text]
    if tracks { columns.append(.meeting) }
    if rows.contains(where: { !$0.agreement.responsible.isEmpty }) { columns.append(.responsible) }
    if rows.contains(where: { $0.agreement.due != nil }) { columns.append(.due) }
    columns.append(.state)
    if !tracks, rows.contains(where: { !$0.agreement.observations.isEmpty }) {
      columns.append(.observations)
    }
    return columns
  }

  private func name(_ column: Column) -> String {
    switch column {
    case .key: words[.numberAbbreviation]
    case .text: words[.agreement]
    case .meeting: words[.agreedIn]
    case .responsible: words[.responsible]
    case .due: words[.dueDate]
    case .state: words[.agreementState]
    case .observations: words[.observations]
    }
  }

  private func heading(_ column: Column) -> HTML {
    column == .key
      ? "<th scope=\"col\" class=\"c-clave\">\(name(column))</th>"
      : "<th scope=\"col\">\(name(column))</th>"
  }

  private func row(_ row: TrackedAgreement, _ columns: [Column]) -> HTML {
    let cells = columns.map { column -> HTML in
      let content = cell(row, column)
      return column == .key
        ? "<th scope=\"row\" data-l=\"\(name(column))\">\(content)</th>"
        : "<td data-l=\"\(name(column))\">\(content)</td>"
    }
    return "<tbody><tr>\(cells)</tr></tbody>\n"
  }

  private func cell(_ row: TrackedAgreement, _ column: Column) -> HTML {
    let agreement = row.agreement
    switch column {
    case .key: return "\(agreement.key?.written?.text ?? "–")"
    case .text:
      return """
        \(agreement.text.text)\(activities(row))\(tracks ? history(row) : "")\
        \(Remarks(notes: agreement.notes, words: words).html)
        """
    case .meeting: return link(row.meeting)
    case .responsible: return TextList.html(agreement.responsible) ?? ""
    case .due: return agreement.due.map(DateText(words: words).inWords) ?? ""
    case .state:
      return AgreementSentence(row, at: cutoff, words: words).html
    case .observations: return TextList.html(agreement.observations) ?? ""
    }
  }

  private func link(_ meeting: CalendarDate) -> HTML {
    """
    <a href="\(route.link(to: .meeting(institution.slug, meeting)))">\
    \(DateText(words: words).inWords(meeting))</a>
    """
  }

  /// The activities of the session's programme that the agreement is about.
  private func activities(_ row: TrackedAgreement) -> HTML {
    let meeting = institution.meetings.first { $0.date == row.meeting }
    let programme = institution.programmes.first { $0.slug == meeting?.programme }
    guard let programme, !row.agreement.activities.isEmpty else { return "" }
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    let all = programme.outline.activities.map(\.activity)
    let links = row.agreement.activities.compactMap { located -> HTML? in
      all.first { $0.key.slug == located.value }.map { activity in
        """
        <a href="\(route.link(to: .activity(address, activity.key.slug)))">\
        \(activity.key.written?.text ?? activity.text.text.shortened(to: 80))</a>
        """
      }
    }
    if links.isEmpty { return "" }
    return """
      <p class="menor">\(words.rowsName(in: programme.kind)): \(links.joined(separator: ", "))</p>
      """
  }

  /// What later sessions said of it.
  private func history(_ row: TrackedAgreement) -> HTML {
    if row.followUps.isEmpty { return "" }
    let items = row.followUps.map { session, followUp -> HTML in
      "<li>\(link(session)): \(FollowUpText(followUp: followUp, words: words).html)</li>\n"
    }
    return """
      <p class="menor">\(words[.whatBecameOfIt])</p>
      <ul class="simple menor">\(items)</ul>
      """
  }
}

/// What a session says of an agreement of an earlier one.
struct FollowUpText {
  let followUp: AgreementFollowUp
  let words: Words

  var html: HTML {
    let outcome = followUp.outcome.map {
      AgreementSentence(state: $0.state, isFollowedUp: true, cutoff: $0.day, words: words).html
    }
    let open: HTML? = followUp.isHeldOpen ? "\(words[.heldOpen])" : nil
    let note = followUp.note.map { note -> HTML in "\(note.text)" }
    return [outcome, open, note].compactMap { $0 }.joined(separator: " ")
  }
}
