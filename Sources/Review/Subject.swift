import Programmes

/// What rules look at: an institution, and what several of them find in it, found once.
struct Subject: Sendable {
  let institution: Institution
  let programmes: [ReviewedProgramme]
  let documents: [Document]
  /// With what committees report in their own words.
  let published: [Document]
  /// Of all its programmes' indicators.
  let targets: [StatedTarget]
  /// nil when it is not known what the glossary explains.
  let acronyms: AcronymReview?
}

extension Subject {
  /// `glossary` are the acronyms that it explains, as it writes them.
  init(_ institution: Institution, glossary: Set<String>?) {
    let documents = institution.documents
    self.init(
      institution: institution,
      programmes: institution.programmes.map { ReviewedProgramme($0, of: institution) },
      documents: documents, published: documents + institution.reportDocuments,
      targets: institution.programmes.flatMap(\.outline.allIndicators).compactMap(
        StatedTarget.init),
      acronyms: glossary.map {
        AcronymReview(
          of: documents, KnownAcronyms(glossary: $0, of: institution))
      })
  }
}
