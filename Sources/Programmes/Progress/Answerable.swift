extension Activity {
  /// Who answers for what of it is overdue, each once, in the order of the document; empty where that names nobody.
  ///
  /// Where single steps are overdue it is their people, else those of the activity, and for want of these those of
  /// the steps that are not done.
  public func answerable(_ progress: ActivityProgress) -> [String] {
    let late = progress.overdueIsCountedBySteps ? steps(of: progress) { $0 == .overdue } : []
    var people = late.flatMap { $0.responsible.isEmpty ? responsible : $0.responsible }
    if people.isEmpty { people = responsible }
    if people.isEmpty {
      people = steps(of: progress) { $0 != .fulfilled && !$0.isVoid }.flatMap(\.responsible)
    }
    var seen: Set<String> = []
    return people.map(\.answersAs).filter { seen.insert($0).inserted }
  }

  private func steps(of progress: ActivityProgress, where counts: (Status) -> Bool) -> [Step] {
    zip(steps, progress.steps).filter { counts($1.judgement.status) }.map(\.0)
  }
}

extension ActivityProgress {
  /// Whether it is overdue because steps are.
  fileprivate var overdueIsCountedBySteps: Bool {
    let finding = judgement.overridden ?? judgement.finding
    if case .someOverdue(.steps, _, _, _) = finding.reason { return true }
    return missed?.kind == .steps
  }
}

extension Person {
  /// Post and unit, and no name beside them; else all that the document gives.
  fileprivate var answersAs: String {
    let office = office.isEmpty ? parts : office
    return office.map(\.text).joined(separator: ", ")
  }
}
