import Programmes

extension Words {
  /// «De 22 actividades, 20 debían terminar antes del 12 de marzo de 2024, y aquí no hay informe que diga si se hicieron.»:
  /// of programmes without reports. nil where none was to end.
  func ended(_ programmes: [ProgrammeSummary], before cutoff: CalendarDate) -> String? {
    ended(
      programmes.reduce(0) { $0 + $1.endedCount },
      of: programmes.reduce(0) { $0 + $1.activityCount },
      areLines: programmes.allSatisfy { $0.kind == .implementation }, before: cutoff)
  }

  /// The same of one programme.
  func ended(_ programme: Programme, before cutoff: CalendarDate) -> String? {
    ended(
      programme.activitiesToEnd(before: cutoff), of: programme.outline.activities.count,
      areLines: programme.kind == .implementation, before: cutoff)
  }

  private func ended(
    _ ended: Int, of total: Int, areLines: Bool, before cutoff: CalendarDate
  ) -> String? {
    if ended == 0 { return nil }
    return count(
      .endedWithoutReport, ended,
      ["actividades": count(areLines ? .lineCount : .activityCount, total), "fecha": text(cutoff)])
  }
}
