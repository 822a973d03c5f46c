import Diagnostics
import Programmes

/// The reports of one programme: their YAML is read, and what it means not yet.
struct ReportFiles {
  private var records: [RecordReader] = []
  private var paths: [String] = []
  /// Whether the YAML of all of them could be read.
  private(set) var isComplete = true

  mutating func add(_ file: SourceFile, _ problems: inout Problems) {
    paths.append(file.path)
    if let record = problems.record(of: file, as: ReportRecord.shape) {
      records.append(record)
    } else {
      isComplete = false
    }
  }
}

extension ReportFiles {
  /// The names of files that reports give as evidence.
  var namedEvidence: Set<String> {
    Set(records.flatMap { $0.texts(under: EvidenceRecord.fileKey) })
  }

  /// What the reports say. `programme` is nil when it has mistakes of its own.
  func reports(
    of programme: ReportedProgramme?, evidence: EvidenceFolder, _ problems: inout Problems
  ) -> [ProgressReport] {
    let context =
      programme.map { ReportContext($0, evidence: evidence) } ?? ReportContext(evidence: evidence)
    let entries = records.compactMap { fields in
      let context = context.on(ReportRecord.cutoff(of: fields))
      return ReportRecord(in: context).read(fields, &problems).map { report in
        PeriodChecks.Entry(
          report: report, location: fields.location(of: ReportRecord.periodKey),
          width: fields.width(of: ReportRecord.periodKey))
      }
    }
    let reports = entries.map(\.report)
    let areSound = isComplete && !paths.contains(where: problems.hasErrors)
    problems.report(ReportChecks(of: reports).problems)
    // With a wrong date, reports would contradict each other in all that they say.
    let areInOrder = reports.allSatisfy { $0.datesAfterCutoff == nil }
    if let programme, areSound, areInOrder {
      problems.report(ReportChecks(of: reports).problems(against: programme))
      problems.report(PeriodChecks(of: entries, in: programme.programme).problems)
    }
    return reports
  }
}
