import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// A change of a programme after its approval: «14 de octubre de 2022: Se amplía el plazo de la 3.1.1.», with the
/// dates that it says to have changed.
struct AmendmentText {
  let amendment: Amendment
  let view: ProgrammeView

  private var words: Words { view.words }

  var html: HTML {
    let text = words.html(
      .amendmentOn,
      [
        "fecha": DateText(words: words).inWords(amendment.date.value),
        "texto": "\(amendment.text.text)",
      ])
    if amendment.changes.isEmpty { return text }
    let items = amendment.changes.map { change -> HTML in
      "<li>\(subject(of: change)): \(DateChangeText(change: change, view: view).html)</li>"
    }
    return "\(text)<ul class=\"simple\">\(items)</ul>"
  }

  private func subject(of change: DateChange) -> HTML {
    let step = change.place.step.map { ", \(words(.stepNumber, ["n": "\($0)"]))" } ?? ""
    return "\(view.linkedName(ofActivity: change.place.activity))\(step)"
  }
}

/// A date that was changed: «fin: antes, 31 de agosto de 2022; desde ese día, 31 de diciembre de 2022».
struct DateChangeText {
  let change: DateChange
  let view: ProgrammeView

  var html: HTML {
    let dates = DateText(words: view.words)
    return view.words.html(
      .changedDate,
      [
        "dato": "\(name)", "antes": dates.inWords(change.was),
        "despues": dates.inWords(change.shouldBe),
      ])
  }

  /// As the document calls its column.
  private var name: String { view.names[change.place.datum == .start ? .start : .end] }
}

extension ProgrammeView {
  /// The changes of an activity's own dates or of those of a step, oldest first, each with its day.
  func changes(of activity: Activity, step: Int? = nil) -> HTML? {
    let items = programme.amendments.flatMap { amendment in
      amendment.changes.filter {
        $0.place.activity == activity.key.slug && $0.place.step == step
      }.map { change in
        words.html(
          .amendmentOn,
          [
            "fecha": DateText(words: words).inWords(amendment.date.value),
            "texto": DateChangeText(change: change, view: self).html,
          ])
      }
    }
    return TextList.html(items)
  }
}
