import HTML
import Programmes

/// A month as a table of weeks: each day with entries says how many of each kind, and leads to them.
struct MonthGrid {
  let month: Month
  let firstWeekday: Weekday
  let words: Words
  /// Of each day that has entries.
  private var counts: [CalendarDate: EntryCounts] = [:]
  private let kinds: [CalendarEntry.Kind]
  /// Whether the month has entries that are not counted, being void.
  private let leavesOutVoid: Bool

  init(month: Month, entries: [CalendarEntry], firstWeekday: Weekday, words: Words) {
    self.month = month
    self.firstWeekday = firstWeekday
    self.words = words
    let standing = entries.filter { !$0.isVoid }
    leavesOutVoid = standing.count < entries.count
    for entry in standing {
      if let day = entry.day { counts[day, default: EntryCounts()].count(entry) }
    }
    let counts = counts.values
    kinds = CalendarEntry.Kind.allCases.filter { kind in counts.contains { $0[kind] > 0 } }
  }

  var html: HTML {
    """
    \(EntryIcons(kinds: kinds).html)<table class="mes">
    <caption>\(caption)</caption>
    <thead><tr>\(weekdays.map(heading))</tr></thead>
    <tbody>
    \(weeks.map { "<tr>\($0.map(cell))</tr>\n" })</tbody>
    </table>

    """
  }

  private var caption: String {
    let caption = words(.monthCaption, ["mes": words.text(month).capitalizedFirst()])
    return leavesOutVoid ? words(.withoutVoid, ["frase": caption]) : caption
  }

  private var weekdays: [Weekday] {
    let all = Weekday.allCases
    return Array(all[firstWeekday.rawValue...] + all[..<firstWeekday.rawValue])
  }

  private func heading(_ weekday: Weekday) -> HTML {
    let name = words.name(of: weekday)
    return """
      <th scope="col"><span class="corto" aria-hidden="true">\
      \(name.prefix(1).uppercased())</span><span class="entero">\(name)</span></th>
      """
  }

  /// Seven places each; nil before the first and after the last day.
  private var weeks: [[CalendarDate?]] {
    let days = month.days
    let first = days.first?.weekday ?? firstWeekday
    let offset = (first.rawValue - firstWeekday.rawValue + 7) % 7
    var cells = [CalendarDate?](repeating: nil, count: offset) + days
    while !cells.count.isMultiple(of: 7) { cells.append(nil) }
    return stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<($0 + 7)]) }
  }

  private func cell(_ day: CalendarDate?) -> HTML {
    guard let day else { return "<td></td>" }
    guard let count = counts[day] else { return "<td>\(day.day)</td>" }
    let text = words(
      .entriesOfDay, ["cuantos": words.text(count), "dia": words.dayAndMonth(day)])
    let marks = kinds.filter { count[$0] > 0 }.map { EntryIcons.count(count[$0], of: $0) }
    return """
      <td class="con-eventos"><a href="#d\(day.day)"><span aria-hidden="true"><b>\(day.day)</b> \
      \(marks.joined(separator: " "))</span><span class="oculto">\(text)</span></a></td>
      """
  }
}
