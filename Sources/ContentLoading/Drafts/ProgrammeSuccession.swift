public import Diagnostics
import Programmes
import YAML

/// The file of a programme made into that of the one after it. Its structure and its texts stay, line by line and with
/// their comments. What a committee decides anew is left empty, with what it was in a comment; what is true of the old
/// document alone goes.
struct ProgrammeSuccession {
  private let lines: [DraftLine]
  /// The number that the first of `lines` has in its file.
  private static let firstLine = 2
  private let former: YearSpan?
  private let years: YearSpan
  /// Instead of the lines of each range, in the order of the file.
  private var edits: [(range: Range<Int>, lines: [String])] = []

  /// `note` is why the new programme is only proposed. Throws the place of a row in braces, which can't be changed by
  /// line.
  init(
    of fields: FrontMatter, from file: SourceFile, to years: YearSpan, proposedFor note: String
  ) throws(UnfitPredecessor) {
    let text = String(decoding: file.bytes[file.textStart...], as: UTF8.self)
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().prefix(fields.bodyLocation.line - 3).map { DraftLine(String($0)) }
    self.years = years
    let entries = fields.fields.root?.entries ?? []
    var problems = Problems()
    former = entries.first { $0.key == ProgrammeRecord.years.name }.flatMap {
      Form<YearSpan>.years.read($0.value, &problems)
    }
    try change(entries, before: lines.endIndex, proposedFor: note)
  }
}

/// Why a file can't be made into that of the programme after it.
public enum UnfitPredecessor: Error, Sendable {
  /// It can't be read.
  case broken([Diagnostic])
  /// A row stands there in braces, with all its keys on one line.
  case inlineRow(SourceLocation)
}

extension ProgrammeSuccession {
  /// The lines of the new front matter, without its fences.
  var result: [String] {
    var result: [String] = []
    var next = lines.startIndex
    for edit in edits {
      result += kept(next..<edit.range.lowerBound) + edit.lines
      next = edit.range.upperBound
    }
    return result + kept(next..<lines.endIndex)
  }

  /// Without what was a former value then already.
  private func kept(_ range: Range<Int>) -> [String] {
    var isFormer = false
    return range.compactMap { index in
      let line = lines[index]
      isFormer =
        line.isFormerValue || isFormer && FormerValue.isContinuation(line.words)
      return isFormer ? nil : line.text
    }
  }

  private mutating func change(
    _ entries: [YAMLNode.Entry], before end: Int, proposedFor note: String? = nil
  ) throws(UnfitPredecessor) {
    for (index, entry) in entries.enumerated() {
      let next = index + 1 < entries.count ? line(of: entries[index + 1].keyLocation) : end
      let range = trimmed(line(of: entry.keyLocation)..<max(next, line(of: entry.keyLocation) + 1))
      switch SuccessionFate(of: entry, within: note == nil ? .row : .programme) {
      case .stays: continue
      case .goes: try replace(entry, range, by: [])
      case .isDecidedAnew: try replace(entry, range, by: former(entry, range))
      case .holdsRows: try changeRows(of: entry.value, before: range.upperBound)
      case .isTarget: try changeTarget(entry, range)
      case .namesYears: edits.append((range, range.map { movedOn(lines[$0].text, as: entry) }))
      case .isPeriod:
        let period = years.first == years.last ? "\(years.first)" : "\(years.first)-\(years.last)"
        let proposal = note.map { ["\(ProgrammeRecord.proposal.name): \($0)"] } ?? []
        try replace(entry, range, by: ["\(entry.key): \(period)"] + proposal)
      }
    }
  }

  private mutating func changeRows(of list: YAMLNode, before end: Int) throws(UnfitPredecessor) {
    guard case .sequence(let rows) = list.content else { return }
    for (index, row) in rows.enumerated() {
      let next = index + 1 < rows.count ? line(of: rows[index + 1].location) : end
      try change(row.entries, before: next)
    }
  }

