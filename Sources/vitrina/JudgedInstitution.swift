import Checksums
import ContentLoading
import Diagnostics
import Programmes
import Review
import SitePlan

/// What is kept of an institution when its content has been judged. Its pages are made of its files, which
/// are read once more then: so there may be more institutions than fit in memory.
struct JudgedInstitution: Sendable {
  /// Of its folder.
  let name: String
  /// As it calls itself.
  let title: Verbatim
  /// Its state or municipality.
  let territory: Verbatim?
  /// Of its texts, relative to the root of the content.
  let paths: [String]
  /// Of the bytes that were judged.
  let digests: InstitutionDigests
  /// The sum of all that its judgement depends on; nil when nothing of it is to be kept.
  let inputs: Digest?
  /// nil when it was judged by an earlier run.
  let review: Review?
  /// What its files say, so that they need not be understood once more; nil where that is not kept.
  var reading: Loaded<Institution>?
  let programmeCount: Int
  let activityCount: Int
  /// The newest date that it reports as a fact.
  let reportedDate: CalendarDate?
  /// In its prose.
  let links: [ProseLink]

  init(
    _ institution: Institution, _ review: Review, links: [ProseLink], paths: [String],
    digests: InstitutionDigests, inputs: Digest?, reading: Loaded<Institution>
  ) {
    name = institution.slug.text
    title = institution.name
    territory = institution.territory
    self.paths = paths
    self.digests = digests
    self.inputs = inputs
    self.review = review
    self.reading = reading
    programmeCount = institution.programmes.count
    activityCount = institution.programmes.reduce(0) { $0 + $1.outline.activities.count }
    reportedDate = institution.reportedDate
    self.links = links
  }
}

/// What came of the files of one institution.
struct InstitutionJudgement: Sendable {
  /// nil when they could not be read.
  var institution: JudgedInstitution?
  /// Mistakes, and the doubts of files that have none.
  let diagnostics: [Diagnostic]
  let hasErrors: Bool

  init(institution: JudgedInstitution?, diagnostics: [Diagnostic], hasErrors: Bool) {
    self.institution = institution
    self.diagnostics = diagnostics
    self.hasErrors = hasErrors
  }
}

extension InstitutionJudgement {
  init(
    _ loaded: Loaded<Institution>, of paths: [String], _ digests: InstitutionDigests,
    inputs: Digest?,
    glossary: [GlossaryTerm]?
  ) {
    guard let institution = loaded.value else {
      self.init(institution: nil, diagnostics: loaded.diagnostics, hasErrors: loaded.hasErrors)
      return
    }
    let review = Review(of: institution, in: loaded, glossary: glossary)
    let prose = ProseLinks(of: institution)
    self.init(
      institution: JudgedInstitution(
        institution, review, links: prose.links, paths: paths, digests: digests, inputs: inputs,
        reading: loaded),
      diagnostics: loaded.open + review.open + prose.faults, hasErrors: loaded.hasErrors)
  }
}

extension Review {
  /// The doubts about `institution`, which was read as `loaded` tells.
  init(
    of institution: Institution, in loaded: Loaded<Institution>, glossary: [GlossaryTerm]?
  ) {
    let whole = Review(
      of: institution, glossary: glossary, silences: loaded.silences, doubts: loaded.diagnostics)
    self = whole.without(filesOf: loaded.diagnostics)
  }
}
