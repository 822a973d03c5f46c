import Diagnostics
import Programmes

extension Institution {
  var record: Record {
    let fields: [Field?] = [
      Field(.name, name), Field(.acronym, acronym),
      Field(.level, text: level?.rawValue, at: location), Field(.territory, territory),
      Field(.presentation, presentation),
    ]
    let years = nonWorkingDays.years.sorted().map { "\($0)" }
    let covered = [
      years.isEmpty ? nil : Field(.coveredYears, .items(years), at: location)
    ]
    let parts =
      [committee?.record].compactMap { $0 } + nonWorkingDays.periods.map(\.record)
      + meetings.map { $0.record(in: self) } + programmes.map(\.record)
    return Record(
      .institution, slug.text, title: shortName.onOneLine, at: location,
      fields + covered + contact.fields(at: location)
        + (logo?.fields(in: location.folder) ?? []), parts: parts)
  }
}

extension Committee {
  fileprivate var record: Record {
    let fields: [Field?] = [
      Field(.name, name), Field(.acronym, acronym), Field(.members, members),
    ]
    return Record(
      .committee, "", title: name.text.onOneLine, at: name.location,
      fields + contact.fields(at: name.location))
  }
}

extension Contact {
  func fields(at place: SourceLocation) -> [Field?] {
    [
      Field(.email, text: email?.address, at: place),
      Field(.website, text: website?.address, at: place),
      Field(.telephone, telephone), Field(.postalAddress, address),
    ]
  }
}

extension NonWorkingPeriod {
  fileprivate var record: Record {
    let (first, last) = (days.lowerBound.iso, days.upperBound.iso)
    return Record(
      .nonWorkingDays, first == last ? first : "\(first) – \(last)", at: citation.location,
      [Field(.reason, reason), Field(.citation, citation)])
  }
}
