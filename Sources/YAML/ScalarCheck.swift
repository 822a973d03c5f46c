import Diagnostics

/// Compares a scalar with its lines: what libyaml reads without a word and no editor meant.
struct ScalarCheck {
  let text: String
  let style: ScalarStyle
  let step: YAMLStep
  /// Column of the key or dash that the scalar hangs from; 0 for the root.
  let indentation: Int
  let lines: SourceLines
  let path: String
}

extension ScalarCheck {
  /// A mistake after which the lines that follow can't be trusted.
  var refusal: Diagnostic? {
    switch style {
    case .plain: gluedDash ?? indentingHardSpace
    case .quoted: unclosedQuote
    case .block: nil
    }
  }

  /// Mistakes that concern this scalar alone.
  var remarks: [Diagnostic] {
    style == .plain
      ? [hardSpaces, strayDash, foreignDash, numberedItems, comment, commentBelow].compactMap { $0 }
      : []
  }

  /// The text as it was meant, so that one mistake does not make others.
  var meaning: String {
    guard style == .plain else { return text }
    if text.isEmpty {
      return comment.map { lines[step.end.line].text(from: $0.location.column) } ?? text
    }
    return startsHard || endsHard ? trimmed : text
  }

  /// The lines below the first.
  private var continuation: Range<Int> { step.start.line + 1..<step.end.line + 1 }

  private func at(
    _ line: Int, _ column: Int, _ rule: Rule, width: Int = 1, correction: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, at: SourceLocation(path: path, line: lines.number(line), column: column),
      width: width, correction: correction)
  }
}

extension ScalarCheck {
  private var gluedDash: Diagnostic? {
    guard text.utf8.first == UInt8(ascii: "-"), lines.isFirst(step.start) else { return nil }
    let line = lines[step.start.line]
    if let space = line.hardSpace {
      return at(step.start.line, space, .noBreakSpace, correction: line.withCommonSpace)
    }
    guard let dash = line.gluedDash else { return nil }
    return at(
      step.start.line, dash, .missingSpaceAfterDash, correction: line.withSpace(after: dash))
  }

  /// Lines that look like keys or items inside quotes, and not to the right of what the quoted
  /// text hangs from: the quotes were to end before them.
  private var unclosedQuote: Diagnostic? {
    let swallowed = continuation.contains { index in
      let line = lines[index]
      return line.firstColumn <= indentation && (line.isItem || line.keyColumn != nil)
    }
    return swallowed ? at(step.start.line, step.start.column + 1, .unclosedQuote) : nil
  }

  /// An item of a list that is indented as if it went on the one before.
  private var strayDash: Diagnostic? {
    continuation.first { lines[$0].isItem }.map { index in
      let blanks = LineNeighbours(of: index, in: lines).blanksOfNearestLevel
      return at(
        index, lines[index].firstColumn, .indentation,
        correction: blanks.map { lines[index].indented(by: $0) })
    }
  }
}

extension ScalarCheck {
  /// An item of a list that begins with another sign, so that the list is one text.
  private var foreignDash: Diagnostic? {
    let first = lines.isFirst(step.start) ? step.start.line : step.start.line + 1
    guard !continuation.isEmpty,
      let index = (first..<continuation.upperBound).first(where: { lines[$0].foreignDash != nil }),
      let column = lines[index].foreignDash
    else { return nil }
    return Diagnostic(
      .foreignDash,
      at: SourceLocation(path: path, line: lines.number(index), column: column),
      ["signo": .text(lines[index].character(column))], correction: lines[index].withCommonDash)
  }

  /// Items of a list that are numbered, so that the list is one text: `1. Uno`, `2. Dos`. Where one text is expected
  /// it may be a list within that: no line is proposed.
  private var numberedItems: Diagnostic? {
    guard !continuation.isEmpty, lines.isFirst(step.start) else { return nil }
    let first = lines[step.start.line]
    guard let mark = first.itemNumber, mark.value == 1,
      continuation.contains(where: { index in
        lines[index].itemNumber.map { $0.value == 2 && $0.sign == mark.sign } == true
      })
    else { return nil }
    return Diagnostic(
      .foreignDash,
      at: SourceLocation(
        path: path, line: lines.number(step.start.line), column: first.firstColumn),
      width: 2, ["signo": .text("1\(mark.sign)"), "numero": .text("1\(mark.sign)")])
  }

  /// A comment after the value. One of its own after a key that has no value yet is left alone.
  private var comment: Diagnostic? {
    guard let column = lines.comment(after: step.end) else { return nil }
    let line = lines[step.end.line]
    let isGlued = column < line.scalars.count && !LineReading.isBlank(line.scalars[column])
    if text.isEmpty, !isGlued { return nil }
    let value = text.isEmpty ? column : step.start.column + 1
    let isWhole = continuation.isEmpty && line.valueColumn == value
    return at(
      step.end.line, column, .commentInValue,
      width: line.text(from: column).unicodeScalars.count,
      correction: isGlued && isWhole ? line.quotedValue : nil)
  }
}

extension ScalarCheck {
  /// A text that goes on with `#2 de 3` on a line of its own; not a key that was taken out.
  private var commentBelow: Diagnostic? {
    guard let column = lines.comment(below: step.end), column > indentation, !text.isEmpty,
      lines[step.start.line].keyColumn != step.start.column + 1
    else { return nil }
    let line = lines[step.end.line + 1]
    let words = line.text(from: column + 1)
    guard column < line.scalars.count, !LineReading.isBlank(line.scalars[column]),
      LineReading(words, number: line.number).keyColumn == nil
    else { return nil }
    return at(
      step.end.line + 1, column, .commentInValue,
      width: line.text(from: column).unicodeScalars.count)
  }
}

extension ScalarCheck {
  private static let hardSpace: [UInt8] = [0xC2, 0xA0]

  private var startsHard: Bool { text.utf8.starts(with: Self.hardSpace) }
  private var endsHard: Bool { text.utf8.suffix(2).elementsEqual(Self.hardSpace) }

  private var trimmed: String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == LineReading.hardSpace || $0 == " " }
    var rest = text.unicodeScalars.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }

  private var indentingHardSpace: Diagnostic? {
    guard startsHard, lines.isFirst(step.start) else { return nil }
    return at(step.start.line, step.start.column + 1, .noBreakSpace)
  }

  /// Round a value, where nobody sees them and no date or number can be read.
  private var hardSpaces: Diagnostic? {
    if startsHard { return at(step.start.line, step.start.column + 1, .noBreakSpace) }
    if endsHard { return at(step.end.line, step.end.column, .noBreakSpace) }
    return nil
  }
}
