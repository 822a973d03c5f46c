import Diagnostics
import SiteRoutes
import Testing

@testable import SitePlan

/// Places in pages, as links in prose name them.
struct LinkCheckTests {
  private let check = LinkCheck([
    PlannedFile(.home) {
      Array(#"<h2 id="uno" class="a">Uno</h2><p data-id="dos" class="id">Dos</p>"#.utf8)
    }
  ])

  private func link(to fragment: String?) -> ProseLink {
    ProseLink(
      target: "", fragment: fragment, isImage: false, destination: "#\(fragment ?? "")",
      location: SourceLocation(path: "a.md"), folder: "")
  }

  @Test func `an anchor is a whole id, and nothing that only ends like one`() {
    let links = ["uno", "dos", "tres", "un", "", nil].map(link)
    let faults = check.faults(of: links)
    #expect(faults.map(\.link.fragment) == ["dos", "tres", "un"])
    #expect(faults.allSatisfy { $0.fault.rule == .brokenFragment })
  }
}
