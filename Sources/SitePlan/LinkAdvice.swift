public import Diagnostics
public import Programmes
import SiteRoutes

/// What somebody probably meant with a link that leads nowhere: a file of the site that is called alike, by the way
/// there from the page that has the link.
public struct LinkAdvice {
  /// Of a file: the names of its folders and its own, `index.html` left out.
  private typealias Names = [String]

  private let paths: [(names: Names, path: String)]

  /// Of `institutions` only their own pages and those of their programmes are known.
  public init(_ files: [PlannedFile], _ institutions: [InstitutionSummary] = []) {
    let pages = institutions.flatMap { summary in
      let slug = summary.naming.slug
      return [Route.institution(slug)]
        + summary.programmes.map {
          .programme(ProgrammeAddress(institution: slug, programme: $0.slug))
        }
    }
    paths = (files.map(\.path) + pages.map(\.path)).map { (Self.names(of: $0), $0) }
  }
}

extension LinkAdvice {
  /// `fault` with the link as it ought to be; without one, with the way to the front page or to the folder of
  /// pictures.
  public func mending(_ fault: Diagnostic, of link: ProseLink) -> Diagnostic {
    var values = fault.values
    let fragment = link.fragment.map { "#\($0)" } ?? ""
    values["sugerencia"] = meant(by: link).map { .text(way(to: $0, from: link) + fragment) }
    let name = link.path.split(separator: "/").last.map(String.init) ?? "imagen.png"
    values["ejemplo"] = .text(way(to: link.isImage ? "recursos/\(name)" : "index.html", from: link))
    return Diagnostic(
      fault.rule, at: fault.location, width: fault.width, values, related: fault.related)
  }

  private func way(to path: String, from link: ProseLink) -> String {
    let own = link.folder.split(separator: "/")
    let target = path.split(separator: "/")
    let shared = zip(own, target).prefix { $0 == $1 }.count
    return
      (Array(repeating: "..", count: own.count - shared) + target.dropFirst(shared).map(String.init))
      .joined(separator: "/")
  }

  /// The one whose last names are those of the link, as many of them as possible; of several the nearest.
  private func meant(by link: ProseLink) -> String? {
    var wanted = Self.names(of: link.path)[...]
    while !wanted.isEmpty {
      let found = paths.filter { $0.names.suffix(wanted.count) == wanted }
      if !found.isEmpty {
        let ranked = found.map { (steps: steps(to: $0.path, from: link), path: $0.path) }
          .sorted { $0.steps < $1.steps }
        return ranked.count == 1 || ranked[0].steps < ranked[1].steps ? ranked[0].path : nil
      }
      wanted = wanted.dropFirst()
    }
    return nil
  }

  private func steps(to path: String, from link: ProseLink) -> Int {
    way(to: path, from: link).split(separator: "/").count
  }

  /// Without accents and capitals. Files of the content stand for the pages that are made of them.
  private static func names(of path: String) -> Names {
    var parts = path.split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." }
    if let last = parts.popLast() {
      let stem = last.split(separator: ".", omittingEmptySubsequences: false)
      let isPage = stem.count == 2 && ["html", "htm", "md", "yaml"].contains(stem[1].lowercased())
      let name = isPage ? String(stem[0]) : last
      if !isPage || !["index", "programa", "institucion"].contains(name) { parts.append(name) }
    }
    return parts.compactMap { Slug(folding: $0)?.text }
  }
}
