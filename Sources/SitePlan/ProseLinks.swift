public import Diagnostics
import Markdown
public import Programmes
import SiteRoutes

extension Rule {
  static let brokenLink = Rule("enlace-roto", .error)
  static let brokenFragment = Rule("ancla-inexistente", .error)
  static let missingImage = Rule("imagen-inexistente", .error)
  static let foreignImage = Rule("imagen-de-otro-sitio", .error)
  static let unsafeLink = Rule("enlace-inseguro", .error)

  /// What prose must satisfy within its site.
  public static let ofLinks: [Rule] = [
    brokenLink, brokenFragment, missingImage, foreignImage, unsafeLink,
  ]
}

/// A link in prose to a file of the same site.
public struct ProseLink: Sendable {
  /// Where it leads, below the root of the site and without `index.html`; nil when it leaves the site.
  let target: String?
  let fragment: String?
  let isImage: Bool
  let destination: String
  let location: SourceLocation
  /// Of the page that has it, below the root of the site.
  let folder: String
}

extension ProseLink {
  /// The institution whose files it leads to; nil for those of the whole portal.
  public var institution: String? {
    // No institution's address has a point; the file beside theirs has.
    target.flatMap(SharedFolder.owner).flatMap { $0.contains(".") ? nil : String($0) }
  }

  /// The place in the site that it leads to: links are sound or broken together that have the same. Empty when it
  /// leaves the site.
  public var end: String { target.map { "/\($0)#\(fragment ?? "")" } ?? "" }

  /// As it is written, without what follows `#` or `?`.
  var path: String {
    String(destination.prefix { $0 != "#" && $0 != "?" })
  }

  func fault(_ rule: Rule) -> Diagnostic {
    Diagnostic(
      rule, at: location, width: destination.unicodeScalars.count,
      ["enlace": .text(destination)])
  }
}

/// The links in prose: those that are wrong in any site, and those that some file must be there for.
public struct ProseLinks: Sendable {
  public private(set) var faults: [Diagnostic] = []
  public private(set) var links: [ProseLink] = []

  /// In the pages of prose.
  public init(of portal: Portal) {
    for page in portal.pages { add(page.body, on: .page(page.slug)) }
  }

  /// In all prose of an institution.
  public init(of institution: Institution) {
    let slug = institution.slug
    add(institution.presentation, on: .institution(slug))
    for programme in institution.programmes {
      let address = ProgrammeAddress(institution: slug, programme: programme.slug)
      add(programme.presentation, on: .programme(address))
      for report in programme.reports { add(report, on: .report(address, report.cutoff)) }
    }
    for meeting in institution.meetings { add(meeting.minutes, on: .meeting(slug, meeting.date)) }
  }
}

extension ProseLinks {
  /// Also for the pages of its activities and indicators, which stand as deep as its own.
  private mutating func add(_ report: ProgressReport, on route: Route) {
    add(report.summary, on: route)
    for activity in report.activities {
      for work in activity.works { add(work.done, on: route) }
    }
    for indicator in report.indicators { add(indicator.explanation, on: route) }
    for correction in report.corrections {
      if case .done(let text) = correction.replacement { add(text, on: route) }
    }
  }

  private mutating func add(_ text: MarkdownText?, on route: Route) {
    // Without one of these nothing is a link. A text that can't be read has been reported already.
    guard let text, !text.source.octetsAllSatisfy(\.isOfNoLink),
      let markdown = try? Markdown(text.source)
    else { return }
    let ids = Set(markdown.headings.map(\.id))
    for link in markdown.links {
      let (path, fragment) = Self.parts(of: link.destination)
      let found = ProseLink(
        target: Self.target(path, from: route), fragment: fragment, isImage: link.isImage,
        destination: link.destination, location: Self.place(of: link, in: text),
        folder: route.folder)
      // Other sites are not ours to check, but a page loads nothing from them.
      if link.destination.hasPrefix("//") || path.prefix(while: { $0 != "/" }).contains(":") {
        if link.isImage {
          faults.append(found.fault(.foreignImage))
        } else if !Self.isFollowed(link.destination) {
          faults.append(found.fault(.unsafeLink))
        }
      } else if !path.isEmpty {
        links.append(found)
      } else if let fragment, !ids.contains(fragment) {
        faults.append(found.fault(.brokenFragment))
      }
    }
  }

  /// Whether it is an address or a contact that a page may lead to.
  private static func isFollowed(_ destination: String) -> Bool {
    let scheme = destination.prefix { $0 != ":" }.lowercased()
    return ["mailto", "tel"].contains(scheme) || Link(destination) != nil
  }

  private static func parts(of destination: String) -> (path: String, fragment: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first?.split(separator: "?", omittingEmptySubsequences: false).first ?? ""
    return (String(path), parts.count > 1 ? String(parts[1]) : nil)
  }

  private static func target(_ path: String, from route: Route) -> String? {
    if path.hasPrefix("/") { return nil }
    var folders = route.folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else {
        folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }

  /// Where the destination stands in its paragraph, or the start of the link's line.
  private static func place(of link: Markdown.Link, in text: MarkdownText) -> SourceLocation {
    var place = (line: link.line, column: 1)
    // Definitions before it in its paragraph make its line too low.
    for (number, line) in text.lines.enumerated().dropFirst(link.line - 1) {
      if line.allSatisfy(\.isWhitespace) { break }
      guard let found = line.ranges(of: link.destination).first else { continue }
      place = (number + 1, line[..<found.lowerBound].unicodeScalars.count + 1)
      break
    }
    return text.location.ofText(line: place.line, column: place.column)
  }
}

extension UInt8 {
  fileprivate var isOfNoLink: Bool {
    self != UInt8(ascii: ":") && self != UInt8(ascii: "<") && self != UInt8(ascii: "[")
  }
}
