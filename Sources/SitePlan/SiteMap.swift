import Programmes
import SiteRoutes

extension SitePlan {
  /// The list of addresses that search engines ask for, and the file that tells them of it. `paths` are
  /// those of all pages; `most` is how many addresses one list may have.
  ///
  /// A site map holds absolute addresses only, and not more than 50,000 of them (sitemaps.org, protocol
  /// 0.9): a portal that does not say where it will be found gets none, and one with more pages a list of
  /// several.
  public func siteMapFiles(_ paths: [String], most: Int = 50_000) -> [PlannedFile] {
    guard let base = portal.settings.baseURL else {
      return [PlannedFile(.asset("robots.txt")) { Array("User-agent: *\nAllow: /\n".utf8) }]
    }
    let root = base.address.hasSuffix("/") ? base.address : base.address + "/"
    let robots = "User-agent: *\nAllow: /\nSitemap: \(root)sitemap.xml\n"
    return SiteMap(root: root, pages: paths.filter(SiteMap.isPage)).files(most: most)
      + [PlannedFile(.asset("robots.txt")) { Array(robots.utf8) }]
  }
}

/// The pages of a site by their addresses.
private struct SiteMap {
  /// Of the site, escaped for XML. Folders are slugs and the base is a checked link: only `&` of the base
  /// needs it.
  let root: String
  /// Paths, in the order of their addresses.
  let pages: [String]

  init(root: String, pages: [String]) {
    self.root = root.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&amp;")
    self.pages = pages.sorted {
      Self.folder(of: $0).lexicographicallyPrecedes(Self.folder(of: $1))
    }
  }
}

extension SiteMap {
  /// Files for the frames of other sites are no page of their own.
  static func isPage(_ path: String) -> Bool {
    path.hasSuffix("index.html") && !path.hasPrefix("w/")
  }

  private static func folder(of path: String) -> Substring.UTF8View {
    path.utf8.dropLast("index.html".utf8.count)
  }

  /// `sitemap.xml`, and where that is a list of lists `sitemap-1.xml` and so on.
  func files(most: Int) -> [PlannedFile] {
    if pages.count <= most { return [file("sitemap.xml", pages[...])] }
    let starts = stride(from: 0, to: pages.count, by: most)
    let parts = starts.enumerated().map { number, start in
      file("sitemap-\(number + 1).xml", pages[start..<min(pages.count, start + most)])
    }
    let locations = parts.map { "<sitemap><loc>\(root)\($0.path)</loc></sitemap>\n" }
    let list = Self.document("sitemapindex", locations.joined())
    return [PlannedFile(.asset("sitemap.xml")) { list }] + parts
  }

  private func file(_ name: String, _ pages: ArraySlice<String>) -> PlannedFile {
    PlannedFile(.asset(name)) {
      var locations = ""
      for page in pages {
        locations += "<url><loc>\(root)\(Substring(Self.folder(of: page)))</loc></url>\n"
      }
      return Self.document("urlset", locations)
    }
  }

  private static func document(_ element: String, _ content: String) -> [UInt8] {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(element) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(content)</\(element)>

      """
    return Array(text.utf8)
  }
}
