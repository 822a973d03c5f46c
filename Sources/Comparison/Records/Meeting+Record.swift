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
        number: index + 1, tracked.indices.contains(index) ? tracked[index] : nil)
    }
    return Record(
      .meeting, date.iso, title: title.text.onOneLine, at: location, fields + notes.fields,
      parts: agreements + followUps.map(\.record))
  }
}

extension Agreement {
  /// `tracked` is the same with what all sessions together make of it.
  fileprivate func record(number: Int, _ tracked: TrackedAgreement?) -> Record {
    let place = text.location
    let fields: [Field?] = [
      Field(.body, text), Field(.observations, observations),
      Field(.responsible, responsible), Field(.deadline, due),
      activities.first.map {
        Field(.activities, .items(activities.map(\.value.text)), at: $0.location)
      },
      tracked.map { Field(.agreementState, $0.state.datum, at: $0.placeOfState) },
      Field(.cancellation, outcome?.reason),
    ]
    return Record(
      .agreement, key?.slug.text ?? "\(number)", shown: key?.written?.text,
      title: text.text.onOneLine, at: place, fields + notes.fields)
  }
}

extension AgreementFollowUp {
  fileprivate var record: Record {
    Record(
      .followUp, "\(meeting.value.iso), \(key.value)", at: key.location,
      [
        Field(.observations, note),
        standing.map {
          Field(.agreementState, $0.datum, at: $0.outcome?.placeOfDay ?? key.location)
        }, Field(.cancellation, outcome?.reason),
      ])
  }
}

extension AgreementOutcome {
  fileprivate var reason: Verbatim? {
    if case .cancelled(_, let reason) = self { reason } else { nil }
  }
}

extension AgreementStanding {
  fileprivate var datum: Datum { .standing(declared, on: outcome?.day) }
}

extension AgreementState {
  /// Whether it is overdue depends on the day, and is no change of anything.
  fileprivate var datum: Datum {
    switch self {
    case .pending, .overdue: .standing(.pending, on: nil)
    case .fulfilled(let day, _): .standing(.fulfilled, on: day)
    case .cancelled(let day, _): .standing(.cancelled, on: day)
    }
  }
}

extension [Difference] {
  /// Without what a session says of an earlier agreement, where the same place is told of with the agreement.
  var withoutEchoes: [Difference] {
    let told = Set(filter { $0.isOfState(of: .agreement) }.map(\.location))
    return filter { !$0.isOfState(of: .followUp) || !told.contains($0.location) }
  }
}

extension Difference {
  fileprivate func isOfState(of kind: RecordKind) -> Bool {
    guard let name = change.fact?.name else { return false }
    return side == .newer && subject.last?.kind == kind
      && [.agreementState, .fulfilled, .cancelled].contains(name)
  }
}
