import Checksums
import Diagnostics
import Programmes

extension Programme {
  var record: Record {
    let fields: [Field?] = [
      Field(.title, title), Field(.objective, objectives), Field(.acronym, acronym),
      Field(.kind, text: kind.rawValue, at: location),
      Field(.years, text: "\(years)", at: location),
      Field(.fiscalYear, text: "\(fiscalYear.firstMonth.rawValue)", at: location),
      Field(.approval, approval?.text), Field(.session, approval?.session),
      Field(.approvalDate, approval?.date), Field(.proposal, proposal),
      Field(.legalBasis, legalBasis), Field(.signatories, signatories),
      Field(.presentation, presentation),
      Field(
        .source, text: source?.sha256.hexadecimal,
        at: SourceLocation(path: "\(location.folder)\(Self.sourceName)")),
    ]
    let columns = headings.entries.map { entry in
      Field(
        .headings, of: entry.column.rawValue, .text(entry.name.text.onOneLine),
        at: entry.name.location)
    }
    var parts = amendments.map(\.record)
    parts += outline.axes.map(\.record)
    parts += outline.axes.flatMap { axis in axis.priorities.map { $0.record(below: axis) } }
    parts += outline.priorities.map { $0.record(below: nil) }
    parts += outline.indicators.map(\.record) + outline.activities.map(\.record)
    parts += reports.map(\.record)
    return Record(
      .programme, slug.text, title: shortName.onOneLine, at: location,
      fields + columns + notes.fields + otherCells.map(\.field), parts: parts)
  }

  private static let sourceName = "fuente.txt"
}

extension Amendment {
  fileprivate var record: Record {
    let changed = changes.first.map {
      Field(.dateChanges, .items(changes.map(\.shown)), at: $0.location)
    }
    return Record(.amendment, date.value.iso, at: date.location, [Field(.body, text), changed])
  }
}

extension DateChange {
  fileprivate var shown: String {
    let subject = place.step.map { "\(place.activity)/\($0)" } ?? place.activity.text
    let dates = [was, shouldBe].map { $0.day?.iso ?? $0.month.iso }
    return "\(subject), \(place.datum.rawValue): \(dates.joined(separator: " → "))"
  }
}

extension Axis {
  fileprivate var record: Record { heading.record(.axis, notes) }
}

extension Priority {
  fileprivate func record(below axis: Axis?) -> Record {
    heading.record(.priority, notes, below: axis?.heading)
  }
}

extension Heading {
  fileprivate func record(
    _ kind: RecordKind, _ notes: Notes, below above: Heading? = nil
  ) -> Record {
    let fields: [Field?] = [
      Field(.title, title), Field(.objective, objective), Field(.explanation, explanation),
    ]
    return Record(
      kind, name, shown: key?.written?.text, title: title.text.onOneLine, at: title.location,
      below: [above?.name ?? ""], fields + notes.fields + otherCells.map(\.field))
  }

  /// What it is known by: its key, or its title.
  var name: String { key?.slug.text ?? title.text.onOneLine }
}
