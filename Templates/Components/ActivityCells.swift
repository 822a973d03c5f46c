import HTML
import Programmes
import SiteRoutes

/// What stands in the cells of an activity.
struct ActivityCells {
  let view: ProgrammeView
  let activity: Activity
}

extension ActivityCells {
  /// What a line has of its own in `column`; nil when the activity has it for all lines.
  func content(of column: TableColumn, on line: ActivityLine) -> HTML? {
    switch column {
    case .of(.steps): "\(line.step?.label)"
    case .of(.activity) where line.textIsPerLine: line.step.map { "\($0.label)" } ?? text
    case .of(.start) where line.datesArePerLine: starts(line.schedule)
    case .of(.end) where line.datesArePerLine: ends(line.schedule)
    case .of(.verification) where line.verificationIsPerLine:
      "\(line.step.flatMap { TextList.html($0.verification) })"
    case .of(.responsible) where line.peopleArePerLine:
      "\(line.step.flatMap { TextList.html($0.responsible) })"
    case .other(let name) where activity.isOnlyOfSteps(name):
      "\(line.step?.otherCells[name].flatMap { TextList.html($0.texts) })"
    default: nil
    }
  }

  /// What the activity as a whole has in `column`.
  func content(of column: TableColumn) -> HTML {
    let indicator = activity.indicator
    switch column {
    case .other(let name):
      return "\(activity.otherCells[name].flatMap { TextList.html($0.texts) })"
    case .target(let year):
      return "\(indicator?.target?.yearly.first { $0.year == year }?.text.text)"
    case .status:
      let finding = view.progress?[activity]?.judgement.finding
      return "\(finding.map { StatusMark($0, words: view.words).html })"
    case .of(let column):
      switch column {
      case .key: return "<a href=\"\(page)\">\(activity.key.written?.text)</a>"
      case .activity: return text
      case .start: return starts(activity.schedule)
      case .end: return ends(activity.schedule)
      case .verification: return "\(TextList.html(activity.verification))"
      case .risks: return "\(TextList.html(activity.risks))"
      case .mitigation: return "\(TextList.html(activity.mitigation))"
      case .weight: return "\(activity.weight?.text)"
      case .responsible: return "\(TextList.html(activity.responsible))"
      case .objective: return "\(indicator?.objective?.text)"
      case .indicator: return indicatorText
      case .target: return "\(indicator?.target?.text?.text)"
      case .interpretation: return "\(indicator?.method.interpretation?.text)"
      case .kind: return "\(indicator?.method.kind?.text)"
      case .unit: return "\(indicator?.method.unit?.text)"
      case .formula: return "\(indicator?.method.formula?.readableFormula)"
      case .frequency: return "\(indicator?.method.frequency?.text)"
      case .baseline: return "\(indicator?.method.baseline?.text)"
      case .direction: return "\(indicator?.method.direction?.rawValue)"
      case .axis, .priority, .steps, .dates: return ""
      }
    }
  }

  private var page: String { view.link(.activity(view.address, activity.key.slug)) }

  /// The row's text, a link where there is no key to carry it, and what was noted beside it.
  private var text: HTML {
    let text: HTML =
      activity.key.written == nil
      ? "<a href=\"\(page)\">\(activity.text.text)</a>" : "\(activity.text.text)"
    let notes = Notes(document: activity.notes.document, review: activity.notes.review)
    let transcriptions =
      activity.notes.transcription.count
      + activity.steps.reduce(0) { $0 + $1.notes.transcription.count }
    let link = NotesLink(
      count: transcriptions, address: "\(page)#\(activity.notes.isEmpty ? "acciones" : "notas")",
      subject: view.phrase(for: activity), words: view.words
    ).html
    let more: HTML = link.isEmpty ? "" : "<p class=\"menor\">\(link)</p>"
    return text + Remarks(notes: notes, words: view.words).html + more
  }

  /// A document without a column for formulas has them in the indicator's.
  private var indicatorText: HTML {
    guard let indicator = activity.indicator else { return "" }
    let formula = view.isShared(.formula) ? indicator.method.formula : nil
    let parts = [indicator.name?.text, formula?.readableFormula].compactMap { $0 }
    return parts.map { "\($0)" }.joined(separator: "<br>")
  }

  private func starts(_ schedule: Schedule) -> HTML {
    lines(schedule) { period in
      let words = period.words.map { words -> HTML in
        "<span class=\"palabras\">\(words.text)</span>"
      }
      return [period.start.map(DateText(words: view.words).asWritten), words].compactMap { $0 }
        .joined(separator: " ")
    }
  }

  private func ends(_ schedule: Schedule) -> HTML {
    lines(schedule) { "\($0.end.map(DateText(words: view.words).asWritten))" }
  }

  private func lines(_ schedule: Schedule, _ line: (Period) -> HTML) -> HTML {
    schedule.periods.map(line).joined(separator: "<br>")
  }
}

extension Activity {
  /// Whether only its steps say something in the column `name`.
  fileprivate func isOnlyOfSteps(_ name: String) -> Bool {
    otherCells[name] == nil && steps.contains { $0.otherCells[name] != nil }
  }
}
