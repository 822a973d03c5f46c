import Diagnostics
import JSON
import OpenData
import Programmes
import SiteRoutes

extension InstitutionName {
  /// As much of an institution as its other pages know: its site is not among that, and the page of the portal is
  /// none of its own.
  func asThing(in site: Site) -> JSON {
    .thing(
      "GovernmentOrganization",
      [
        ("@id", site.json(.institution(slug))), ("name", .string(name.text)),
        ("alternateName", acronym.map { .string($0.text) }),
        ("mainEntityOfPage", site.json(.institution(slug))),
      ])
  }
}

extension Institution {
  func asThing(in site: Site) -> JSON {
    .thing(
      "GovernmentOrganization",
      [
        ("@id", site.json(.institution(slug))), ("name", .string(name.text)),
        ("alternateName", acronym.map { .string($0.text) }),
        ("url", contact.website.map { .string($0.address) }),
        ("mainEntityOfPage", site.json(.institution(slug))),
        ("areaServed", territory.map { .string($0.text) }),
        ("contactPoint", contact.asThing), ("department", committee?.asThing),
      ])
  }
}

extension Committee {
  fileprivate var asThing: JSON {
    .thing(
      "Organization",
      [
        ("name", .string(name.text)), ("alternateName", acronym.map { .string($0.text) }),
        ("contactPoint", contact.asThing),
      ])
  }
}

extension Contact {
  /// nil when nothing is stated that a contact point has.
  fileprivate var asThing: JSON? {
    if email == nil && telephone == nil { return nil }
    return .thing(
      "ContactPoint",
      [
        ("email", email.map { .string($0.address) }),
        ("telephone", telephone.map { .string($0.text) }),
      ])
  }
}

extension ProgrammeView {
  /// The programme as a data set: its page with the files beside it.
  func asDataset(description: String, _ formats: [DataFormat]) -> JSON {
    let span = programme.span
    return .thing(
      "Dataset",
      [
        ("@id", site.json(route)), ("name", .string("\(programme.title) – \(institution.name)")),
        ("alternateName", .string(fullName)), ("description", .string(description)),
        ("url", site.json(route)), ("creator", institution.asThing(in: site)),
        ("license", site.settings.licence.map { .string($0.link.uri) }),
        ("temporalCoverage", .string("\(span.lowerBound.iso)/\(span.upperBound.iso)")),
        ("dateModified", .string(site.cutoff.iso)), ("isAccessibleForFree", .bool(true)),
        ("inLanguage", .string(words.language)),
        (
          "variableMeasured",
          JSON.list(programme.outline.indicators.map { .string($0.indicator.title) })
        ),
        ("distribution", JSON.list(site.downloads(of: route, formats))),
      ])
  }

  /// A report on the programme.
  func asReport(_ report: ProgressReport, named name: String) -> JSON {
    .thing(
      "Report",
      [
        ("@id", site.json(route)), ("name", .string("\(name) – \(fullName)")),
        ("url", site.json(route)), ("about", .string(programme.title.text)),
        ("author", institution.asThing(in: site)),
        (
          "temporalCoverage",
          report.period.days(in: programme.fiscalYear).map {
            .string("\($0.lowerBound.iso)/\($0.upperBound.iso)")
          }
        ),
        ("datePublished", report.approval.map { .string($0.date.value.iso) }),
        ("inLanguage", .string(words.language)),
        ("license", site.settings.licence.map { .string($0.link.uri) }),
      ])
  }
}

extension Site {
  /// The files beside a page; none for a portal that does not say where it will be found.
  fileprivate func downloads(of page: Route, _ formats: [DataFormat]) -> [JSON] {
    formats.compactMap { format in
      json(.data(page, format)).map {
        .thing(
          "DataDownload",
          [("contentUrl", $0), ("encodingFormat", .string(format.mediaType))])
      }
    }
  }
}

extension Meeting {
  /// An event of schema.org: sessions have a day and no place, for minutes do not state one.
  func asEvent(of institution: Institution, at route: Route, in site: Site) -> JSON {
    let state: String =
      switch self.state(at: site.cutoff) {
      case .cancelled: "EventCancelled"
      case .held, .planned, .unconfirmed:
        planned.map { $0 != date } ?? false ? "EventRescheduled" : "EventScheduled"
      }
    return .thing(
      "Event",
      [
        ("@id", site.json(route)), ("name", .string("\(title) – \(institution.shortName)")),
        ("startDate", .string(date.iso)),
        ("previousStartDate", planned.flatMap { $0 == date ? nil : .string($0.iso) }),
        ("eventStatus", .string("https://schema.org/\(state)")), ("url", site.json(route)),
        ("organizer", institution.naming.asThing(in: site)),
      ])
  }
}

extension [GlossaryTerm] {
  func asTermSet(named name: String, in site: Site) -> JSON {
    let address = site.address(of: .glossary)?.address
    return .thing(
      "DefinedTermSet",
      [
        ("@id", address.map { .string($0) }), ("name", .string(name)),
        ("url", address.map { .string($0) }),
        (
          "hasDefinedTerm",
          .array(
            map { term in
              .thing(
                "DefinedTerm",
                [
                  ("name", .string(term.term.text)),
                  (
                    "description",
                    .string(
                      [term.meaning.text, term.definition?.text].compactMap { $0 }
                        .joined(separator: ". "))
                  ),
                  ("url", address.map { .string("\($0)#\(term.slug)") }),
                ])
            })
        ),
      ])
  }
}
