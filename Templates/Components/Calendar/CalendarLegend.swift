import HTML
import Programmes

/// What the words and icons of a calendar mean.
struct CalendarLegend {
  let entries: [CalendarEntry]
  let words: Words

  var html: HTML {
    let kinds = CalendarEntry.Kind.allCases.filter { kind in
      entries.contains { $0.kind == kind }
    }
    if kinds.isEmpty { return "" }
    let items = kinds.map { kind -> HTML in
      """
      <li class="\(kind.style)">\(EntryMark(kind: kind, words: words).html): \(meaning(of: kind))</li>

      """
    }
    return "<ul class=\"clases\">\n\(items)</ul>\n"
  }

  private func meaning(of kind: CalendarEntry.Kind) -> String {
    switch kind {
    case .starts: words[.beginsMeaning]
    case .ends: words[.dueMeaning]
    case .delivery: words[.deliveryMeaning]
    case .meeting: words[.sessionMeaning]
    }
  }
}
