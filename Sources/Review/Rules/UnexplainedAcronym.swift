import Diagnostics
import Programmes

extension Rule {
  static let unexplainedAcronym = Rule("sigla-sin-explicar", .warning)
}

extension ReviewRule {
  /// An acronym that neither the glossary nor its own document explains («OIGS», SECOEM): once for
  /// an institution, where it stands first.
  static let unexplainedAcronym: ReviewRule = ReviewRule(.unexplainedAcronym, readsOtherFiles: true)
  {
    subject in
    subject.acronyms?.unexplained.report(.unexplainedAcronym) ?? []
  }
}
