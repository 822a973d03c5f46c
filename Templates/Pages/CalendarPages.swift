import HTML
public import Programmes
public import SiteRoutes

/// A calendar: everybody's, or one institution's, with what it holds.
public struct Calendar: Sendable {
  public let scope: CalendarScope
  /// Whose, on the calendar of one institution.
  public let owner: InstitutionName?
  /// In the order of ``Institution/calendar``; of several institutions, one after another within a day.
  public let entries: [CalendarEntry]
  public let undated: [UndatedActivities]

  public init(everyones institutions: [InstitutionSummary]) {
    scope = .everyone
    owner = nil
    // Within a month the agenda sorts by day; the months only have to be told apart.
    entries = institutions.flatMap(\.calendar)
    undated = institutions.flatMap(\.undated)
  }

  public init(of institution: Institution) {
    scope = .institution(institution.slug)
    owner = institution.naming
    entries = institution.calendar
    undated = institution.undated
  }
}

extension Calendar {
  /// Months with entries, in order.
  public var months: [Month] { Set(entries.map(\.month)).sorted() }

  /// Years with entries, or with programmes that have undated activities, in order.
  public var years: [Int] {
    Set(entries.map(\.month.year) + undated.flatMap { Array($0.years.years) }).sorted()
  }

  func crumbs(_ words: Words) -> [Page.Crumb] {
    guard let owner else { return [Page.Crumb(.home, words[.home])] }
    return [
      Page.Crumb(.home, words[.home]), Page.Crumb(.institutions, words[.institutions]),
      Page.Crumb(.institution(owner.slug), owner.shortName),
    ]
  }

  /// «– INM» on the calendar of an institution, so that titles differ.
  var suffix: String { owner.map { " – \($0.shortName)" } ?? "" }
}

/// The years of a calendar.
public func calendarsPage(_ calendar: Calendar, in site: Site) -> Page {
  let words = site.words
  let route = Route.calendars(calendar.scope)
  let title = words[.calendar] + calendar.suffix
  var counts: [Int: Int] = [:]
  for entry in calendar.entries { counts[entry.month.year, default: 0] += 1 }
  let items = calendar.years.map { year in
    CountBars.Item(
      name: """
        <a href="\(route.link(to: .calendarYear(calendar.scope, year)))">\
        \(words(.yearName, ["anio": "\(year)"]))</a>
        """,
      count: counts[year] ?? 0, text: words.count(.dateCount, counts[year] ?? 0))
  }
  return Page(
    route: route, kind: .calendars, title: title, description: words[.calendarDescription],
    crumbs: calendar.crumbs(words),
    body: """
      <h1>\(title)</h1>
      <p class="entrada">\(words[.calendarDescription])</p>
      \(items.isEmpty ? "<p>\(words[.noDates])</p>\n" : CountBars(items: items).html)
      """)
}

/// A year: its months, and what has no date.
public func calendarYearPage(_ calendar: Calendar, _ year: Int, in site: Site) -> Page {
  let words = site.words
  let route = Route.calendarYear(calendar.scope, year)
  var counts: [Month: Int] = [:]
  for entry in calendar.entries where entry.month.year == year {
    counts[entry.month, default: 0] += 1
  }
  let total = counts.values.reduce(0, +)
  let title = words(.calendarOfYear, ["anio": "\(year)"]) + calendar.suffix
  let greatest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
  let sentence =
    greatest.map { month, count in
      words(
        .yearSentence,
        [
          "fechas": words.count(.dateCount, total), "mes": words.name(of: month),
          "cuantas": words.number(count),
        ])
    } ?? words[.noDatesInYear]
  return Page(
    route: route, kind: .calendarYear, title: title, description: "\(title). \(sentence)",
    crumbs: calendar.crumbs(words) + [Page.Crumb(.calendars(calendar.scope), words[.calendar])],
    body: """
      <h1>\(title)</h1>
      <p class="frase">\(sentence)</p>
      \(counts.isEmpty ? "" : YearStrip(
        year: year, counts: counts, scope: calendar.scope, route: route, words: words).html)\
      \(UndatedList(
        undated: calendar.undated.filter { $0.years.years.contains(year) },
        scope: calendar.scope, route: route, words: words).html)\
      \(YearNeighbours(calendar: calendar, year: year, route: route, words: words).html)
      """)
}

private struct YearNeighbours {
  let calendar: Calendar
  let year: Int
  let route: Route
  let words: Words

  var html: HTML {
    let before = calendar.years.last { $0 < year }
    let after = calendar.years.first { $0 > year }
    let links = [(before, Phrase.previous, "prev"), (after, .next, "next")].compactMap {
      year, phrase, relation -> HTML? in
      year.map {
        """
        <li><a rel="\(relation)" href="\(route.link(to: .calendarYear(calendar.scope, $0)))">\
        \(words[phrase]): \($0)</a></li>
        """
      }
    }
    return links.isEmpty
      ? "" : "<nav class=\"vecinos\" aria-label=\"\(words[.years])\"><ul>\(links)</ul></nav>\n"
  }
}
