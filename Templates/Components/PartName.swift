import HTML
import Programmes
import SiteRoutes

extension ProgrammeView {
  /// What a part of the programme is called, a way to where it is shown: «Actividad 11», «Eje «1. Denuncias»»; nil for
  /// the whole.
  func name(of part: ProgrammePart) -> HTML? {
    switch part {
    case .programme: nil
    case .heading(let heading, let place):
      """
      <a href="\(link(.programme(address), fragment: place.anchor))">\(name(of: heading, place))</a>
      """
    case .indicator(let indicator):
      """
      <a href="\(link(.indicator(address, indicator.key.slug)))">\(words[.indicator]) \
      \(words.quoted(indicator.label))</a>
      """
    case .activity(let activity):
      """
      <a href="\(link(.activity(address, activity.key.slug)))">\(activityName) \
      \(shortName(of: activity))</a>
      """
    }
  }

  /// «la actividad 11», «la línea de acción «Recibir denuncias»».
  func phrase(for activity: Activity) -> String {
    words(.theRowNamed, ["fila": rowName, "clave": shortName(of: activity)])
  }

  /// Its key as printed; of one without a key, how its text begins.
  func shortName(of activity: Activity) -> String {
    activity.key.written?.text ?? words.quoted(activity.text.text)
  }

  private func name(of heading: Heading, _ place: HeadingPlace) -> String {
    "\(words[place.priority == nil ? .axis : .priority]) \(words.quoted(heading.text))"
  }
}

extension HeadingPlace {
  /// The id of its section on the page of its programme.
  var anchor: String {
    [axis.map { "eje-\($0)" }, priority.map { "prioridad-\($0)" }].compactMap { $0 }
      .joined(separator: "-")
  }
}
