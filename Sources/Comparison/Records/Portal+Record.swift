import Diagnostics
import Looks
import Programmes
import ServerSettings

extension Portal {
  var records: [Record] {
    [record] + standardIndicators.map(\.record) + glossary.map(\.record) + pages.map(\.record)
  }

  private var record: Record {
    let place = settings.title.location
    let folder = settings.assets.map { "\(place.folder)\($0.text)/" } ?? String(place.folder)
    let owners: [Field?] = [Field(.header, branding.header), Field(.footer, branding.footer)]
    return Record(
      .portal, "portal", at: place,
      settings.fields + owners + (branding.logo?.fields(in: folder[...]) ?? []))
  }
}

extension PortalSettings {
  fileprivate var fields: [Field?] {
    let place = title.location
    let identity = feedIdentity.map { "\($0.domain.text), \($0.day.iso)" }
    let fields: [Field?] = [
      Field(.title, title), Field(.description, description), Field(.notice, notice),
      Field(.address, text: baseURL?.address, at: place), Field(.language, language),
      Field(.firstWeekday, text: firstWeekday.name, at: place), Field(.sharedFiles, assets),
      Field(.identity, text: identity, at: place), Field(.licence, licence?.name),
      Field(.licenceAddress, text: licence?.link.address, at: place),
      Field(.repository, text: repository?.text, at: place),
      Field(.reportForm, text: reports?.text, at: place),
      Field(.servers, text: serverNames, at: place),
    ]
    return fields + thresholds.fields + theme.fields(at: place) + contact.fields(at: place)
  }
}

extension PortalSettings {
  fileprivate var serverNames: String? {
    servers.isEmpty ? nil : servers.map(\.rawValue).joined(separator: ", ")
  }
}

extension Weekday {
  /// As content files say it: a week begins on no other day.
  fileprivate var name: String { self == .monday ? "lunes" : "domingo" }
}

extension Theme {
  fileprivate func fields(at place: SourceLocation) -> [Field] {
    ColourToken.allCases.flatMap { token in
      [
        Field(.colours, of: token.rawValue, .text(light[token].hex), at: place),
        Field(.darkColours, of: token.rawValue, .text(dark[token].hex), at: place),
      ]
    }
  }
}

extension Thresholds {
  fileprivate var fields: [Field?] {
    [
      tolerance.map {
        Field(
          .tolerance, .quantity($0.points.percent, unit: "", shown: "\($0.points.percent)"),
          at: $0.source.location)
      },
      tolerance.flatMap { Field(.toleranceSource, source: $0.source, $0.link) },
      trafficLight.map { Field(.trafficLight, .text($0.shown), at: $0.source.location) },
      trafficLight.flatMap { Field(.trafficLightSource, source: $0.source, $0.link) },
    ]
  }
}

extension Field {
  fileprivate init(_ name: FieldName, source: Verbatim, _ link: Link?) {
    let text = source.text.onOneLine + (link.map { " (\($0.address))" } ?? "")
    self.init(name, .text(text), at: source.location)
  }
}

extension TrafficLight {
  fileprivate var shown: String {
    [acceptable.percent, risk.percent, excess].compactMap { $0 }.map { "\($0)" }
      .joined(separator: ", ")
  }
}

extension GlossaryTerm {
  fileprivate var record: Record {
    Record(
      .term, slug.text, title: term.text.onOneLine, at: term.location,
      [Field(.name, term), Field(.meaning, meaning), Field(.definition, definition)])
  }
}

extension ContentPage {
  fileprivate var record: Record {
    Record(
      .page, slug.text, title: title.text.onOneLine, at: title.location,
      [Field(.title, title), Field(.description, description), Field(.body, body)])
  }
}
