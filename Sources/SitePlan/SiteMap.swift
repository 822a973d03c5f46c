import Programmes
import SiteRoutes

extension SitePlan {
  /// The list of addresses that search engines ask for, and the file that tells them of it. `paths` are
  /// those of all pages; `most` is how many addresses one list may have.
  ///
  /// A site map holds absolute addresses only, and not more than 50,000 of them (sitemaps.org, protocol
  /// 0.9): a portal that does not say where it will be found gets none, and one with more pages a list of
  /// several.
  public func siteMapFiles(_ paths: PathList, most: Int = 50_000) -> [PlannedFile] {
    guard let base = portal.settings.baseURL else {
      return [PlannedFile(.asset("robots.txt")) { Array("User-agent: *\nAllow: /\n".utf8) }]
    }
    let root = base.address.hasSuffix("/") ? base.address : base.address + "/"
    let robots = "User-agent: *\nAllow: /\nSitemap: \(root)sitemap.xml\n"
    return SiteMap(root: root, pages: paths).files(most: most)
      + [PlannedFile(.asset("robots.txt")) { Array(robots.utf8) }]
  }
}

/// The pages of a site by their addresses.
private struct SiteMap {
  /// Of the site, escaped for XML. Folders are slugs and the base is a checked link: only `&` of the base
  /// needs it.
  let root: String
  /// Their folders, in order.
  let pages: [ArraySlice<UInt8>]

  /// Of the files at `paths`, those that are pages.
  init(root: String, pages paths: PathList) {
    self.root = root.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&amp;")
    pages = paths.filter(Self.isPage).map { $0.dropLast(Self.fileName.count) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension SiteMap {
  /// Files for the frames of other sites are no page of their own.
  private static func isPage(_ path: ArraySlice<UInt8>) -> Bool {
    path.suffix(fileName.count).elementsEqual(fileName) && !path.starts(with: widgets)
  }

  private static let widgets = Array("\(SharedFolder.widgets.rawValue)/".utf8)

  private static let fileName = Array("index.html".utf8)

  /// `sitemap.xml`, and where that is a list of lists `sitemap-1.xml` and so on.
  func files(most: Int) -> [PlannedFile] {
    if pages.count <= most { return [file("sitemap.xml", pages[...])] }
    let starts = stride(from: 0, to: pages.count, by: most)
    let parts = starts.enumerated().map { number, start in
      file("sitemap-\(number + 1).xml", pages[start..<min(pages.count, start + most)])
    }
    let locations = parts.map { "<sitemap><loc>\(root)\($0.path)</loc></sitemap>\n" }
    let list = Self.opening("sitemapindex") + locations.joined() + Self.ending("sitemapindex")
    return [PlannedFile(.asset("sitemap.xml")) { Array(list.utf8) }] + parts
  }

  /// A list of many pages is longer than any page, so it is made a piece at a time.
  private func file(_ name: String, _ pages: ArraySlice<ArraySlice<UInt8>>) -> PlannedFile {
    PlannedFile(piecesOf: .asset(name)) {
      let opening = Array(Self.opening("urlset").utf8)
      let ending = Array(Self.ending("urlset").utf8)
      let starts = stride(from: pages.startIndex, to: pages.endIndex, by: Self.pagesOfPiece)
      let pieces = starts.lazy.map { start in
        locations(of: pages[start..<min(pages.endIndex, start + Self.pagesOfPiece)])
      }
      let parts = [AnySequence([opening]), AnySequence(pieces), AnySequence([ending])]
      return AnyIterator(parts.lazy.joined().makeIterator())
    }
  }

  private static var pagesOfPiece: Int { 1_000 }

  private func locations(of pages: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
    var bytes: [UInt8] = []
    for page in pages {
      bytes += "<url><loc>\(root)".utf8
      bytes += page
      bytes += "</loc></url>\n".utf8
    }
    return bytes
  }

  private static func opening(_ element: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(element) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

    """
  }

  private static func ending(_ element: String) -> String { "</\(element)>\n" }
}
