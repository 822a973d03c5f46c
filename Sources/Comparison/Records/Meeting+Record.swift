import Diagnostics
import Programmes

extension Meeting {
  var record: Record {
    let fields: [Field?] = [
      Field(.title, title), Field(.kind, text: kind.rawValue, at: location),
      Field(.planned, text: planned?.iso, at: location), Field(.cancellation, cancellation),
      Field(.programme, text: programme?.text, at: location), Field(.agenda, agenda),
      Field(.attendees, attendees), Field(.absentees, absentees),
      Field(.guests, guests), Field(.time, time),
      Field(.coordinators, coordinators), Field(.reviewedMaterials, reviewedMaterials),
      Field(.approvedDocuments, approvedDocuments), Field(.observations, observations),
      Field(.minutes, minutes),
    ]
    let agreements = agreements.enumerated().map { $1.record(number: $0 + 1) }
    return Record(
      .meeting, date.iso, title: title.text.onOneLine, at: location, fields + notes.fields,
      parts: agreements + followUps.map(\.record))
  }
}

extension Agreement {
  fileprivate func record(number: Int) -> Record {
    let place = text.location
    let fields: [Field?] = [
      Field(.body, text), Field(.observations, observations),
      Field(.responsible, responsible), Field(.deadline, due),
      activities.first.map {
        Field(.activities, .items(activities.map(\.value.text)), at: $0.location)
      },
    ]
    return Record(
      .agreement, key?.slug.text ?? "\(number)", shown: key?.written?.text,
      title: text.text.onOneLine, at: place,
      fields + notes.fields + (outcome?.fields ?? []))
  }
}

extension AgreementFollowUp {
  fileprivate var record: Record {
    Record(
      .followUp, "\(meeting.value.iso), \(key.value)", at: key.location,
      [Field(.observations, note)] + (outcome?.fields ?? []))
  }
}

extension AgreementOutcome {
  fileprivate var fields: [Field?] {
    switch self {
    case .fulfilled(let day): [Field(.fulfilled, day)]
    case .cancelled(let day, let reason):
      [Field(.cancelled, day), Field(.cancellation, reason)]
    }
  }
}
