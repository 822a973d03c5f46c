public import Programmes
public import SiteRoutes

/// Something that can be found, as indexes and results of searches show it.
public struct IndexEntry: Sendable {
  /// The raw values stand in addresses.
  public enum Kind: String, Sendable, CaseIterable {
    case institution = "institucion"
    case programme = "programa"
    case indicator = "indicador"
    case activity = "actividad"
    case report = "informe"
    case meeting = "sesion"
    case agreement = "acuerdo"
    case standardIndicator = "indicador-comun"
    case term = "glosario"
    case prose = "pagina"
  }

  public let route: Route
  public let fragment: String?
  public let kind: Kind
  /// As its document prints it.
  public let key: String?
  public let title: String
  /// What it is and where it belongs: «Actividad 1.1.1 · INM · PAT 2021 · Vencida».
  public let context: String
  /// What else it may be found by.
  public let texts: [String]
  public let years: YearSpan?
  /// From 1.
  public let axis: Int?
  public let status: Status?
}

extension IndexEntry {
  /// Below the root of the site.
  public var address: String { route.address + (fragment.map { "#\($0)" } ?? "") }
}

extension Findable {
  /// `texts` are what else it may be found by.
  func entry(
    of institution: InstitutionName, in words: Words, foundBy texts: [String] = []
  ) -> IndexEntry {
    let key = key
    let name = words.name(of: kind)
    let parts = [
      key.map { "\(name) \($0)" } ?? name,
      kind == .institution ? institution.acronym?.text : institution.shortName,
      kind == .programme ? years?.description : programme.map { words.name(of: $0) } ?? day(words),
      status.map { words.name(of: $0) },
    ]
    return IndexEntry(
      route: route(in: institution.slug), fragment: nil, kind: kind, key: key,
      title: title(in: words),
      context: parts.compactMap { $0 }.joined(separator: " · "),
      texts: texts + [institution.name.text] + (years.map { [$0.description] } ?? [])
        + (period.map { [words.name(of: $0)] } ?? []),
      years: years, axis: axis, status: status)
  }

  /// As pages have it: «Informe al 31 de marzo de 2024» of a report.
  func title(in words: Words) -> String {
    guard case .report(_, let cutoff, _) = subject else { return title }
    return words(.reportAt, ["fecha": words.text(cutoff)])
  }

  private var period: ReportPeriod? {
    if case .report(_, _, let period) = subject { period } else { nil }
  }

  private var kind: IndexEntry.Kind {
    switch subject {
    case .report: .report
    case .institution: .institution
    case .programme: .programme
    case .activity: .activity
    case .indicator: .indicator
    case .meeting: .meeting
    case .agreement: .agreement
    }
  }

  private var key: String? {
    switch subject {
    case .activity(let activity, _): activity.key.written?.text
    case .indicator(_, let key): key.written?.text
    case .agreement(_, let key): key?.written?.text
    case .institution, .programme, .report, .meeting: nil
    }
  }

  /// «5 de marzo de 2021».
  private func day(_ words: Words) -> String? {
    switch subject {
    case .meeting(let date), .agreement(let date, _): words.text(date)
    case .institution, .programme, .activity, .indicator, .report: nil
    }
  }

  func route(in institution: Slug) -> Route {
    func address(_ programme: ProgrammeName) -> ProgrammeAddress {
      ProgrammeAddress(institution: institution, programme: programme.slug)
    }
    return switch subject {
    case .institution: .institution(institution)
    case .programme(let name): .programme(address(name))
    case .activity(let activity, let name): .activity(address(name), activity.key.slug)
    case .indicator(let name, let key): .indicator(address(name), key.slug)
    case .report(let name, let cutoff, _): .report(address(name), cutoff)
    case .meeting(let date), .agreement(let date, _): .meeting(institution, date)
    }
  }
}

extension Words {
  /// «PAT 2024», or what kind of programme it is and its years.
  func name(of programme: ProgrammeName) -> String {
    programme.acronym?.text ?? name(of: programme.kind, programme.years)
  }

  /// «Actividad».
  public func name(of kind: IndexEntry.Kind) -> String {
    switch kind {
    case .institution: self[.institution]
    case .programme: self[.programme]
    case .indicator: self[.indicator]
    case .activity: self[.activity]
    case .report: self[.report]
    case .meeting: self[.session]
    case .agreement: self[.agreement]
    case .standardIndicator: self[.standardIndicator]
    case .term: self[.glossaryTerm]
    case .prose: self[.portalPage]
    }
  }
}
