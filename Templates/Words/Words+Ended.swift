import Programmes

/// How much of programmes without reports was to end before the cut-off date.
struct SilentWork {
  let endedCount: Int
  let activityCount: Int
  /// Whether all of it is called lines of action.
  let areLines: Bool
}

extension SilentWork {
  init(_ programmes: [ProgrammeSummary]) {
    self.init(
      endedCount: programmes.reduce(0) { $0 + $1.endedCount },
      activityCount: programmes.reduce(0) { $0 + $1.activityCount },
      areLines: programmes.allSatisfy { $0.kind == .implementation })
  }

  /// Of all their programmes that have no reports.
  init(of institutions: [InstitutionSummary]) {
    self.init(institutions.flatMap(\.programmes).filter { $0.progress == nil })
  }
}

extension Words {
  /// «De 22 actividades, 20 debían terminar antes del 12 de marzo de 2024, y aquí no hay informe que diga si se hicieron.»:
  /// of programmes without reports. nil where none was to end.
  func ended(_ programmes: [ProgrammeSummary], before cutoff: CalendarDate) -> String? {
    ended(SilentWork(programmes), before: cutoff)
  }

  /// The same of some of the activities of a programme of this kind.
  func ended(
    _ activities: [Activity], of kind: ProgrammeKind, before cutoff: CalendarDate
  ) -> String? {
    ended(
      SilentWork(
        endedCount: activities.count { $0.isToEnd(before: cutoff) },
        activityCount: activities.count, areLines: kind == .implementation), before: cutoff)
  }

  /// The same of programmes that other sentences name: «En ellos, 20 de 22 actividades debían …».
  func endedElsewhere(_ work: SilentWork, before cutoff: CalendarDate) -> String? {
    sentence(.endedInSilence, work, cutoff)
  }

  /// «20 de 22 ya debían haber terminado; sin informe», where there is little room.
  func endedInShort(_ programmes: [ProgrammeSummary]) -> String? {
    let work = SilentWork(programmes)
    if work.endedCount == 0 { return nil }
    return count(.endedInShort, work.endedCount, ["total": number(work.activityCount)])
  }

  private func ended(_ work: SilentWork, before cutoff: CalendarDate) -> String? {
    sentence(
      work.endedCount == work.activityCount ? .allEndedWithoutReport : .endedWithoutReport, work,
      cutoff)
  }

  private func sentence(
    _ phrase: Phrase, _ work: SilentWork, _ cutoff: CalendarDate
  ) -> String? {
    if work.endedCount == 0 { return nil }
    return count(
      phrase, work.endedCount,
      [
        "actividades": count(work.areLines ? .lineCount : .activityCount, work.activityCount),
        "fecha": text(cutoff),
      ])
  }
}
