import Diagnostics
import Looks
import Programmes
import ServerSettings
import YAML

/// `portal.yaml`.
enum PortalRecord {
  static let title = Field("titulo", .text, required: true)
  static let description = Field("descripcion", .text)
  static let baseURL = Field("url_base", .portalAddress)
  static let language = Field("idioma", .text)
  static let firstWeekday = Field("inicio_de_semana", Form<WeekStart>.choice)
  static let notice = Field("aviso", .text)
  static let assets = Field("recursos", .text)
  static let thresholds = Field("umbrales", ThresholdsRecord.form)
  static let identity = Field("identidad", IdentityRecord.form)
  static let repository = Field("repositorio", .template(of: RepositoryPlace.self))
  static let reports = Field("reportes", .template(of: ReportPlace.self))
  static let licence = Field("licencia", LicenceRecord.form)
  static let theme = Field("tema", ThemeRecord.form)
  static let logo = Field("logo", LogoRecord.form)
  static let header = Field("encabezado", .list(of: BrandingLineRecord.form))
  static let footer = Field("pie", .list(of: BrandingLineRecord.form))
  static let servers = Field("servidores", .list(of: Form<WebServer>.choice))
  static let contact = ContactFields()

  static let shape = RecordShape(
    "portal",
    [
      title.declaration, description.declaration, baseURL.declaration, language.declaration,
      firstWeekday.declaration, notice.declaration, assets.declaration, thresholds.declaration,
      identity.declaration, licence.declaration, repository.declaration, reports.declaration,
      theme.declaration, logo.declaration, header.declaration, footer.declaration,
      servers.declaration,
    ] + contact.declarations)

  static func read(_ record: RecordReader, _ problems: inout Problems) -> PortalSettings? {
    let title = record.required(title, &problems)
    let description = record.optional(description, &problems)
    let baseURL = record.optional(baseURL, &problems)
    let language = record.optional(language, &problems)
    let weekStart = record.optional(firstWeekday, &problems) ?? .sunday
    let notice = record.optional(notice, &problems)
    let assets = record.optional(assets, &problems)
    let thresholds = record.optional(thresholds, &problems) ?? Thresholds()
    let identity = identity(record, at: baseURL, &problems)
    let repository = record.optional(repository, &problems)
    let reports = record.optional(reports, &problems)
    let licence = record.optional(licence, &problems)
    let theme = record.optional(theme, &problems) ?? .institutional
    let servers = record.items(servers, &problems)
    let contact = contact.read(record, &problems)
    return title.map {
      PortalSettings(
        title: $0, description: description, baseURL: baseURL, language: language,
        firstWeekday: weekStart.weekday, notice: notice, assets: assets, thresholds: thresholds,
        feedIdentity: identity, licence: licence, contact: contact, repository: repository,
        reports: reports, theme: theme, servers: servers)
    }
  }
}

extension PortalRecord {
  /// A portal at `address` that does not tell of its own gets one that changes with the address: whoever
  /// subscribes would see everything twice (RFC 4287, section 4.2.6; RFC 5545, section 3.8.4.7).
  private static func identity(
    _ record: RecordReader, at address: PortalAddress?, _ problems: inout Problems
  ) -> FeedIdentity? {
    if !record.states(anyOf: [identity.name]),
      let assumed = address?.host.flatMap({ FeedIdentity(assumedAt: $0) })
    {
      problems.report(
        Diagnostic(
          .noIdentity, at: record.location(of: baseURL.name), width: record.width(of: baseURL.name),
          ["dominio": .text(assumed.domain.text), "fecha": .text(assumed.day.numeric)]))
    }
    return record.optional(identity, &problems)
  }

  /// What the record says of the portal's owners. `pictures` are the files of the portal's assets; nil when it is not
  /// known which these are, and then no sign is looked for.
  static func branding(
    _ record: RecordReader, among pictures: [Asset]?, _ problems: inout Problems
  ) -> Branding {
    let logo = record.optional(logo, &problems)
    return Branding(
      logo: pictures.flatMap { logo?.logo(among: $0, &problems) },
      header: record.items(header, &problems), footer: record.items(footer, &problems))
  }
}

/// `identidad:` of the portal.
enum IdentityRecord {
  static let domain = Field("dominio", .domain, required: true)
  static let day = Field("fecha", .day, required: true)

  static let shape = RecordShape("identidad", [domain.declaration, day.declaration])

  static let form = Form<FeedIdentity>.record(shape, named: "identidad") { record, problems in
    let domain = record.required(Self.domain, &problems)
    let day = record.required(Self.day, &problems)
    guard let domain, let day else { return nil }
    return FeedIdentity(domain: domain, day: day.value)
  }
}

/// The raw values are what content files say.
enum WeekStart: String, CaseIterable, Sendable {
  case sunday = "domingo"
  case monday = "lunes"

  var weekday: Weekday { self == .monday ? .monday : .sunday }
}

/// `glosario.yaml`.
enum GlossaryRecord {
  static let terms = Field("terminos", .list(of: GlossaryTermRecord.form), required: true)

  static let shape = RecordShape("glosario", [terms.declaration])
}

/// `terminos:` of the glossary.
enum GlossaryTermRecord {
  static let term = Field("sigla", .text, required: true)
  static let meaning = Field("significado", .text, required: true)
  static let definition = Field("definicion", .text)

  static let shape = RecordShape(
    "termino", [term.declaration, meaning.declaration, definition.declaration])

  static let form = Form<GlossaryTerm>.record(shape, named: "termino") { record, problems in
    let term = record.required(Self.term, &problems)
    let meaning = record.required(Self.meaning, &problems)
    let definition = record.optional(Self.definition, &problems)
    guard let term, let meaning else { return nil }
    guard let slug = Slug(folding: term.text) else {
      problems.report(Diagnostic(.notAKey, at: term.location, ["valor": .text(term.text)]))
      return nil
    }
    return GlossaryTerm(slug: slug, term: term, meaning: meaning, definition: definition)
  }
}

/// The front matter of `paginas/*.md`.
enum ContentPageRecord {
  static let title = Field("titulo", .text, required: true)
  static let description = Field("descripcion", .text)

  static let shape = RecordShape("pagina", [title.declaration, description.declaration])

  static func read(
    _ record: RecordReader, slug: Slug, body: MarkdownText?, _ problems: inout Problems
  ) -> ContentPage? {
    let description = record.optional(description, &problems)
    return record.required(title, &problems).map {
      ContentPage(slug: slug, title: $0, description: description, body: body)
    }
  }
}
