public import Programmes

/// Every page and file of the portal that another page may link to.
public enum Route: Sendable, Hashable {
  case home
  case institutions
  case institution(Slug)
  /// A file of an institution's own by its name: its sign.
  case institutionFile(Slug, String)
  case programme(ProgrammeAddress)
  case activities(ProgrammeAddress)
  case activity(ProgrammeAddress, Slug)
  case indicators(ProgrammeAddress)
  case indicator(ProgrammeAddress, Slug)
  /// An axis by its place in the document, from 1.
  case axis(ProgrammeAddress, Int)
  case reports(ProgrammeAddress)
  /// A report by its cut-off date; its page shows the programme as it stood then.
  case report(ProgrammeAddress, CalendarDate)
  /// The list of all evidence; the files stand beside it.
  case evidenceList(ProgrammeAddress)
  /// A file of evidence by its name.
  case evidence(ProgrammeAddress, String)
  /// The digests of all files of evidence, for `sha256sum -c`.
  case evidenceDigests(ProgrammeAddress)
  case document(ProgrammeAddress)
  case sourceText(ProgrammeAddress)
  case meetings(Slug)
  case meeting(Slug, CalendarDate)
  /// What the sessions of an institution agreed, and what became of it.
  case agreements(Slug)
  case calendars(CalendarScope)
  case calendarYear(CalendarScope, Int)
  case calendarMonth(CalendarScope, Month)
  case feed(FeedScope, FeedKind)
  case standardIndicators
  case standardIndicator(Slug)
  case overdue
  case unreported
  case search
  /// A file of the search index, by its path below the page of search.
  case searchFile(String)
  /// A page, from 1, of a list of what the portal has.
  case index(IndexPart, page: Int)
  case glossary
  case page(Slug)
  /// Shown at any depth, so its links start at `root`, the path of the site on its server;
  /// where that is not known they are relative to the root.
  case notFound(root: String?)
  case asset(String)
  /// A programme in a few lines, for other sites to show in a frame of theirs.
  case widget(ProgrammeAddress)
  /// The picture that shared links to the pages of an institution come with.
  case card(Slug)
  /// That of a programme and of what it consists of.
  case programmeCard(ProgrammeAddress)
  /// The facts of a page as data, beside it.
  indirect case data(Route, DataFormat)
  /// The page of the open data.
  case openData
  /// A file of the whole portal's data, by its path below that page.
  case openDataFile(String)
}

/// The forms of the data. The raw values are how the names of the files end.
public enum DataFormat: String, Sendable, CaseIterable {
  case csv, json
}

/// A programme of an institution.
public struct ProgrammeAddress: Sendable, Hashable {
  public let institution: Slug
  public let programme: Slug

  public init(institution: Slug, programme: Slug) {
    self.institution = institution
    self.programme = programme
  }
}

/// Whose calendar: everybody's, or one institution's.
public enum CalendarScope: Sendable, Hashable {
  case everyone
  case institution(Slug)
}

extension Route {
  /// Folder of the page below the root of the site, with a `/` at its end; empty for the root.
  public var folder: String {
    var path = PathText()
    append(to: &path)
    return path.text
  }

  private func append(to path: inout some PathBuilder) {
    switch self {
    case .home, .notFound, .asset: break
    case .institutions: path.add(.institutions)
    case .institution(let slug), .institutionFile(let slug, _), .card(let slug):
      path.add(.institutions, slug.text)
    case .programme(let address), .programmeCard(let address): path.add(address)
    case .activities(let address): path.add(address, "actividades")
    case .activity(let address, let slug): path.add(address, "actividades", slug.text)
    case .indicators(let address): path.add(address, "indicadores")
    case .indicator(let address, let slug): path.add(address, "indicadores", slug.text)
    case .axis(let address, let number): path.add(address, "ejes", String(number))
    case .reports(let address): path.add(address, "informes")
    case .report(let address, let cutoff): path.add(address, "informes", cutoff.iso)
    case .evidenceList(let address), .evidence(let address, _), .evidenceDigests(let address):
      path.add(address, "evidencias")
    case .document(let address), .sourceText(let address): path.add(address, "documento")
    case .meetings(let slug): path.add(.institutions, slug.text, "sesiones")
    case .meeting(let slug, let date):
      path.add(.institutions, slug.text, "sesiones")
      path.add(date.iso)
    case .agreements(let slug): path.add(.institutions, slug.text, "acuerdos")
    case .calendars(let scope): path.add(scope)
    case .calendarYear(let scope, let year):
      path.add(scope)
      path.add(String(year))
    case .calendarMonth(let scope, let month):
      path.add(scope)
      path.add(String(month.year), month.paddedNumber)
    case .feed(let scope, let kind): path.add(scope, kind)
    case .standardIndicators: path.add("indicadores")
    case .standardIndicator(let id): path.add("indicadores", id.text)
    case .overdue: path.add("vencidas")
    case .unreported: path.add("sin-reporte")
    case .search, .searchFile: path.add("buscar")
    case .index(let part, let page):
      path.append(part.folder)
      if page > 1 { path.add(String(page)) }
    case .glossary: path.add("glosario")
    case .page(let slug): path.add(slug.text)
    case .widget(let address): path.add(.widgets, address.institution.text, address.programme.text)
    case .data(let page, _): page.append(to: &path)
    case .openData, .openDataFile: path.add("datos")
    }
  }

