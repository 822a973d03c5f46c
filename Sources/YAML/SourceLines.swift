import Diagnostics

/// The lines of a YAML text by their number as libyaml counts it, from 0.
///
/// A line may hold a million scalars, so what is asked of each of them is answered from tables.
struct SourceLines {
  private let text: ArraySlice<UInt8>
  private let starts: [Int]
  private let firstLine: Int
  /// Where a run of blanks before a `#` starts, with the column of that `#`.
  private let comments: [Place: Int]
  /// The lines of nothing but a comment, in order, by the column of their `#`.
  let commented: [Int: [Int]]
  /// Whether anything may be an escape.
  let hasBackslash: Bool

  private struct Place: Hashable {
    let line: Int
    let column: Int
  }

  /// `firstLine` is the number, from 1, that the first line of `text` has in its file.
  init(_ text: ArraySlice<UInt8>, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    var starts = [text.startIndex]
    var comments: [Place: Int] = [:]
    var commented: [Int: [Int]] = [:]
    var column = 1
    var blanks: Int?
    hasBackslash = text.contains(UInt8(ascii: "\\"))
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "\n"):
        starts.append(index + 1)
        column = 0
        blanks = nil
      case UInt8(ascii: " "), UInt8(ascii: "\t"): blanks = blanks ?? column
      case UInt8(ascii: "#"):
        if let blanks { comments[Place(line: starts.count - 1, column: blanks)] = column }
        if blanks ?? column == 1 { commented[column, default: []].append(starts.count - 1) }
        blanks = nil
      default: blanks = nil
      }
      // A byte 10xxxxxx continues a character and opens no column.
      if text[index] & 0xC0 != 0x80 { column += 1 }
    }
    self.starts = starts
    self.comments = comments
    self.commented = commented
  }
}

extension SourceLines {
  /// Line `index`; the last one when there are fewer.
  subscript(index: Int) -> LineReading {
    let index = min(index, starts.count - 1)
    return LineReading(String(decoding: bytes(index), as: UTF8.self), number: number(index))
  }

  /// Line `index`, unless it is so long that nobody would read it in a message.
  func short(_ index: Int) -> LineReading? {
    bytes(index).count <= 1000 ? self[index] : nil
  }

  /// Of the line in its file, from 1.
  func number(_ index: Int) -> Int { firstLine + index }

  /// Where the text of a scalar between the marks begins, as ``YAMLNode/textLocation`` has it.
  func text(
    of style: ScalarStyle, from start: YAMLMark, to end: YAMLMark, in path: String
  ) -> SourceLocation {
    let place: (line: Int, column: Int) =
      switch style {
      case .block: (start.line + 1, indentation(after: start.line))
      case _ where start.line != end.line: (start.line, 0)
      case .plain: (start.line, start.column)
      case .quoted: (start.line, start.column + 1)
      }
    return SourceLocation(path: path, line: number(place.line), column: place.column + 1)
  }

  /// Of the first line after line `index` that is not blank.
  private func indentation(after index: Int) -> Int {
    for line in starts.indices.dropFirst(index + 1) {
      let text = bytes(line)
      let blanks = text.prefix { $0 == UInt8(ascii: " ") }
      if blanks.count < text.count { return blanks.count }
    }
    return 0
  }

  /// Column of the comment that follows a scalar which ends at `mark`, if one does.
  func comment(after mark: YAMLMark) -> Int? {
    comments[Place(line: mark.line, column: mark.column + 1)]
  }

  /// Column of the first escape from `mark` on that stands for a character by its number, or for one that does not
  /// show: `\u2028`, `\0`.
  func escape(after mark: YAMLMark) -> Int? {
    guard let scalars = short(mark.line)?.scalars else { return nil }
    var index = mark.column
    while index + 1 < scalars.count {
      if scalars[index] == "\\" {
        if "0abefrvNLPxuU".unicodeScalars.contains(scalars[index + 1]) { return index + 1 }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// The first escape between the marks of a double-quoted scalar that stands for white space and was hardly meant
  /// to: in the path of a file, as in `"C:\notas"`, or before a blank.
  func silentEscape(from start: YAMLMark, to end: YAMLMark) -> (line: Int, column: Int)? {
    guard let opening = short(start.line), opening.character(start.column + 1) == "\"" else {
      return nil
    }
    let isOfServer = opening.scalars.dropFirst(start.column + 1).prefix(2).allSatisfy { $0 == "\\" }
    for index in start.line...end.line {
      guard let scalars = short(index)?.scalars else { continue }
      let last = index == end.line ? min(end.column, scalars.count) : scalars.count
      var column = index == start.line ? start.column + 1 : 0
      while column + 1 < last {
        if scalars[column] == "\\" {
          let (before, after) = (column > 0 ? scalars[column - 1] : " ", scalars[column + 1])
          let isOfPath = isOfServer || before == ":"
          if after == " " || isOfPath && "tn_".unicodeScalars.contains(after) {
            return (index, column + 1)
          }
          column += 1
        }
        column += 1
      }
    }
    return nil
  }

  /// Whether a ``ScalarCheck`` would find nothing, as for nearly all scalars.
  func isOrdinary(_ text: String, _ style: ScalarStyle, _ step: YAMLStep) -> Bool {
    guard step.start.line == step.end.line else { return style == .block }
    guard style == .plain else { return true }
    let first = text.utf8.first
    return first != UInt8(ascii: "-") && first != 0xC2 && text.utf8.last != 0xA0
      && (comments.isEmpty || comment(after: step.end) == nil && comment(below: step.end) == nil)
  }

  /// Column of the comment that alone stands on the line below `mark`, and not at its start.
  func comment(below mark: YAMLMark) -> Int? { comments[Place(line: mark.line + 1, column: 1)] }

  /// Whether nothing but blanks stands to the left of `mark`.
  func isFirst(_ mark: YAMLMark) -> Bool {
    mark.column < 1000
      && bytes(mark.line).prefix(mark.column).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    guard index < starts.count else { return [] }
    let end = index + 1 < starts.count ? starts[index + 1] - 1 : text.endIndex
    let line = text[starts[index]..<end]
    return line.last == 0x0D ? line.dropLast() : line
  }
}
