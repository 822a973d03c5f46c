import Programmes
import SitePlan
import Testing
import Wording

/// Search that recalls the words of institutions that have not changed has the same files.
@Suite struct SearchRecallTests {
  private let plan: SitePlan
  private let institutions: [Institution]
  private let files: [BuiltFile]

  init() throws {
    let site = try KnownSite.demonstration.built()
    plan = try #require(site.plan)
    institutions = site.institutions
    files = site.files.filter { $0.path.hasPrefix("buscar/") && $0.path.hasSuffix(".json") }
  }

  @Test func `an institution that was not there is added, and the others stand`() {
    #expect(files.count > 50)
    for new in institutions {
      var earlier = PortalSearch(plan)
      for institution in institutions where institution.naming != new.naming {
        earlier.add(plan.summarised(institution))
      }
      var search = PortalSearch(plan, recalling: earlier.finish().words)
      let standing = addAll(to: &search)
      #expect(standing == institutions.map { $0.naming != new.naming })
      expectSame(search.finish().files)
    }
  }

  @Test func `words of an institution that is gone are not found any more`() throws {
    var earlier = PortalSearch(plan)
    for institution in institutions { earlier.add(plan.summarised(institution)) }
    var search = PortalSearch(plan, recalling: earlier.finish().words)
    var expected = PortalSearch(plan)
    for institution in institutions.dropFirst() {
      let stands = search.addAgain(plan.summary(of: institution))
      #expect(stands)
      expected.add(plan.summarised(institution))
    }
    let (one, other) = (search.finish(), expected.finish())
    #expect(one.words == other.words)
    #expect(one.files.map(\.bytes) == other.files.map(\.bytes))
  }

  @Test func `what an institution is found by may change while all else stands`() throws {
    let cutoff = try #require(CalendarDate(iso: "2023-06-30"))
    let past = SitePlan(plan.portal, in: .spanish, cutoff: cutoff, version: "0.0.0")
    for changed in institutions.indices {
      var earlier = PortalSearch(plan)
      for (place, institution) in institutions.enumerated() {
        earlier.add((place == changed ? past : plan).summarised(institution))
      }
      let (old, words) = earlier.finish()
      #expect(old.map { $0.bytes ?? [] } != files.map(\.bytes))
      var search = PortalSearch(plan, recalling: words)
      for (place, institution) in institutions.enumerated() {
        if place == changed {
          search.add(plan.summarised(institution))
        } else {
          let stands = search.addAgain(plan.summary(of: institution))
          #expect(stands)
        }
      }
      expectSame(search.finish().files)
    }
  }

  /// Whether each institution stood; those that did not are added.
  private func addAll(to search: inout PortalSearch) -> [Bool] {
    institutions.map { institution in
      let stands = search.addAgain(plan.summary(of: institution))
      if !stands { search.add(plan.summarised(institution)) }
      return stands
    }
  }

  private func expectSame(_ recalled: [PlannedFile]) {
    #expect(recalled.map(\.path) == files.map(\.path))
    #expect(recalled.map { $0.bytes ?? [] } == files.map(\.bytes))
  }
}
