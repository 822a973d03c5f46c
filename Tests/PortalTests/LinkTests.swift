import Foundation
import SitePlan
import Testing

@Suite struct LinkTests {
  @Test(arguments: [KnownSite.real, .example])
  func `every link leads to a file of the site, and every fragment to an id`(
    known: KnownSite
  ) throws {
    let site = try known.built()
    let texts = Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, $0.text) })
    var checked = 0
    for page in site.pages where page.path != "404.html" {
      for link in links(of: page.text) where !link.contains(":") {
        checked += 1
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? page.path : resolved(String(parts[0]), from: page.path)
        let text = texts[target]
        #expect(text != nil, "\(page.path): \(link)")
        if parts.count > 1, let text {
          #expect(text.contains("id=\"\(parts[1])\""), "\(page.path): \(link)")
        }
      }
    }
    #expect(checked > 100)
  }

  @Test func `no link starts at the root of the server, so that any sub-path will do`() throws {
    for page in try KnownSite.example.built().pages where page.path != "404.html" {
      #expect(links(of: page.text).allSatisfy { !$0.hasPrefix("/") }, "\(page.path)")
    }
  }

  @Test func `the page for lost addresses finds its way from any depth`() throws {
    let page = try #require(try KnownSite.example.built().text("404.html"))
    let ours = links(of: page).filter { !$0.contains(":") && !$0.hasPrefix("#") }
    #expect(!ours.isEmpty)
    #expect(ours.allSatisfy { $0.hasPrefix("/etica/") })
  }

  @Test func `no two files have one path, whatever the capitals`() throws {
    let paths = try KnownSite.real.built().files.map { $0.path.lowercased() }
    #expect(Set(paths).count == paths.count)
  }

  private func links(of html: String) -> [String] {
    html.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }
  }

  private func resolved(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." {
        _ = parts.popLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
