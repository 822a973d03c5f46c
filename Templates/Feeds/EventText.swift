public import Programmes

// What calendars of others say of an entry.
extension Words {
  /// «Vence: 1.1.1 Impartir el curso – INM».
  public func eventSummary(of entry: CalendarEntry) -> String {
    self(
      .eventSummary,
      [
        "clase": state(of: entry) ?? name(of: entry.kind),
        "texto": title(of: entry, place: true), "institucion": entry.institution.shortName,
      ])
  }

  /// «1.1.1 Impartir el curso – INM», of what has a first day and a last.
  public func spanSummary(of entry: CalendarEntry) -> String {
    if state(of: entry) != nil { return eventSummary(of: entry) }
    return self(
      .spanSummary,
      ["texto": title(of: entry, place: true), "institucion": entry.institution.shortName])
  }

  /// «Entrega: 1.1.1 Difundir una tarjeta – INM», of all times at once: `entry` is the first, and that it is fulfilled
  /// says nothing of the others.
  public func seriesSummary(of entry: CalendarEntry) -> String {
    self(
      .eventSummary,
      [
        "clase": (entry.isVoid ? state(of: entry) : nil) ?? name(of: entry.kind),
        "texto": title(of: entry, place: false),
        "institucion": entry.institution.shortName,
      ])
  }

  /// The whole texts of the document.
  public func eventDescription(of entry: CalendarEntry) -> String {
    switch entry.subject {
    case .activity(let activity, _, let detail, _):
      [activity.label, detail?.text].compactMap { $0 }.joined(separator: "\n")
    case .occurrence(let activity, _, _, _): activity.label
    case .deadline(let activity, _, let event):
      activity.label + "\n"
        + self(.countedFrom, ["fecha": self.text(event)]).capitalizedFirst() + "."
    case .agreement(_, let meeting, let key, let text):
      [key?.label(text.text) ?? text.text, meeting.title.text].joined(separator: "\n")
    case .meeting(let meeting): meeting.title.text
    }
  }

  /// «Vence».
  public func name(of kind: CalendarEntry.Kind) -> String {
    switch kind {
    case .starts: self[.begins]
    case .ends: self[.due]
    case .delivery: self[.delivery]
    case .meeting: self[.session]
    }
  }

  /// «✔ Cumplida», «Cancelada», «Sesión cancelada», «No aplica»; nil of what is still to be done. RFC 5545, section
  /// 3.8.1.11, has no status for an event that is done: what people read says it.
  private func state(of entry: CalendarEntry) -> String? {
    if entry.status == .fulfilled {
      return StatusMark(entry, words: self).map { self(.doneEvent, ["estatus": $0.name]) }
    }
    guard entry.isVoid else { return nil }
    if case .meeting = entry.subject { return self[.cancelledSession] }
    return StatusMark(entry, words: self)?.name
  }

  private func title(of entry: CalendarEntry, place: Bool) -> String {
    switch entry.subject {
    case .activity(let activity, _, let detail, _):
      activity.key.label((detail ?? activity.text).text).shortened(to: 100)
    case .occurrence(let activity, _, let occurrence, let series):
      activity.label.shortened(to: 90)
        + (place ? " (\(self.place(of: occurrence, in: series)))" : "")
    case .deadline(let activity, _, let event):
      activity.label.shortened(to: 70) + " (\(self(.countedFrom, ["fecha": self.text(event)])))"
    case .agreement(_, _, let key, let text):
      name(ofAgreement: key, text).shortened(to: 100)
    case .meeting(let meeting): meeting.title.text.shortened(to: 100)
    }
  }

  /// «Acuerdo CEPCI/01/2024: Se aprueba el programa».
  func name(ofAgreement key: Key?, _ text: Verbatim) -> String {
    guard let written = key?.written else {
      return self(.agreementUnnamed, ["texto": text.text])
    }
    return self(.agreementNamed, ["clave": written.clause, "texto": text.text])
  }

  /// «vez 3 de 12».
  func place(of occurrence: Occurrence, in series: OccurrenceSeries) -> String {
    place(ofOccurrence: occurrence.number, of: series.count)
  }

  /// «vez 3 de 12».
  func place(ofOccurrence number: Int, of count: Int) -> String {
    self(.occurrenceOf, ["numero": self.number(number), "total": self.number(count)])
  }
}
