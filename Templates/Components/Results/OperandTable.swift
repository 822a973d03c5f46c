import Diagnostics
import HTML
import Programmes
import SiteRoutes

/// The numbers that a result was computed from: each with its source, its date and its report, and their
/// sum where reports are added up.
struct OperandTable {
  let inputs: [IndicatorReading.Input]
  let view: ProgrammeView

  var html: HTML {
    if inputs.isEmpty { return "" }
    return """
      <table class="oficial portal">
      <caption>\(words[.operandsCaption])</caption>
      <thead><tr>\(columns.map(name))</tr></thead>
      \(inputs.map(group))</table>

      """
  }
}

extension OperandTable {
  private var words: Words { view.words }

  private var columns: [Phrase] { [.variable, .amount, .source, .date, .report] }

  private func name(_ column: Phrase) -> HTML {
    let style = column == .amount ? "numero" : nil
    return "<th scope=\"col\"\(attribute: "class", style)>\(words[column])</th>"
  }

  private func group(_ input: IndicatorReading.Input) -> HTML {
    let rows = input.parts.enumerated().map { index, part -> HTML in
      """
      <tr>\(index == 0 ? header(input, rows: lineCount(input)) : "")\(cells(part.operand, input))\
      <td data-l="\(words[.report])">\(link(part.cutoff))</td></tr>

      """
    }
    let lines = input.parts.isEmpty ? [silence(input)] : rows + (hasSum(input) ? [sum(input)] : [])
    return "<tbody>\n\(lines)</tbody>\n"
  }

  private func header(_ input: IndicatorReading.Input, rows: Int) -> HTML {
    let span = rows > 1 ? "\(rows)" : nil
    return """
      <th scope="\(span == nil ? "row" : "rowgroup")"\(attribute: "rowspan", span) \
      data-l="\(words[.variable])">\(input.variable)</th>
      """
  }

  private func cells(_ operand: Operand, _ input: IndicatorReading.Input) -> HTML {
    let date = operand.date.map { DateText(words: words).inWords($0.value) }
    return """
      <td class="numero" data-l="\(words[.amount])">\(words.text(operand.value, in: input.unit))</td>\
      <td data-l="\(words[.source])">\(operand.source?.text)\(operand.note.map { """
        <span class="menor"> \($0.text)</span>
        """ })</td>\
      <td data-l="\(words[.date])">\(date)</td>
      """
  }

  private func link(_ cutoff: CalendarDate) -> HTML {
    """
    <a href="\(view.link(.report(view.address, cutoff)))">\(DateText(words: words).inWords(cutoff))</a>
    """
  }

  /// A variable of which no report gives anything.
  private func silence(_ input: IndicatorReading.Input) -> HTML {
    """
    <tr>\(header(input, rows: 1))<td data-l="\(words[.amount])" colspan="4">\(words[.inNoReport])</td></tr>

    """
  }

  private func sum(_ input: IndicatorReading.Input) -> HTML {
    let unit = input.unit.map(Quantity.Unit.named)
    return """
      <tr><td class="numero" data-l="\(words[.amount])">\
      <strong>\(input.amount.map { words.text($0, unit) } ?? words[.noSum])</strong> \
      (\(words.count(.sumOfReports, input.parts.count)))</td><td colspan="3"></td></tr>

      """
  }

  private func hasSum(_ input: IndicatorReading.Input) -> Bool { input.parts.count > 1 }

  private func lineCount(_ input: IndicatorReading.Input) -> Int {
    input.parts.count + (hasSum(input) ? 1 : 0)
  }
}

extension Words {
  /// The same with its unit. An operand that is left empty is not one of which nobody speaks.
  fileprivate func text(_ value: ReportedValue?, in unit: Verbatim?) -> String {
    guard let value else { return self[.cellEmpty] }
    guard let number = value.number else { return text(value) }
    return text(
      number, value.written.text.contains("%") ? .percent : unit.map(Quantity.Unit.named))
  }
}
