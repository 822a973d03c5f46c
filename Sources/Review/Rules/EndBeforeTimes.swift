import Diagnostics
import Programmes

extension Rule {
  static let endBeforeTimes = Rule("veces-despues-del-corte", .warning)
}

extension ReviewRule {
  /// A report that says of an activity as a whole that it has ended, while some of its times begin after the cut-off
  /// date: what it gives is of the times until then, and each of those is to be reported by itself.
  static let endBeforeTimes: ReviewRule = ReviewRule(.endBeforeTimes, readsOtherFiles: true) {
    subject in
    subject.programmes.flatMap { reviewed in
      reviewed.toldOfTimes.compactMap { report, activity, told -> Diagnostic? in
        guard told.work.tellsOfEnd else { return nil }
        let times = reviewed.times(of: activity, on: report.cutoff)
        let later = times.filter { $0.window.lowerBound > report.cutoff }
        guard times.count > 1, !later.isEmpty else { return nil }
        let days = report.period.days(in: reviewed.programme.fiscalYear)
        let due = times.filter { time in
          time.window.lowerBound <= report.cutoff && days.map(time.window.overlaps) ?? true
        }
        let kind = reviewed.times(of: activity).kind == .deadlines ? "plazos" : "veces"
        return Diagnostic(
          .endBeforeTimes, at: told.key.location, width: activity.key.name.unicodeScalars.count,
          [
            "actividad": .text(activity.key.name), "corte": .text(report.cutoff.numeric),
            "cuantas": "\(later.count)", "total": "\(times.count)",
            "partes": .term("revision.\(kind)"), "numeros": .text(due.listed),
            "ayuda": .term(
              due.isEmpty ? "revision.ninguna-hasta-el-corte" : "revision.hasta-el-corte"),
          ], related: activity.recurrence?.location ?? activity.deadline?.location)
      }
    }
  }
}

extension [Occurrence] {
  /// `1 (2024-01-09), 2 (2024-02-09)`.
  fileprivate var listed: String {
    let shown = prefix(Self.longestList).map { "\($0.number) (\($0.window.numeric))" }
    return (shown + (count > Self.longestList ? ["…"] : [])).joined(separator: ", ")
  }

  private static var longestList: Int { 12 }
}
