import Diagnostics
import Programmes

extension Meeting {
  func record(in institution: Institution) -> Record {
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
    let tracked = institution.agreements(of: self, at: .latest)
    let agreements = agreements.enumerated().map { index, agreement in
      agreement.record(
        number: index + 1, tracked.indices.contains(index) ? tracked[index].state : nil)
    }
    return Record(
      .meeting, date.iso, title: title.text.onOneLine, at: location, fields + notes.fields,
      parts: agreements + followUps.map(\.record))
  }
}

extension Agreement {
  /// `state` is what all sessions together make of it.
  fileprivate func record(number: Int, _ state: AgreementState?) -> Record {
    let place = text.location
    let fields: [Field?] = [
      Field(.body, text), Field(.observations, observations),
      Field(.responsible, responsible), Field(.deadline, due),
      activities.first.map {
        Field(.activities, .items(activities.map(\.value.text)), at: $0.location)
      },
      Field(.agreementState, text: state?.declared.rawValue, at: place),
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
      [
        Field(.observations, note),
        Field(
          .agreementState, text: isHeldOpen ? DeclaredStanding.pending.rawValue : nil,
          at: key.location),
      ] + (outcome?.fields ?? []))
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

extension AgreementState {
  /// In the words of the content. Whether it is overdue depends on the day, and is no change of anything.
  fileprivate var declared: DeclaredStanding {
    switch self {
    case .pending, .overdue: .pending
    case .fulfilled: .fulfilled
    case .cancelled: .cancelled
    }
  }
}
