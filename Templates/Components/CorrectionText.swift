import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// A correction with both values and its reason: «Actividad 1.1.1, avance: decía 40 %, debe decir
/// 35 %. Motivo: …».
struct CorrectionText {
  let correction: Correction
  let view: ProgrammeView

  private var words: Words { view.words }
}

extension CorrectionText {
  /// With a link to what it is about.
  var full: HTML {
    words.html(.correctionOf, ["que": subject, "texto": "\(values)"])
  }

  /// «Avance: decía 40 %, debe decir 35 %. Motivo: …».
  var values: String {
    words(
      .correctedValue,
      [
        "dato": datum, "antes": was(of: correction), "despues": shouldBe,
        "motivo": correction.reason.clause,
      ])
  }

  /// What it comes to after several corrections, of which `first` was one.
  func chain(from first: Correction, length: Int) -> HTML {
    let values = words.count(
      .correctedAgain, length,
      ["dato": datum, "antes": was(of: first), "despues": shouldBe])
    return words.html(.correctionOf, ["que": subject, "texto": "\(values)"])
  }

  /// «decía 3, debe decir 5. Motivo: …».
  var change: String {
    words(
      .correctedStep,
      [
        "antes": was(of: correction), "despues": shouldBe,
        "motivo": correction.reason.clause,
      ])
  }

  private var datum: String {
    switch correction.replacement {
    case .share: words[.shareDone]
    case .began: words[.realStart]
    case .finished: words[.realEnd]
    case .done: words[.whatWasDone]
    case .result: words[.result]
    case .operand(let name, _): words(.quoted, ["texto": name])
    }
  }

  private func was(of correction: Correction) -> String {
    value(correction.was, correction.replaced)
  }

  private var shouldBe: String {
    value(correction.shouldBe, correction.replacement.day)
  }

  /// A share may be written without its sign, a day is told as elsewhere («12 de junio de 2024»), words are quoted.
  private func value(_ written: Verbatim, _ day: CalendarDate?) -> String {
    switch correction.replacement {
    case .share where !written.text.contains("%"): words(.percent, ["n": written.clause])
    case .began, .finished: day.map { words.text($0) } ?? written.text
    case .done: words(.quoted, ["texto": written.clause])
    case .share, .result, .operand: written.text
    }
  }

  private var subject: HTML {
    switch correction.subject {
    case .activity(let slug): view.linkedName(ofActivity: slug)
    case .step(let slug, let number):
      "\(view.linkedName(ofActivity: slug)), \(words(.stepNumber, ["n": "\(number)"]))"
    case .occurrence(let slug, let number):
      "\(view.linkedName(ofActivity: slug)), \(time(number, of: slug))"
    case .indicator(let slug): indicator(slug)
    }
  }

  /// As the report calls it that is corrected.
  private func time(_ number: Int, of slug: Slug) -> String {
    let activity = view.activity(withSlug: slug)
    let then = view.progress?.stage(at: correction.report.value)
    return PartName(words: words).timeWithin(number, of: activity.flatMap { then?[$0] })
  }

  private func indicator(_ slug: Slug) -> HTML {
    let indicators = view.programme.outline.indicators.map(\.indicator)
    guard let indicator = indicators.first(where: { $0.key.slug == slug }) else {
      return "\(slug.text)"
    }
    let page = view.link(.indicator(view.address, slug))
    return "<a href=\"\(page)\">\(indicator.label.shortened(to: 80))</a>"
  }
}

/// The corrections of a report, each an item of a list.
struct CorrectionList {
  let corrections: [Correction]
  let view: ProgrammeView

  var html: HTML {
    let items = corrections.map { correction -> HTML in
      "<li>\(CorrectionText(correction: correction, view: view).full)</li>\n"
    }
    return "<ul class=\"simple\">\n\(items)</ul>\n"
  }
}

extension ProgrammeProgress {
  /// What reports of this progress put right in the report at `cutoff`, with the cut-off date of
  /// the report that does so.
  func corrections(of cutoff: CalendarDate) -> [(by: CalendarDate, correction: Correction)] {
    reports.flatMap { report in
      report.corrections.filter { $0.report.value == cutoff }.map { (report.cutoff, $0) }
    }
  }
}

extension ProgrammeView {
  func activity(withSlug slug: Slug) -> Activity? { programme.activity(slug) }

  /// Its key and text, cut, with a link to its page; the bare key of one that is not in the programme.
  func linkedName(ofActivity slug: Slug) -> HTML {
    guard let activity = activity(withSlug: slug) else { return "\(slug.text)" }
    let name = activity.key.label(activity.text.clause).shortened(to: 80)
    return "<a href=\"\(link(.activity(address, slug)))\">\(name)</a>"
  }
}
