import Diagnostics
import Programmes

/// A doubt that a reader of the programme would have: what it is called, and how it is found.
struct ReviewRule: Sendable {
  let rule: Rule
  /// Every place where the doubt arises. A pure function of what is written.
  let check: @Sendable (Subject) -> [Diagnostic]

  init(_ rule: Rule, _ check: @escaping @Sendable (Subject) -> [Diagnostic]) {
    self.rule = rule
    self.check = check
  }

  /// A rule that looks at one programme at a time.
  static func ofProgramme(
    _ rule: Rule, _ check: @escaping @Sendable (Programme) -> [Diagnostic]
  ) -> ReviewRule {
    ReviewRule(rule) { $0.institution.programmes.flatMap(check) }
  }
}
