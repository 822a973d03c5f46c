import HTML
import Programmes
import SiteRoutes

/// The axis and the priority that a row stands under, each with the way to its notes: what is doubtful of them is
/// doubtful of the row's place.
struct HeadingCells {
  let axis: Axis?
  let priority: Priority?
  let place: HeadingPlace
  let view: ProgrammeView

  func add(to list: inout DescriptionList) {
    if let axis {
      list.add(view.names[.axis], cell(axis.heading, axis.notes, HeadingPlace(axis: place.axis)))
    }
    if let priority {
      list.add(view.names[.priority], cell(priority.heading, priority.notes, place))
    }
  }

  private func cell(_ heading: Heading, _ notes: Notes, _ place: HeadingPlace) -> HTML {
    let link = NotesLink(
      count: notes.transcription.count,
      address: view.link(.programme(view.address), fragment: place.anchor),
      subject: view.words.quoted(heading.text), words: view.words
    ).html
    return link.isEmpty
      ? "\(heading.text)" : "\(heading.text)<br><span class=\"menor\">\(link)</span>"
  }
}
