import Diagnostics
import Programmes
import YAML

/// `modificaciones:` of a programme.
struct AmendmentRecord {
  private let date = Field("fecha", .day, required: true)
  private let text = Field("texto", .text, required: true)
  private let changes: Field<[DateChange]>

  /// `index` has the rows of the programme; nil when they are not known.
  init(of index: RowIndex<Activity>?) {
    changes = Field("cambios", .list(of: DateChangeRecord(of: index).form))
  }
}

extension AmendmentRecord {
  static let shape = RecordShape("modificacion", AmendmentRecord(of: nil).declarations)

  private var declarations: [FieldDeclaration] {
    [date.declaration, text.declaration, changes.declaration]
  }

  var form: Form<Amendment> {
    .record(Self.shape, named: "modificacion") { record, problems in
      let date = record.required(date, &problems)
      let text = record.required(text, &problems)
      let changes = record.items(changes, &problems)
      guard let date, let text else { return nil }
      return Amendment(date: date, text: text, changes: changes)
    }
  }
}

/// `cambios:` of an amendment.
struct DateChangeRecord {
  private let activity: Field<Located<Slug>>
  private let step = Field("accion", .integer(1...999))
  private let datum = Field("dato", Form<DateChange.Datum>.choice, required: true)
  private let was = Self.field("decia")
  private let shouldBe = Self.field("debe_decir")
  private let activities: RowIndex<Activity>?

  init(of index: RowIndex<Activity>?) {
    activities = index
    activity = Field("actividad", .row(of: index, orReport: .unknownActivity), required: true)
  }
}

extension DateChangeRecord {
  static let shape = RecordShape("cambio", DateChangeRecord(of: nil).declarations)

  private var declarations: [FieldDeclaration] {
    [
      activity.declaration, step.declaration, datum.declaration, was(.end).declaration,
      shouldBe(.end).declaration,
    ]
  }

  /// A period means its first or its last day, as in the row itself.
  private static func field(
    _ name: String
  ) -> @Sendable (DateChange.Datum) -> Field<PlannedDate> {
    let (start, end) = (
      Field(name, .changedStart, required: true), Field(name, .changedEnd, required: true)
    )
    return { datum in
      switch datum {
      case .start: start
      case .end: end
      }
    }
  }

  var form: Form<DateChange> {
    .record(Self.shape, named: "cambio") { record, problems in
      let key = record.required(activity, &problems)
      let step = record.optional(step, &problems)
      let datum = record.required(datum, &problems)
      let was = record.required(was(datum ?? .end), &problems)
      let shouldBe = record.required(shouldBe(datum ?? .end), &problems)
      if let step, let activity = key.flatMap({ activities?[$0.value] }) {
        problems.check(step, within: activity)
      }
      guard let key, let datum, let was, let shouldBe else { return nil }
      return DateChange(
        activity: key.value, step: step?.value, datum: datum, was: was, shouldBe: shouldBe,
        location: key.location)
    }
  }
}
