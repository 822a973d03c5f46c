import Diagnostics
import Programmes

/// A doubt that a reader of the programme would have: what it is called, and how it is found.
struct ReviewRule: Sendable {
  let rule: Rule
  /// Whether what one file says is held against what others have: while one of them can't be read, what it has would
  /// look as if it were not there.
  let readsOtherFiles: Bool
  /// Every place where the doubt arises. A pure function of what is written.
  let check: @Sendable (Subject) -> [Diagnostic]

  init(
    _ rule: Rule, readsOtherFiles: Bool = false,
    _ check: @escaping @Sendable (Subject) -> [Diagnostic]
  ) {
    self.rule = rule
    self.readsOtherFiles = readsOtherFiles
    self.check = check
  }

  /// A rule that looks at one programme at a time.
  static func ofProgramme(
    _ rule: Rule, _ check: @escaping @Sendable (Programme) -> [Diagnostic]
  ) -> ReviewRule {
    ReviewRule(rule) { $0.institution.programmes.flatMap(check) }
  }
}
