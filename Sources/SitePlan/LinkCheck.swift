public import Diagnostics
import Markdown
public import Programmes
import SiteRoutes

extension Rule {
  static let brokenLink = Rule("enlace-roto", .error)
  static let brokenFragment = Rule("ancla-inexistente", .error)
  static let missingImage = Rule("imagen-inexistente", .error)
  static let foreignImage = Rule("imagen-de-otro-sitio", .error)

  /// What prose must satisfy within its site.
  public static let ofLinks: [Rule] = [
    brokenLink, brokenFragment, missingImage, foreignImage,
  ]
}

/// Whether the links in prose lead to files that the site will have.
public struct LinkCheck {
  private let files: [String: PlannedFile]
  private let unknown: [String]

  /// `files` are all of the site; of the `unknown` institutions, which could not be read whole, it is
  /// not known which they will be.
  public init(_ files: [PlannedFile], unknown: [String] = []) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    self.unknown = unknown.map { "instituciones/\($0)/" }
  }
}

extension LinkCheck {
  /// The broken links in the pages of prose.
  public func problems(of portal: Portal) -> [Diagnostic] {
    portal.pages.flatMap { problems($0.body, on: .page($0.slug)) }
  }

  /// The broken links in all prose of an institution.
  public func problems(of institution: Institution) -> [Diagnostic] {
    let slug = institution.slug
    return problems(institution.presentation, on: .institution(slug))
      + institution.programmes.flatMap { programme in
        let address = ProgrammeAddress(institution: slug, programme: programme.slug)
        return problems(programme.presentation, on: .programme(address))
          + programme.reports.flatMap { problems($0, on: .report(address, $0.cutoff)) }
      }
      + institution.meetings.flatMap { problems($0.minutes, on: .meeting(slug, $0.date)) }
  }

  /// Also for the pages of its activities and indicators, which stand as deep as its own.
  private func problems(_ report: ProgressReport, on route: Route) -> [Diagnostic] {
    let done = report.activities.flatMap(\.works).map(\.done)
    let texts = [report.summary] + done + report.indicators.map(\.explanation)
    return texts.flatMap { problems($0, on: route) }
  }

  private func problems(_ text: MarkdownText?, on route: Route) -> [Diagnostic] {
    // A text that can't be read has been reported already.
    guard let text, let markdown = try? Markdown(text.source) else { return [] }
    let ids = Set(markdown.headings.map(\.id))
    return markdown.links.compactMap { link in
      guard let rule = fault(link.destination, isImage: link.isImage, on: route, ids: ids) else {
        return nil
      }
      return Diagnostic(
        rule, at: place(of: link, in: text), width: link.destination.unicodeScalars.count,
        ["enlace": .text(link.destination)])
    }
  }

  private func fault(
    _ destination: String, isImage: Bool, on route: Route, ids: Set<String>
  ) -> Rule? {
    let parts = destination.split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    let path = parts.first?.split(separator: "?", omittingEmptySubsequences: false).first ?? ""
    // Other sites are not ours to check, but a page loads nothing from them.
    if destination.hasPrefix("//") || path.prefix(while: { $0 != "/" }).contains(":") {
      return isImage ? .foreignImage : nil
    }
    if path.isEmpty {
      return fragment.flatMap { ids.contains($0) ? nil : .brokenFragment }
    }
    let target = target(String(path), from: route)
    guard let target, let file = files[target] else {
      if let target, unknown.contains(where: target.hasPrefix) { return nil }
      return isImage ? .missingImage : .brokenLink
    }
    guard let fragment, !fragment.isEmpty, let bytes = file.bytes else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("id=\"\(fragment)\"") ? nil : .brokenFragment
  }

  /// The file that `path` leads to from the page at `route`; nil when it leaves the site.
  private func target(_ path: String, from route: Route) -> String? {
    if path.hasPrefix("/") { return nil }
    var folders = route.folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else {
        folders.append(String(part))
      }
    }
    let joined = folders.joined(separator: "/")
    if files[joined] != nil { return joined }
    return joined.isEmpty ? "index.html" : "\(joined)/index.html"
  }

  /// Where the destination stands in its line, or the start of the line.
  private func place(of link: Markdown.Link, in text: MarkdownText) -> SourceLocation {
    let lines = text.lines
    let line = link.line <= lines.count ? lines[link.line - 1] : ""
    let found = line.ranges(of: link.destination).first
    let column = found.map { line[..<$0.lowerBound].unicodeScalars.count + 1 } ?? 1
    return SourceLocation(
      path: text.location.path, line: text.location.line + link.line - 1, column: column)
  }
}
