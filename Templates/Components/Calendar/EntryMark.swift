import HTML
import Programmes

/// What happens on a day as calendars show it: an icon and the word.
struct EntryMark {
  let kind: CalendarEntry.Kind
  let words: Words

  var html: HTML { "<span class=\"clase\">\(icon)\(words.name(of: kind))</span>" }

  /// Drawn in the page itself: from a disk, a browser does not take icons out of another file.
  private var icon: HTML {
    let shape =
      switch kind {
      case .starts: "M3 2l11 6-11 6z"
      case .ends: "M3 1h2v14H3zM5 2h9l-3 3.5L14 9H5z"
      case .delivery: "M2 3h12v10H2zM4 5l4 4 4-4z"
      case .meeting: "M1 2h14v9H8l-4 4v-4H1z"
      }
    return """
      <svg class="icono" aria-hidden="true" viewBox="0 0 16 16"><path d="\(shape)"/></svg>
      """
  }
}

extension CalendarEntry.Kind {
  /// The class that gives it its colour.
  var style: String {
    switch self {
    case .starts: "inicia"
    case .ends: "vence"
    case .delivery: "entrega"
    case .meeting: "sesion"
    }
  }
}
