import HTML
import JSON
public import SiteRoutes

/// A page before it gets the frame that all share.
public struct Page: Sendable {
  /// The templates, as `<body data-plantilla>` names them.
  public enum Kind: String, Sendable, CaseIterable {
    case home = "inicio"
    case institutions = "instituciones"
    case institution = "institucion"
    case programme = "programa"
    case activities = "actividades"
    case activity = "actividad"
    case indicators = "indicadores"
    case indicator = "indicador"
    case axis = "eje"
    case reports = "informes"
    case report = "informe"
    case evidence = "evidencias"
    case document = "documento"
    case meetings = "sesiones"
    case meeting = "sesion"
    case agreements = "acuerdos"
    case calendars = "calendarios"
    case calendarYear = "calendario-anio"
    case calendarMonth = "calendario-mes"
    case standardIndicators = "indicadores-comunes"
    case standardIndicator = "indicador-comun"
    case overdue = "vencidas"
    case unreported = "sin-reporte"
    case search = "buscar"
    case index = "indice"
    case glossary = "glosario"
    case prose = "pagina"
    case openData = "datos"
    case notFound = "no-encontrada"
    case widget = "inserto"
  }

  /// A step of the way from the home page.
  public struct Crumb: Sendable {
    let route: Route
    let text: String

    init(_ route: Route, _ text: String) {
      self.route = route
      self.text = text
    }
  }

  /// A file that describes a page.
  struct Description: Sendable {
    let route: Route
    let mediaType: String

    init(_ route: Route, _ mediaType: String) {
      self.route = route
      self.mediaType = mediaType
    }
  }

  public let route: Route
  public let kind: Kind
  /// Of the window; unique in the site.
  public let title: String
  /// One sentence for search engines and shared links.
  public let description: String
  /// From the home page to the page's parent.
  let crumbs: [Crumb]
  let body: HTML
  /// What programs that read the page are told they can subscribe to.
  var feeds = FeedOffer.none
  /// Where in the content it comes from, for who reports a mistake; nil for what many files give.
  var origin: Origin? = nil
  /// The forms in which its facts stand beside it.
  var data: [DataFormat] = []
  /// What describes its content to programs.
  var descriptions: [Description] = []
  /// What it tells programs about its subject.
  var linkedData: [JSON] = []
  /// Whether it has tables or lists that a reader may sort or filter.
  var hasFilters = false
}
