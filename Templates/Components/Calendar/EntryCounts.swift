import Programmes

/// How many entries of each kind there are.
struct EntryCounts {
  private var starts = 0
  private var ends = 0
  private var deliveries = 0
  private var meetings = 0
  /// Called off, or not applying, of whatever kind.
  fileprivate var void = 0
}

extension EntryCounts {
  init(of entries: [CalendarEntry]) {
    self.init()
    for entry in entries { count(entry) }
  }

  mutating func count(_ entry: CalendarEntry) {
    if entry.isVoid { void += 1 } else { self[entry.kind] += 1 }
  }

  private(set) subscript(kind: CalendarEntry.Kind) -> Int {
    get {
      switch kind {
      case .starts: starts
      case .ends: ends
      case .delivery: deliveries
      case .meeting: meetings
      }
    }
    set {
      switch kind {
      case .starts: starts = newValue
      case .ends: ends = newValue
      case .delivery: deliveries = newValue
      case .meeting: meetings = newValue
      }
    }
  }
}

extension Words {
  func counts(of entries: [CalendarEntry]) -> String { text(EntryCounts(of: entries)) }

  /// «inician 12 actividades o acciones, vencen 30 plazos y hay 1 sesión».
  func text(_ counts: EntryCounts) -> String {
    let parts: [(Phrase, CalendarEntry.Kind)] = [
      (.beginCount, .starts), (.dueCount, .ends), (.deliveryCount, .delivery),
      (.sessionCount, .meeting),
    ]
    let standing = parts.compactMap { phrase, kind -> String? in
      counts[kind] == 0 ? nil : count(phrase, counts[kind])
    }
    return list(standing + (counts.void == 0 ? [] : [count(.voidCount, counts.void)]))
  }
}
