import Memory
import Programmes
import Testing

/// Summaries of the repository's own sites, as the next run reads them.
struct KnownSummaryTests {
  @Test(arguments: KnownSite.allCases)
  func `a summary of real content is read as it was written`(site: KnownSite) throws {
    let built = try site.built()
    let cutoff = try #require(built.cutoff)
    let summaries = built.institutions.map { $0.summary(at: cutoff) }
    #expect(!summaries.isEmpty)
    #expect(try summaries.map { try InstitutionSummary(remembering: $0.memory) } == summaries)
  }
}
