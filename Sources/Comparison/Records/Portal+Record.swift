import Diagnostics
import Programmes

extension Portal {
  var records: [Record] {
    [settings.record] + standardIndicators.map(\.record) + glossary.map(\.record)
      + pages.map(\.record)
  }
}

extension PortalSettings {
  fileprivate var record: Record {
    let place = title.location
    let light = thresholds.trafficLight.map {
      Field(.trafficLight, .text($0.shown), at: $0.source.location)
    }
    let tolerance = thresholds.tolerance.map {
      Field(
        .tolerance, .quantity($0.points.percent, unit: "", shown: "\($0.points.percent)"),
        at: $0.source.location)
    }
    let fields: [Field?] = [
      Field(.title, title), Field(.description, description), Field(.notice, notice),
      Field(.address, text: baseURL?.address, at: place), tolerance, light,
      Field(.licence, licence?.name),
    ]
    return Record(.portal, "portal", at: place, fields + contact.fields(at: place))
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
