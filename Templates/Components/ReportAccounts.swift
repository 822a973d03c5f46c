import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// What a report says of one activity and of its parts.
struct ActivityAccount {
  let activity: Activity
  let said: ActivityReport
  /// Of the report.
  let cutoff: CalendarDate
  let view: ProgrammeView

  var html: HTML {
    let page = view.link(.activity(view.address, activity.key.slug))
    return """
      <h3><a href="\(page)">\(activity.naming.label.shortened(to: 160))</a></h3>
      \(facts(said.work, .activity(activity.key.slug), "\(activity.key.slug)-"))\
      \(said.steps.map(step))\(said.occurrences.map(occurrence))
      """
  }

  private func step(_ step: StepReport) -> HTML {
    let number = step.number.value
    let isKnown = number > 0 && number <= activity.steps.count
    let name = PartName(words: view.words).step(
      number, isKnown ? activity.steps[number - 1].label : nil)
    return """
      <p class="nombre">\(name)</p>
      \(facts(step.work, .step(activity.key.slug, number), "\(activity.key.slug)--\(number)-"))
      """
  }

  private func occurrence(_ occurrence: OccurrenceReport) -> HTML {
    let number = occurrence.number.value
    let name = PartName(words: view.words).time(number, of: view.progress?[activity])
    return """
      <p class="nombre">\(name)</p>
      \(facts(occurrence.work, .occurrence(activity.key.slug, number), "\(activity.key.slug)--v\(number)-"))
      """
  }

  private func facts(
    _ work: WorkReport, _ subject: Correction.Subject, _ idPrefix: String
  ) -> HTML {
    WorkFacts(
      work: work, cutoff: cutoff, subject: subject, idPrefix: "a-\(idPrefix)", view: view
    ).html
  }
}

/// What the parts of an activity are called.
struct PartName {
  let words: Words

  /// «Acción 2: Enviar el oficio».
  func step(_ number: Int, _ text: String?) -> String {
    let name = words(.stepNumber, ["n": "\(number)"]).capitalizedFirst()
    return text.map { "\(name): \($0)" } ?? name
  }

  /// «Vez 3 de 12: 9 de marzo de 2024», «Plazo 3: vence el 9 de marzo de 2024»; a number that no time has
  /// stands alone.
  func time(_ number: Int, of progress: ActivityProgress?) -> String {
    timeWithin(number, of: progress).capitalizedFirst()
  }

  /// The same for the middle of a sentence.
  func timeWithin(_ number: Int, of progress: ActivityProgress?) -> String {
    guard let progress,
      let window = progress.occurrences.first(where: { $0.occurrence.number == number })?.occurrence
        .window
    else { return words(.strayOccurrence, ["n": "\(number)"]) }
    let last = words.text(window.upperBound)
    if progress.timesKind == .deadlines {
      return words(.deadlineNumber, ["n": "\(number)", "fecha": last])
    }
    let time =
      window.lowerBound == window.upperBound
      ? last
      : words(.daysFromUntil, ["inicio": words.text(window.lowerBound), "fin": last])
    let place = words.place(ofOccurrence: number, of: progress.occurrences.count)
    return words(.occurrenceNumber, ["vez": place, "fecha": time])
  }
}

/// What a report says of one indicator, before anything is computed from it.
struct IndicatorAccount {
  let indicator: Indicator
  let said: IndicatorReport
  let view: ProgrammeView

  private var words: Words { view.words }

  var html: HTML {
    let page = view.link(.indicator(view.address, indicator.key.slug))
    var list = DescriptionList()
    for operand in said.operands { list.add(name(of: operand), text(of: operand)) }
    list.add(words[.result], said.result.map { "\(text($0.value, from: $0.source))" })
    for item in said.breakdown { list.add(item.name.text, "\(words.text(item.value))") }
    list.add(words[.heldToBeReached], said.isReached.map { "\(words[$0 ? .yes : .no])" })
    let explanation = said.explanation.map {
      Prose.html($0, words, idPrefix: "i-\(indicator.key.slug)-", level: 4)
    }
    return """
      <h3><a href="\(page)">\(indicator.label)</a></h3>
      \(list.html)\(explanation)
      """
  }

  /// «A, Proveedores con carta» where the report gives only the symbol.
  private func name(of operand: Operand) -> String {
    let variable = indicator.calculation.variables.first {
      $0.symbol?.text == operand.variable.text
    }
    return variable.map {
      words(.symbolAndName, ["sigla": operand.variable.text, "nombre": $0.name.text])
    } ?? operand.variable.text
  }

  private func text(of operand: Operand) -> HTML {
    let sources = [operand.source?.text, operand.date.map { words.text($0.value) }]
      .compactMap { $0 }.joined(separator: ", ")
    let value = words.text(operand.value)
    return """
      \(sources.isEmpty ? value : "\(value) (\(sources))")\
      \(operand.note.map { "<br><span class=\"menor\">\($0.text)</span>" })
      """
  }

  private func text(_ value: ReportedValue, from source: Verbatim?) -> String {
    let text = words.text(value)
    return source.map { "\(text) (\($0))" } ?? text
  }
}

extension Words {
  /// What a report has where a number is asked for: a number, `ND`, `NA`, a dash and nothing at all
  /// read differently.
  func text(_ value: ReportedValue?) -> String {
    switch value?.content {
    case .number: value?.written.text ?? ""
    case .notAvailable: self[.valueNotAvailable]
    case .notApplicable: self[.valueNotApplicable]
    case .dash: self[.valueDash]
    case nil: self[.valueNotReported]
    }
  }
}