  /// Path of the file below the root of the site.
  public var path: String {
    var path = PathText()
    appendFile(to: &path)
    return path.text
  }

  private func appendFile(to path: inout PathText) {
    append(to: &path)
    switch self {
    case .notFound: path.append("404.html")
    case .asset(let name), .evidence(_, let name), .institutionFile(_, let name),
      .openDataFile(let name), .searchFile(let name):
      path.append(name)
    case .sourceText: path.append("fuente.txt")
    case .evidenceDigests: path.append("SHA256SUMS")
    case .feed(_, let kind): path.append(kind.rawValue)
    case .card, .programmeCard: path.append(Route.cardName)
    case .data(let page, let format):
      path.append(page.dataName)
      path.append(".")
      path.append(format.rawValue)
    default: path.append("index.html")
    }
  }

  /// Path of the address below the root of the site: a folder for a page.
  public var address: String {
    switch self {
    case .notFound, .asset, .sourceText, .evidence, .evidenceDigests, .feed, .card,
      .programmeCard, .data, .openDataFile, .institutionFile, .searchFile:
      path
    default: folder
    }
  }
}

extension Route {
  /// The relative link from this page to `target`, good on a server below any path and from a disk.
  ///
  /// It names `index.html`: a disk has no server to look for it.
  public func link(to target: Route, fragment: String? = nil) -> String {
    var link = wayToRoot
    target.appendFile(to: &link)
    if let fragment {
      link.append("#")
      link.append(fragment)
    }
    return link.text
  }

  private var wayToRoot: PathText {
    var path = PathText()
    if case .notFound(let root?) = self {
      path.append(root)
      return path
    }
    var depth = PathDepth()
    append(to: &depth)
    path.leave(depth.folderCount)
    return path
  }
}

extension Route {
  /// The picture for shared links, of an institution or of the whole portal, which may bring its own.
  public static var cardName: String { Logo.reservedName }

  /// The programme that the page is about; nil for pages of an institution or of the whole portal.
  public var programme: ProgrammeAddress? {
    switch self {
    case .programme(let address), .activities(let address), .activity(let address, _),
      .indicators(let address), .indicator(let address, _), .axis(let address, _),
      .reports(let address), .report(let address, _), .evidenceList(let address),
      .evidence(let address, _), .evidenceDigests(let address), .document(let address),
      .sourceText(let address),
      .widget(let address), .programmeCard(let address), .feed(.programme(let address), _),
      .feed(.axis(let address, _), _):
      address
    default: nil
    }
  }

  /// The institution that the page is about; nil for pages of the whole portal.
  public var institution: Slug? {
    switch self {
    case .institution(let slug), .meetings(let slug), .meeting(let slug, _),
      .agreements(let slug), .card(let slug), .feed(.institution(let slug), _),
      .calendars(.institution(let slug)), .calendarYear(.institution(let slug), _),
      .calendarMonth(.institution(let slug), _):
      slug
    default: programme?.institution
    }
  }

  /// What the files beside a page are called.
  private var dataName: String {
    switch self {
    case .institution: "institucion"
    case .programme: "programa"
    case .activity: "actividad"
    case .indicator: "indicador"
    case .report: "informe"
    default: "datos"
    }
  }
}
