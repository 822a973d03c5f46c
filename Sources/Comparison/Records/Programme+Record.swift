import Diagnostics
import Programmes

extension Programme {
  var record: Record {
    let fields: [Field?] = [
      Field(.title, title), Field(.objective, objectives), Field(.acronym, acronym),
      Field(.kind, text: kind.rawValue, at: location),
      Field(.years, text: "\(years)", at: location),
      Field(.fiscalYear, text: "\(fiscalYear.firstMonth.rawValue)", at: location),
      Field(.approval, approval?.text ?? approval?.session),
      Field(.approvalDate, approval?.date),
      Field(.legalBasis, legalBasis), Field(.signatories, signatories),
      Field(.presentation, presentation), Field(.documentNotes, notes.document),
      Field(.source, text: source?.sha256, at: location),
    ]
    var parts = amendments.map(\.record)
    parts += outline.axes.map(\.record) + outline.axes.flatMap { $0.priorities.map(\.record) }
    parts += outline.priorities.map(\.record)
    parts += outline.indicators.map(\.record) + outline.activities.map(\.record)
    parts += reports.map(\.record)
    return Record(
      .programme, slug.text, title: shortName.onOneLine, at: location,
      fields + otherCells.map(\.field), parts: parts)
  }
}

extension Amendment {
  fileprivate var record: Record {
    Record(.amendment, date.value.iso, at: date.location, [Field(.body, text)])
  }
}

extension Axis {
  fileprivate var record: Record { heading.record(.axis) }
}

extension Priority {
  fileprivate var record: Record { heading.record(.priority) }
}

extension Heading {
  fileprivate func record(_ kind: RecordKind) -> Record {
    let name = title.text.onOneLine
    return Record(
      kind, key?.slug.text ?? name, shown: key?.written?.text, title: name, at: title.location,
      [Field(.title, title), Field(.objective, objective), Field(.explanation, explanation)]
        + otherCells.map(\.field))
  }
}
