import Checksums
import Diagnostics
import Programmes

extension ProgressReport {
  var record: Record {
    let fields: [Field?] = [
      Field(.years, text: period.shown, at: location),
      Field(.approval, approval?.by), Field(.session, approval?.session),
      Field(.approvalDate, approval?.date),
      Field(.source, source), Field(.presentation, summary),
    ]
    let parts =
      activities.map(\.record) + indicators.map(\.record) + corrections.map(\.record)
    return Record(.report, cutoff.iso, at: location, fields, parts: parts)
  }
}

extension ReportPeriod {
  fileprivate var shown: String {
    switch self {
    case .quarter(let number, let year): "\(year)-T\(number)"
    case .semester(let number, let year): "\(year)-S\(number)"
    case .year(let year): "\(year)"
    case .days(let first, let last): "\(first.iso) – \(last.iso)"
    }
  }
}

extension ActivityReport {
  fileprivate var record: Record {
    let parts =
      steps.map { $0.work.record(.reportedStep, "\($0.number.value)", at: $0.number.location) }
      + occurrences.map {
        $0.work.record(.reportedOccurrence, "\($0.number.value)", at: $0.number.location)
      }
    return work.record(
      .reportedActivity, key.value.text, at: key.location, parts: parts)
  }
}

extension WorkReport {
  fileprivate func record(
    _ kind: RecordKind, _ key: String, at place: SourceLocation, parts: [Record] = []
  ) -> Record {
    let fields: [Field?] = [
      Field(.done, done), Field(.began, began), Field(.finished, finished),
      share.map {
        Field(
          .share, .quantity($0.percent, unit: "%", shown: "\($0.percent) %"), at: $0.location)
      },
      Field(.state, text: declared?.status.rawValue, at: declared?.location ?? place),
      Field(.stateReason, declared?.reason), Field(.declaredBy, declared?.author),
      Field(.declaredOn, declared?.date),
    ]
    return Record(kind, key, at: place, fields, parts: parts + evidence.map(\.record))
  }
}

extension Evidence {
  fileprivate var record: Record {
    let about: [Field?] = [
      Field(.kind, kind), Field(.date, date), Field(.description, description),
    ]
    switch content {
    case .file(let file):
      return Record(
        .evidence, file.name, at: location,
        about + [Field(.digest, text: file.sha256.hexadecimal, at: location)])
    case .link(let link, let digest):
      return Record(.evidence, link.address, at: location, about + [Field(.digest, digest)])
    case .withheld(let reason, let digest):
      let facts = [Field(.reason, reason), Field(.digest, digest)]
      return Record(.evidence, reason.text.onOneLine, at: location, about + facts)
    }
  }
}

extension IndicatorReport {
  fileprivate var record: Record {
    let values = operands.flatMap(\.fields)
    let places = breakdown.map { Field(.breakdown, of: $0.name.text.onOneLine, $0.value) }
    let fields: [Field?] = [
      result.map { Field(.value, $0.value) }, Field(.valueSource, result?.source),
      isReached.map { Field(.reached, .text($0 ? "sí" : "no"), at: key.location) },
      Field(.explanation, explanation),
    ]
    return Record(.reportedIndicator, key.value.text, at: key.location, fields + values + places)
  }
}

extension Operand {
  fileprivate var fields: [Field] {
    let name = variable.text.onOneLine
    let about: [Field?] = [
      Field(.valueSource, source), Field(.valueDate, date), Field(.valueNote, note),
    ]
    return [value.map { Field(.value, of: name, $0) }].compactMap { $0 }
      + about.compactMap { $0 }.map { Field($0.name, of: name, $0.datum, at: $0.location) }
  }
}

extension Correction {
  fileprivate var record: Record {
    Record(
      .correction, "\(report.value.iso), \(subject.shown), \(datum)", at: location,
      [Field(.was, was), Field(.shouldBe, shouldBe), Field(.reason, reason)])
  }
}

extension Correction.Subject {
  fileprivate var shown: String {
    switch self {
    case .activity(let key), .indicator(let key): key.text
    case .step(let key, let number): "\(key)/\(number)"
    case .occurrence(let key, let number): "\(key)#\(number)"
    }
  }
}
