import HTML
import Programmes

/// The days on which an institution does not work, each with the agreement that declares it.
struct NonWorkingDaysSection {
  let days: NonWorkingDays
  let words: Words

  var html: HTML {
    if days.periods.isEmpty, days.years.isEmpty { return "" }
    let years = words.list(days.years.sorted().map { "\($0)" })
    let covered: HTML =
      years.isEmpty ? "" : "<p>\(words(.nonWorkingYears, ["anios": years]))</p>\n"
    let items = days.periods.map {
      "<li>\(NonWorkingText(period: $0, words: words).html)</li>\n" as HTML
    }
    return """
      <section aria-labelledby="inhabiles">
      <h2 id="inhabiles">\(words[.nonWorkingDays])</h2>
      <p>\(words[.nonWorkingExplanation])</p>
      \(covered)\(items.isEmpty ? "" : "<ul class=\"lista\">\n\(items)</ul>\n")</section>

      """
  }
}

/// «18 de marzo de 2024: Natalicio de Benito Juárez (DOF, …)»
struct NonWorkingText {
  let period: NonWorkingPeriod
  let words: Words

  var html: HTML {
    let dates = DateText(words: words)
    let days: HTML =
      period.days.lowerBound == period.days.upperBound
      ? dates.inWords(period.days.lowerBound)
      : words.html(
        .fromUntil,
        [
          "inicio": dates.inWords(period.days.lowerBound),
          "fin": dates.inWords(period.days.upperBound),
        ])
    let reason = period.reason.map { reason -> HTML in ": \(reason.text)" }
    return "\(days)\(reason). <cite class=\"menor\">\(period.citation.text)</cite>"
  }
}
