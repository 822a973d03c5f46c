import Foundation
import Programmes
import Testing

/// The calendars and news of a site, as far as they hang from its content; what other programs read in
/// them, they say themselves (`make oracles`).
@Suite struct FeedFileTests {
  private let own = "instituciones/puerto"

  @Test func `everyone, institutions, programmes and axes have their calendars`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    let feeds = site.files.map(\.path).filter { $0.hasSuffix(".ics") || $0.hasSuffix(".atom") }
    let folders = [
      "\(own)/", "\(own)/pat-2024/", "\(own)/pat-2024/ejes/1/", "\(own)/pat-2024/ejes/2/",
    ]
    let expected =
      (folders + ["calendario/"]).flatMap { ["\($0)vencimientos.ics", "\($0)programa.ics"] }
      + ["\(own)/novedades.atom", "novedades.atom"]
    #expect(Set(feeds) == Set(expected))
  }

  @Test func `a page leads to its calendars, to download and to subscribe to`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    for folder in [own, "\(own)/pat-2024", "\(own)/pat-2024/ejes/2"] {
      let page = try site.page(folder)
      #expect(page.contains("/\(folder)/vencimientos.ics\" download>"), "\(folder)")
      #expect(page.contains("webcal://www.example.org/etica/\(folder)/programa.ics\""), "\(folder)")
      #expect(page.contains("<link rel=\"alternate\" type=\"text/calendar\""), "\(folder)")
    }
    let calendar = try site.page("\(own)/calendario")
    #expect(calendar.contains("/\(own)/novedades.atom\">Informes y sesiones nuevos (Atom)</a>"))
    #expect(calendar.contains("type=\"application/atom+xml\""))
    #expect(try site.page("calendario").contains("/calendario/vencimientos.ics\" download>"))
  }

  @Test func `where nothing can be named there are no feeds, and no way to them`() throws {
    let nowhere = try TimedSite([SampleTimes.institution()], baseURL: nil)
    for file in nowhere.files {
      #expect(!file.path.hasSuffix(".ics") && !file.path.hasSuffix(".atom"))
      let text = nowhere.text(file.path) ?? ""
      #expect(!text.contains(".ics") && !text.contains(".atom"), "\(file.path)")
    }
  }

  @Test func `with a domain alone there are calendars, but no news and no subscriptions`() throws {
    let identity = FeedIdentity(
      domain: try #require(HostName("etica.example.org")), day: try day("2024-01-01"))
    let site = try TimedSite([SampleTimes.institution()], baseURL: nil, identity: identity)
    #expect(site.text("\(own)/programa.ics") != nil)
    #expect(!site.files.contains { $0.path.hasSuffix(".atom") })
    #expect(try !site.page(own).contains("webcal:"))
  }

  @Test func `names are given by the domain and the day of the settings`() throws {
    let identity = FeedIdentity(
      domain: try #require(HostName("etica.example.org")), day: try day("2024-01-01"))
    let other = try TimedSite([SampleTimes.institution()], identity: identity)
    let news = try #require(other.text("novedades.atom"))
    #expect(news.contains("<id>tag:etica.example.org,2024-01-01:instituciones/puerto/sesiones/"))
    let site = try TimedSite([SampleTimes.institution()])
    #expect(
      try #require(site.text("novedades.atom"))
        .contains("<id>tag:www.example.org,2026-01-01:novedades</id>"))
    #expect(try site.events("\(own)/programa.ics").keys != other.events("\(own)/programa.ics").keys)
  }

  @Test func `a rule that says the same days repeats one event, other times are events`() throws {
    let events = try TimedSite([SampleTimes.institution()]).events("\(own)/programa.ics").values
    #expect(
      events.filter { $0["SUMMARY"] == "Entrega: 1.1 Difundir una tarjeta – PUERTO" }
        .compactMap { $0["RRULE"] } == ["FREQ=MONTHLY;BYMONTHDAY=9;COUNT=12"])
    let windows = events.filter {
      $0["SUMMARY"]?.contains("1.2 Revisar el buzón (vez 2 de 3)") == true
    }
    #expect(windows.map { $0["DTSTART;VALUE=DATE"] } == ["20240616"])
    #expect(windows.map { $0["DTEND;VALUE=DATE"] } == ["20240701"])
    #expect(events.filter { $0["SUMMARY"]?.contains("1.5 Enviar") == true }.count == 3)
  }

  @Test func `what is due stands on its day, of a month on its last`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    let events = try site.events("\(own)/vencimientos.ics").values
    func days(_ text: String) -> [String] {
      events.filter { $0["SUMMARY"]?.contains(text) == true }
        .compactMap { $0["DTSTART;VALUE=DATE"] }.sorted()
    }
    #expect(days("2.4 Impartir el curso") == ["20240315"])
    #expect(days("2.4 Invitar a las áreas") == ["20240215"])
    #expect(days("2.1 Entregar el informe") == ["20240419", "20240712", "20241014"])
    #expect(days("1.2 Revisar el buzón (vez 1 de 3)") == ["20240229"])
    #expect(days("3 Aplicar la encuesta") == ["20241130"])
    #expect(days("Acuerdo A/5/2024") == ["20241201"])
    #expect(days("Inicia") == [])
  }

  @Test func `planned time is one event from its first day to its last`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    let events = try site.events("\(own)/programa.ics").values
    let course = events.filter { $0["SUMMARY"] == "2.4 Impartir el curso – PUERTO" }
    #expect(course.map { $0["DTSTART;VALUE=DATE"] } == ["20240201"])
    #expect(course.map { $0["DTEND;VALUE=DATE"] } == ["20240316"])
    let survey = events.filter { $0["SUMMARY"] == "3 Aplicar la encuesta – PUERTO" }
    #expect(survey.map { $0["DTSTART;VALUE=DATE"] } == ["20241101"])
    #expect(survey.map { $0["DTEND;VALUE=DATE"] } == ["20241201"])
    #expect(events.allSatisfy { $0["TRANSP"] == "TRANSPARENT" })
  }

  @Test func `a session that was called off is cancelled, one that was moved is revised`() throws {
    let events = try TimedSite([SampleTimes.institution()]).events("\(own)/vencimientos.ics").values
    let cancelled = events.filter { $0["STATUS"] == "CANCELLED" }
    #expect(
      cancelled.map { $0["SUMMARY"] } == ["Sesión cancelada: Sesión extraordinaria – PUERTO"])
    #expect(cancelled.map { $0["SEQUENCE"] } == ["1"])
    let moved = events.filter { $0["SUMMARY"]?.contains("Segunda sesión") == true }
    #expect(moved.map { $0["SEQUENCE"] } == ["1"])
    #expect(moved.map { $0["DTSTART;VALUE=DATE"] } == ["20240510"])
  }

  @Test func `revisions are those of the programme, never of the clock`() throws {
    let events = try TimedSite([SampleTimes.institution()]).events("\(own)/vencimientos.ics").values
    let activities = events.filter { $0["URL"]?.contains("/actividades/") == true }
    #expect(activities.count > 10)
    // What is fulfilled was revised once more, when a report told it.
    let fulfilled = activities.filter { $0["SEQUENCE"] == "2" }
    #expect(fulfilled.contains { $0["SUMMARY"]?.hasPrefix("✔ ") == true })
    #expect(activities.count { $0["SEQUENCE"] == "1" } == activities.count - fulfilled.count)
    #expect(activities.allSatisfy { $0["LAST-MODIFIED"] == "20240510T000000Z" })
  }

  @Test func `nothing was revised after the day of the data`() throws {
    for name in ["vencimientos.ics", "programa.ics"] {
      let site = try TimedSite([SampleTimes.institution()], at: "2024-04-30")
      let events = try site.events("\(own)/\(name)").values
      let sessions = events.filter { $0["SUMMARY"]?.contains("sesión") == true }
      #expect(sessions.contains { $0["LAST-MODIFIED"] == "20240430T000000Z" })
      #expect(events.allSatisfy { ($0["LAST-MODIFIED"] ?? "") <= "20240430T000000Z" })
      let whole = try #require(site.text("calendario/\(name)"))
      #expect(!whole.contains("LAST-MODIFIED:202405"))
    }
  }

  @Test func `events stay the same when their texts change, and when a session is moved`() throws {
    let before = [
      try SampleTimes.activity("1", "Texto", repeating: "día 9 de cada mes"),
      try SampleTimes.activity("2", "Plazo", due: "10 días hábiles después de la sesión"),
    ]
    let after = [
      try SampleTimes.activity("1", "Otro texto", repeating: "día 9 de cada mes"),
      try SampleTimes.activity("2", "Otro plazo", due: "10 días hábiles después de la sesión"),
    ]
    let planned = [try SampleTimes.meeting("2024-02-01", "Sesión")]
    let moved = [try SampleTimes.meeting("2024-02-08", "La sesión", planned: "2024-02-01")]
    func uids(_ activities: [Activity], _ meetings: [Meeting]) throws -> Set<String> {
      let site = try TimedSite([
        SampleTimes.institution(meetings: meetings, activities: activities)
      ])
      return Set(try site.events("\(own)/programa.ics").keys)
    }
    #expect(try uids(before, planned) == uids(after, planned))
    // Only what is counted from the session is another.
    #expect(try uids(before, planned).intersection(uids(before, moved)).count == 2)
    #expect(try uids(before, planned).count == 3)
  }

  @Test func `an event has one name in every calendar`() throws {
    let site = try TimedSite([SampleTimes.institution(), SampleTimes.institution("faro")])
    let everyones = Set(try site.events("calendario/programa.ics").keys)
    for name in ["puerto", "faro"] {
      #expect(everyones.isSuperset(of: try site.events("instituciones/\(name)/programa.ics").keys))
    }
    let whole = Set(try site.events("\(own)/programa.ics").keys)
    let axis = Set(try site.events("\(own)/pat-2024/ejes/2/programa.ics").keys)
    #expect(whole.isSuperset(of: axis) && axis.count == 8)
  }

  @Test func `news are reports and the sessions until the cut-off date, newest first`() throws {
    let site = try TimedSite([SampleTimes.institution()])
    let news = try #require(site.text("\(own)/novedades.atom"))
    let titles = news.matches(of: /<title type="text">([^<]*)<\/title>/).map { String($0.1) }
    #expect(
      titles == [
        "Informes y sesiones nuevos – PUERTO", "Sesión cancelada: Sesión extraordinaria – PUERTO",
        "Segunda sesión ordinaria – PUERTO",
        "Informe de avance (primer trimestre de 2024): PAT 2024 – PUERTO",
        "Primera sesión ordinaria – PUERTO",
      ])
    #expect(news.contains("<updated>2024-07-12T00:00:00Z</updated>"))
  }
}

extension TimedSite {
  /// The properties of each event of a calendar, by its UID.
  func events(_ path: String) throws -> [String: [String: String]] {
    let calendar = try #require(self.text(path), "\(path)").replacing("\r\n ", with: "")
    let events = calendar.components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst().map { event in
      let lines = event.components(separatedBy: "\r\n").map { line in
        line.split(separator: ":", maxSplits: 1).map(String.init)
      }
      return Dictionary(lines.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
    }
    return Dictionary(uniqueKeysWithValues: events.map { ($0["UID"] ?? "", $0) })
  }
}