  /// The texts of a target stay, but not what it is in each year.
  private mutating func changeTarget(
    _ target: YAMLNode.Entry, _ range: Range<Int>
  ) throws(UnfitPredecessor) {
    let entries = target.value.entries
    let yearly = entries.filter { PeriodKey($0.key)?.year != nil }
    if yearly.isEmpty { return }
    if yearly.count == entries.count || !isAlone(yearly[0]) {
      return try replace(target, range, by: former(target, range))
    }
    for (index, entry) in entries.enumerated() where PeriodKey(entry.key)?.year != nil {
      let start = line(of: entry.keyLocation)
      let next = index + 1 < entries.count ? line(of: entries[index + 1].keyLocation) : nil
      let range = trimmed(start..<(next ?? range.upperBound))
      try replace(entry, range, by: former(entry, range))
    }
  }
}

extension ProgrammeSuccession {
  private func line(of place: SourceLocation) -> Int { place.line - Self.firstLine }

  /// Without blank lines, comments and lone dashes at its end, which belong to what comes after.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let last = range.dropFirst().last { !lines[$0].isIdle && lines[$0].words != "-" }
    return range.lowerBound..<((last ?? range.lowerBound) + 1)
  }

  /// What stands before the key on its line.
  private func lead(of entry: YAMLNode.Entry) -> Substring {
    lines[line(of: entry.keyLocation)].text.prefix(entry.keyLocation.column - 1)
  }

  private func isAlone(_ entry: YAMLNode.Entry) -> Bool {
    lead(of: entry).allSatisfy { $0 == " " || $0 == "-" }
  }

  /// An item keeps the dash that its first key stands behind, and so that key.
  private mutating func replace(
    _ entry: YAMLNode.Entry, _ range: Range<Int>, by new: [String]
  ) throws(UnfitPredecessor) {
    guard isAlone(entry) else { throw .inlineRow(entry.keyLocation) }
    let lead = lead(of: entry)
    let isFirst = lead.contains("-")
    let indentation = String(lead.prefix { $0 == " " })
    var text = new.map { ($0.hasPrefix("#") || !isFirst ? indentation : String(lead)) + $0 }
    if text.isEmpty, isFirst { text = ["\(lead)\(entry.key):"] }
    edits.append((range, text))
  }

  /// The key without its value, below a comment with it.
  private func former(_ entry: YAMLNode.Entry, _ range: Range<Int>) -> [String] {
    let key = movedOn(entry.key).map { "\($0):" } ?? "\(entry.key):"
    if entry.value.isBlank { return [key] }
    let year = PeriodKey(entry.key)?.year.map { "\($0): " } ?? ""
    if case .scalar(let text, _) = entry.value.content {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return ["\(FormerValue.mark) \(year)\(words)", key]
    }
    let first = lines[range.lowerBound].text.dropFirst(lead(of: entry).count)
    let inline = first.dropFirst(entry.key.count + 1).drop(while: \.isWhitespace)
    let below = range.dropFirst().map { index in
      // Deep enough to be told from the comments of an editor.
      "# " + lines[index].text.dropFirst(min(lead(of: entry).count, lines[index].indentation))
    }
    return [inline.isEmpty ? FormerValue.mark : "\(FormerValue.mark) \(inline)"] + below + [key]
  }

  /// A key that is a year of the former programme, as the same year of the new one; nil of another.
  private func movedOn(_ key: String) -> String? {
    PeriodKey(key)?.year.flatMap(successor).map { "\($0)" }
  }

  /// `text` with the years of the new programme where it names those of the former and no others.
  private func movedOn(_ text: String, as entry: YAMLNode.Entry) -> String {
    guard case .scalar(let words, _) = entry.value.content else { return text }
    return words.namedYears.allSatisfy { successor(of: $0.year) != nil }
      ? text.replacingYears { successor(of: $0) } : text
  }

  private func successor(of year: Int) -> Int? {
    guard let former, former.years.contains(year), former.years.count == years.years.count else {
      return nil
    }
    return year - former.first + years.first
  }
}

extension YAMLNode {
  /// Of a mapping.
  fileprivate var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }
}
