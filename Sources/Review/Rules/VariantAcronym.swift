import Diagnostics
import Programmes

extension Rule {
  static let variantAcronym = Rule("sigla-con-otra-forma", .warning)
}

extension ReviewRule {
  /// An acronym of the glossary in another form, once for each form and document: «SSECOE» for
  /// `SSECCOE` (CONASAMI 2020, 3.1.2), «UEI/PPCI» for `UEIPPCI`.
  static let variantAcronym: ReviewRule = ReviewRule(.variantAcronym, readsOtherFiles: true) {
    subject in
    subject.acronyms?.variants.report(.variantAcronym) ?? []
  }
}
