import Diagnostics
public import Programmes
public import Wording

/// A report with nothing in it but the keys of what a programme has to report on.
public struct ReportDraft: Sendable {
  public let cutoff: CalendarDate
  private let period: ReportPeriod
  private let programme: Programme
  private let deadlines: ProgrammeDeadlines

  /// `deadlines` are those of the programme.
  public init(of programme: Programme, by deadlines: ProgrammeDeadlines, at cutoff: CalendarDate) {
    self.programme = programme
    self.deadlines = deadlines
    self.cutoff = cutoff
    period = programme.period(closedOn: cutoff)
  }

  /// Closed with the first period that is not reported yet; nil when all of `programme` is.
  public init?(nextOf programme: Programme, by deadlines: ProgrammeDeadlines) {
    guard let period = programme.nextPeriod,
      let cutoff = period.lastDay(in: programme.fiscalYear)
    else { return nil }
    self.programme = programme
    self.deadlines = deadlines
    self.cutoff = cutoff
    self.period = period
  }
}

extension ReportDraft {
  /// `2024-03-31.yaml`.
  public var fileName: String { "\(cutoff.iso).yaml" }

  /// What stands after `#` for its editor is in the catalogue's language.
  public func text(in catalogue: Catalogue) -> String {
    (head + activities(catalogue) + indicators(catalogue)).map { $0 + "\n" }.joined()
  }

  private var head: [String] {
    ["corte: \(cutoff.iso)"] + period.lines + ["aprobacion:", "fuente:", "resumen:"]
  }

  private func activities(_ catalogue: Catalogue) -> [String] {
    let activities = programme.outline.activities.map(\.activity)
    if activities.isEmpty { return [] }
    return ["actividades:"]
      + activities.flatMap { activity in
        [
          "  # \(Self.comment(activity.text.text))",
          "  - clave: \(Self.quoted(activity.key))",
        ] + work(on: activity, catalogue)
      }
  }

  /// Where an activity is to be done several times, each of those that fall in the period is reported by itself.
  private func work(on activity: Activity, _ catalogue: Catalogue) -> [String] {
    let times = programme.times(of: activity, by: deadlines, at: .latest).occurrences
    guard times.count > 1, let days = period.days(in: programme.fiscalYear) else {
      return [
        "    hecho:", "    estado:", "    inicio_real:", "    fin_real:", "    porcentaje:",
        "    evidencias:",
      ]
    }
    let due = times.filter { $0.window.overlaps(days) }
    if due.isEmpty { return ["    # \(catalogue.text("avance-nuevo.sin-veces"))"] }
    return ["    ocurrencias:"]
      + due.flatMap { time in
        [
          "      # \(time.window.iso)", "      - ocurrencia: \(time.number)", "        hecho:",
          "        fin_real:", "        evidencias:",
        ]
      }
  }

  private func indicators(_ catalogue: Catalogue) -> [String] {
    let indicators = programme.outline.indicators.map(\.indicator)
    if indicators.isEmpty { return [] }
    return ["indicadores:"]
      + indicators.flatMap { indicator in
        [
          "  # \(Self.comment(indicator.title))"
        ] + Self.timeToTell(indicator).map { "  # \(catalogue.text($0))" } + [
          "  - indicador: \(Self.quoted(indicator.key))"
        ] + Self.values(of: indicator)
      }
  }

  /// Of what time its numbers are to be; nothing for a target in words.
  private static func timeToTell(_ indicator: Indicator) -> [String] {
    switch indicator.calculation.accumulation {
    case .incremental: ["avance-nuevo.incremental"]
    case .cumulative: ["avance-nuevo.acumulada"]
    case .separate: ["avance-nuevo.ninguna"]
    case nil:
      indicator.readableFormula != nil || indicator.target?.measure != nil
        ? ["avance-nuevo.sin-decir"] : []
    }
  }

  /// The variables of the formula; only the result where there is none to compute with.
  private static func values(of indicator: Indicator) -> [String] {
    guard let formula = indicator.readableFormula else { return ["    resultado:", "    fuente:"] }
    return ["    valores:"]
      + formula.variables.flatMap { variable in
        [
          "      - variable: \(variable.text.inSingleQuotes)", "        valor:", "        fuente:",
          "        fecha:",
        ]
      }
  }

  /// As printed, unless other rows have the same.
  private static func quoted(_ key: Key) -> String {
    let printed = key.name
    return (Slug(folding: printed) == key.slug ? printed : key.slug.text).inSingleQuotes
  }

  /// On one line, and not too long to be read.
  private static func comment(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 80 ? words.prefix(80) + "…" : words
  }
}
