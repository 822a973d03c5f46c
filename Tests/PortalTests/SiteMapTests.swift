import ContentLoading
import Diagnostics
import Programmes
import SitePlan
import Testing

struct SiteMapTests {
  private func files(
    at address: String?, _ paths: [String], most: Int = 50_000
  ) throws -> [String: String] {
    let settings = "titulo: Portal\n" + (address.map { "url_base: \($0)\n" } ?? "")
    let portal = Loaded<Portal>(
      reading: [SourceFile(path: "c/portal.yaml", text: settings)], root: "c")
    let plan = SitePlan(
      try #require(portal.value), in: .spanish,
      cutoff: try #require(CalendarDate(iso: "2026-06-30")), version: "0")
    let files = plan.siteMapFiles(PathList(paths), most: most)
    return Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.path, String(decoding: $0.bytes ?? [], as: UTF8.self))
      })
  }

  private func locations(_ text: String?) -> [Substring] {
    text?.split(separator: "<loc>").dropFirst().map { $0.prefix { $0 != "<" } } ?? []
  }

  @Test func `pages stand in the order of their addresses, frames and other files are left out`()
    throws
  {
    let files = try files(
      at: "https://ejemplo.gob.mx/etica",
      [
        "b/index.html", "a/c/index.html", "a/index.html", "index.html", "w/a/index.html",
        "404.html",
      ])
    let root = "https://ejemplo.gob.mx/etica/"
    #expect(
      locations(files["sitemap.xml"]) == ["", "a/", "a/c/", "b/"].map { "\(root)\($0)" })
    #expect(files["robots.txt"]?.hasSuffix("\nSitemap: \(root)sitemap.xml\n") == true)
    #expect(files.count == 2)
  }

  @Test(arguments: [(3, 1), (4, 2), (6, 2), (7, 3)])
  func `more pages than a list may have are parted into lists`(count: Int, lists: Int) throws {
    let paths = (1...count).map { "p\($0)/index.html" }
    let files = try files(at: "https://ejemplo.gob.mx/", paths, most: 3)
    guard lists > 1 else { return #expect(locations(files["sitemap.xml"]).count == count) }
    let parts = (1...lists).map { "sitemap-\($0).xml" }
    #expect(locations(files["sitemap.xml"]) == parts.map { "https://ejemplo.gob.mx/\($0)" })
    #expect(
      parts.flatMap { locations(files[$0]) }
        == paths.map {
          "https://ejemplo.gob.mx/\($0.dropLast("index.html".count))"
        })
    #expect(files["sitemap.xml"]?.contains("<sitemapindex ") == true)
    #expect(parts.allSatisfy { files[$0]?.contains("<urlset ") == true })
  }

  @Test func `a portal that does not say where it is has no list`() throws {
    #expect(try files(at: nil, ["index.html"]) == ["robots.txt": "User-agent: *\nAllow: /\n"])
  }
}
