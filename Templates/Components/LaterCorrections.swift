import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// What later reports put right in one: each datum once, with its value in force; of one that was put
/// right again, all of its corrections.
struct LaterCorrections {
  /// With the cut-off date of the report that makes each, oldest first.
  let corrections: [(by: CalendarDate, correction: Correction)]
  let view: ProgrammeView

  var html: HTML {
    if corrections.isEmpty { return "" }
    let data = data
    let items = data.map { "<li>\(item($0))</li>\n" as HTML }
    return """
      <div class="aviso"><p>\(view.words.count(.laterCorrections, data.count))</p>
      <ul class="simple">
      \(items)</ul></div>

      """
  }
}

extension LaterCorrections {
  /// The corrections of each datum.
  private var data: [[(by: CalendarDate, correction: Correction)]] {
    var data: [[(by: CalendarDate, correction: Correction)]] = []
    for one in corrections {
      let place = data.firstIndex {
        $0.first.map { $0.correction.isOfSameDatum(as: one.correction) } ?? false
      }
      if let place { data[place].append(one) } else { data.append([one]) }
    }
    return data
  }

  private func item(_ chain: [(by: CalendarDate, correction: Correction)]) -> HTML {
    guard let first = chain.first, let last = chain.last, chain.count > 1 else {
      return chain.map { "\(text($0.correction).full) \(link($0.by))" as HTML }.joined()
    }
    let steps = chain.map { by, correction -> HTML in
      "<li>\(link(by)): \(text(correction).change)</li>\n"
    }
    let whole = text(last.correction).chain(from: first.correction, length: chain.count)
    return "\(whole)\n<ul class=\"simple\">\n\(steps)</ul>"
  }

  private func text(_ correction: Correction) -> CorrectionText {
    CorrectionText(correction: correction, view: view)
  }

  private func link(_ cutoff: CalendarDate) -> HTML {
    """
    <a href="\(view.link(.report(view.address, cutoff)))">\
    \(view.words(.reportAt, ["fecha": view.words.text(cutoff)]))</a>
    """
  }
}

extension Correction {
  fileprivate func isOfSameDatum(as other: Correction) -> Bool {
    subject == other.subject && datum.text == other.datum.text
  }
}
