public import Programmes

extension CalendarFeed {
  /// The file, of type `text/calendar`.
  ///
  /// ```
  /// BEGIN:VCALENDAR
  /// VERSION:2.0
  /// …
  /// BEGIN:VEVENT
  /// UID:b7faba1f-3cba-87a3-b588-be1ff2ceffc2
  /// DTSTAMP:20260105T000000Z
  /// DTSTART;VALUE=DATE:20260201
  /// DTEND;VALUE=DATE:20260301
  /// SUMMARY:Sesión ordinaria\, primera
  /// …
  /// ```
  ///
  /// Nothing in it comes from a clock: equal values give equal bytes.
  public var bytes: [UInt8] {
    head.opening(lastModified: events.lazy.map(\.event.lastModified).max())
      + events.flatMap(\.bytes) + head.ending
  }
}

extension CalendarHead {
  /// What stands before the events, the newest of which was revised on the day `lastModified`.
  public func opening(lastModified: CalendarDate?) -> [UInt8] {
    var lines = ContentLines()
    lines.append("BEGIN", value: "VCALENDAR")
    lines.append("VERSION", value: "2.0")
    lines.append("PRODID", text: product)
    lines.append("CALSCALE", value: "GREGORIAN")
    appendProperties(to: &lines, lastModified)
    return lines.bytes
  }

  /// What stands after them.
  public var ending: [UInt8] {
    var lines = ContentLines()
    lines.append("END", value: "VCALENDAR")
    return lines.bytes
  }

  /// `METHOD` is absent: it would make the file a message of RFC 5546, which needs an organizer.
  private func appendProperties(to lines: inout ContentLines, _ lastModified: CalendarDate?) {
    lines.append("NAME", text: name)
    lines.append("X-WR-CALNAME", text: name)
    if let description {
      lines.append("DESCRIPTION", text: description)
      lines.append("X-WR-CALDESC", text: description)
    }
    if let page { lines.append("URL", value: page.uri) }
    if let source { lines.append("SOURCE;VALUE=URI", value: source.uri) }
    if let lastModified { lines.append("LAST-MODIFIED", value: lastModified.midnight) }
    // How often programs are asked to look for changes (RFC 7986, section 5.7).
    lines.append("REFRESH-INTERVAL;VALUE=DURATION", value: "P1D")
    lines.append("X-PUBLISHED-TTL", value: "P1D")
  }
}

extension CalendarEvent {
  func append(to lines: inout ContentLines) {
    let lastModified = lastModified.midnight
    lines.append("BEGIN", value: "VEVENT")
    lines.append("UID", value: id.uuid)
    // Without METHOD it says when the event was last revised (RFC 5545, section 3.8.7.2).
    lines.append("DTSTAMP", value: lastModified)
    lines.append("LAST-MODIFIED", value: lastModified)
    lines.append("SEQUENCE", value: "\(sequence)")
    append(days, to: &lines)
    lines.append("SUMMARY", text: summary)
    if let description { lines.append("DESCRIPTION", text: description) }
    if let page { lines.append("URL", value: page.uri) }
    lines.append("CATEGORIES", texts: categories)
    lines.append("STATUS", value: status.value)
    lines.append("TRANSP", value: "TRANSPARENT")
    lines.append("END", value: "VEVENT")
  }

  private func append(_ days: Days, to lines: inout ContentLines) {
    switch days {
    case .once(let days):
      append(days, to: &lines)
    case .repeated(let rule):
      append(rule.first, to: &lines)
      lines.append("RRULE", value: rule.text)
    }
  }

  private func append(_ days: ClosedRange<CalendarDate>, to lines: inout ContentLines) {
    lines.append("DTSTART;VALUE=DATE", value: days.lowerBound.basic)
    lines.append("DTEND;VALUE=DATE", value: days.upperBound.basicDayAfter)
  }
}

extension CalendarEvent.Status {
  fileprivate var value: String {
    switch self {
    case .confirmed: "CONFIRMED"
    case .cancelled: "CANCELLED"
    }
  }
}
