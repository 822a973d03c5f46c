import HTML
import Programmes

/// What happens on a day as calendars show it: an icon and the word.
struct EntryMark {
  let kind: CalendarEntry.Kind
  let words: Words

  var html: HTML { "<span class=\"clase\">\(icon)\(words.name(of: kind))</span>" }

  /// Drawn in the page itself: from a disk, a browser does not take icons out of another file.
  private var icon: HTML {
    """
    <svg class="icono" aria-hidden="true" viewBox="0 0 16 16"><path d="\(kind.shape)"/></svg>
    """
  }
}

/// The icons of some kinds, once in a page that shows each often.
struct EntryIcons {
  let kinds: [CalendarEntry.Kind]

  var html: HTML {
    let symbols = kinds.map { kind -> HTML in
      """
      <symbol id="c-\(kind.style)" viewBox="0 0 16 16"><path d="\(kind.shape)"/></symbol>
      """
    }
    return "<svg class=\"oculto\" aria-hidden=\"true\">\(symbols)</svg>\n"
  }

  /// One of them with how many there are, for those who see.
  static func count(_ count: Int, of kind: CalendarEntry.Kind) -> HTML {
    """
    <span class="\(kind.style)"><svg class="icono"><use href="#c-\(kind.style)"/></svg>\(count)</span>
    """
  }
}

extension CalendarEntry.Kind {
  /// The outline of its icon in a square of 16: an arrow head, a flag, an envelope, a speech bubble.
  fileprivate var shape: String {
    switch self {
    case .starts: "M3 2l11 6-11 6z"
    case .ends: "M3 1h2v14H3zM5 2h9l-3 3.5L14 9H5z"
    case .delivery: "M2 3h12v10H2zM4 5l4 4 4-4z"
    case .meeting: "M1 2h14v9H8l-4 4v-4H1z"
    }
  }

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
