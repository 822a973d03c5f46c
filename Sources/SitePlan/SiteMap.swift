import Programmes
import SiteRoutes

extension SitePlan {
  /// `sitemap.xml` and `robots.txt`, from the paths of all files of the site.
  ///
  /// A site map holds absolute addresses only (sitemaps.org, protocol 0.9): a portal that does not
  /// say where it will be found gets none.
  public func siteMapFiles(_ paths: [String]) -> [PlannedFile] {
    guard let base = portal.settings.baseURL else {
      return [PlannedFile(.asset("robots.txt")) { Array("User-agent: *\nAllow: /\n".utf8) }]
    }
    let root = base.address.hasSuffix("/") ? base.address : base.address + "/"
    let addresses = paths.compactMap(Self.pageAddress).sorted().map { "\(root)\($0)" }
    let robots = "User-agent: *\nAllow: /\nSitemap: \(root)sitemap.xml\n"
    return [
      PlannedFile(.asset("sitemap.xml")) { Array(Self.xml(addresses).utf8) },
      PlannedFile(.asset("robots.txt")) { Array(robots.utf8) },
    ]
  }

  /// The folder of a page; nil for files that are no page of their own, as those for the frames of
  /// other sites are.
  private static func pageAddress(_ path: String) -> String? {
    path.hasSuffix("index.html") && !path.hasPrefix("w/")
      ? String(path.dropLast("index.html".count)) : nil
  }

  /// Folders are slugs and the base is a checked link: only `&` of the base needs escaping.
  private static func xml(_ addresses: [String]) -> String {
    let entries = addresses.map { address in
      let parts = address.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
      let escaped = parts.map { String(Substring($0)) }.joined(separator: "&amp;")
      return "<url><loc>\(escaped)</loc></url>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries.joined())</urlset>

      """
  }
}
