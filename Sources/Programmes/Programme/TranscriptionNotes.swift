/// What a note of transcription is about.
public enum NotePlace: Sendable, Hashable {
  case programme
  /// An axis or a priority, as its document prints it.
  case heading(String)
  case indicator(Indicator)
  case activity(Activity)
}

extension Programme {
  /// Every note of transcription with what it is about, in the order of the document.
  public var transcriptionNotes: [(place: NotePlace, note: Verbatim)] {
    noted(notes, .programme) + outline.axes.flatMap(noted) + outline.priorities.flatMap(noted)
      + noted(outline.rows)
  }

  private func noted(_ notes: Notes, _ place: NotePlace) -> [(place: NotePlace, note: Verbatim)] {
    notes.transcription.map { (place, $0) }
  }

  private func noted(_ axis: Axis) -> [(place: NotePlace, note: Verbatim)] {
    noted(axis.notes, .heading(axis.heading.text)) + noted(axis.rows)
      + axis.priorities.flatMap(noted)
  }

  private func noted(_ priority: Priority) -> [(place: NotePlace, note: Verbatim)] {
    noted(priority.notes, .heading(priority.heading.text)) + noted(priority.rows)
  }

  private func noted(_ rows: Rows) -> [(place: NotePlace, note: Verbatim)] {
    rows.indicators.flatMap { indicator in
      noted(indicator.notes, .indicator(indicator)) + indicator.activities.flatMap(noted)
    } + rows.activities.flatMap(noted)
  }

  private func noted(_ activity: Activity) -> [(place: NotePlace, note: Verbatim)] {
    noted(activity.notes, .activity(activity))
      + activity.steps.flatMap { noted($0.notes, .activity(activity)) }
  }
}
