import Diagnostics

/// Finds out which mistake an editor made from where libyaml stopped: its own words speak of
/// tokens, and often of the line after the one to mend.
struct SyntaxHint {
  let failure: YAMLFailure
  /// The newest event before the failure.
  let last: YAMLStep?
  /// Innermost bracket or brace that is open there.
  let bracket: YAMLMark?
  let lines: SourceLines
  let path: String
}

extension SyntaxHint {
  var diagnostic: Diagnostic {
    if failure.context.contains("quoted scalar") { return quoted }
    if let slip = [failure.mark.line, suspectLine].lazy.compactMap(slip).first { return slip }
    let problem = failure.problem
    return if problem.contains("cannot start any token") {
      reserved(at: failure.mark)
    } else if ["alias", "anchor", "tag", "directive"].contains(where: failure.context.contains) {
      reserved(at: failure.contextMark)
    } else if problem.contains("mapping values are not allowed") {
      mappingValues
    } else if problem.contains("could not find expected ':'") {
      missingColon(lines[failure.contextMark.line])
    } else if problem.contains("node content"), let bracket {
      missingNode(in: bracket)
    } else if problem.contains("not allowed in this context") || problem.contains("node content") {
      isAtValue ? reserved(at: failure.mark) : indentation
    } else if problem.contains("expected comment or line break") {
      textAfterMark
    } else if problem.contains("<document start>") {
      afterDocument
    } else if problem.contains("did not find expected ','") {
      openBracket
    } else if problem.contains("did not find expected") {
      textAfterClosing ?? aliasInText ?? missingFirstDash ?? indentation
    } else {
      at(line, column, .otherSyntax)
    }
  }

  private var line: LineReading { lines[failure.mark.line] }
  private var column: Int { min(failure.mark.column + 1, line.scalars.count + 1) }
  private var isAtValue: Bool { line.valueColumn == column }
  private var indentation: Diagnostic {
    let blanks = LineNeighbours(of: failure.mark.line, in: lines).blanksOfNearestLevel
    return at(
      line, line.firstColumn, .indentation, correction: blanks.map { line.indented(by: $0) })
  }

  /// Where else the mistake may be: the line whose key has no colon, or the one where the text
  /// starts that runs on to the failure.
  private var suspectLine: Int {
    if failure.problem.contains("could not find expected ':'") { return failure.contextMark.line }
    return runningText?.start.line ?? failure.mark.line
  }

  /// A scalar without quotes that ends where libyaml stopped.
  private var runningText: YAMLStep? {
    guard let last, case .scalar(_, .plain) = last.event, last.end.line == failure.mark.line else {
      return nil
    }
    return last
  }

  private func at(
    _ line: LineReading, _ column: Int, _ rule: Rule, width: Int = 1,
    _ values: [String: DiagnosticValue] = [:], correction: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, at: SourceLocation(path: path, line: line.number, column: column), width: width,
      values, correction: line.isShort ? correction : nil)
  }
}

extension SyntaxHint {
  private func slip(_ index: Int) -> Diagnostic? {
    let line = lines[index]
    if let space = line.hardSpace {
      return at(line, space, .noBreakSpace, correction: line.withCommonSpace)
    }
    if let dash = line.gluedDash {
      return at(line, dash, .missingSpaceAfterDash, correction: line.withSpace(after: dash))
    }
    if let dash = line.foreignDash {
      return at(
        line, dash, .foreignDash, ["signo": .text(line.character(dash))],
        correction: line.withCommonDash)
    }
    return line.indentingTab.map { tab in
      guard line.firstColumn <= line.scalars.count,
        let blanks = LineNeighbours(of: index, in: lines).blanksToGoOn
      else { return at(line, tab, .tab) }
      return at(
        line, tab, .tab, blanks > 1 ? ["espacios": "\(blanks)"] : [:],
        correction: line.indented(by: blanks))
    }
  }

  /// A character with which a value can't start.
  private func reserved(at mark: YAMLMark) -> Diagnostic {
    let line = lines[mark.line]
    let column = mark.column + 1
    let isDash = line.character(column) == "-"
    if isDash, line.text(from: column) == "-" { return at(line, column, .loneDash) }
    if isDash {
      let item = line.text(from: column)
      return at(
        line, column, .reservedStart, ["caracter": "- ", "elemento": .text(String(item))])
    }
    return at(
      line, column, .reservedStart, ["caracter": .text(line.character(column))],
      correction: line.valueColumn == column ? line.quotedValue : nil)
  }

  /// A text on the line of the mark below which it should stand: `>- Uno`.
  private var textAfterMark: Diagnostic {
    let line = lines[failure.contextMark.line]
    let next = lines[failure.contextMark.line + 1]
    let goesOn =
      next.number > line.number && next.firstColumn > line.contentColumn
      && next.firstColumn <= next.scalars.count
    let mark = line.text(from: failure.contextMark.column + 1).prefix { !$0.isWhitespace }
    // Alone, or with another sign than marks have, it may be one of the text: `> 80 %`, `>=`.
    let isMark = mark.dropFirst().unicodeScalars.allSatisfy("+-123456789".unicodeScalars.contains)
    if mark.unicodeScalars.count == 1 || !isMark { return reserved(at: failure.contextMark) }
    return at(
      line, failure.contextMark.column + 1, .textAfterMark, width: mark.unicodeScalars.count,
      ["marca": .text(String(mark))], correction: goesOn ? nil : line.valueWithoutMark)
  }

  /// A value such as `*Sin costo alguno`, of which the first word is an alias to YAML.
  private var aliasInText: Diagnostic? {
    guard let value = line.valueColumn, ["*", "&"].contains(line.character(value)),
      value <= column
    else { return nil }
    return at(
      line, value, .reservedStart, ["caracter": .text(line.character(value))],
      correction: line.quotedValue)
  }

  /// The key with which a list begins whose first item has no dash, where the next one has.
  private var missingFirstDash: Diagnostic? {
    guard line.isItem else { return nil }
    let above = (0..<failure.mark.line).reversed().lazy.map { lines[$0] }.filter { !$0.isIdle }
    guard let parent = above.first(where: { $0.firstColumn <= line.firstColumn }),
      let first = above.prefix(while: { $0.firstColumn > line.firstColumn }).last, !first.isItem,
      let key = first.keyText, parent.keyColumn != nil, parent.valueColumn == nil,
      parent.contentColumn <= line.firstColumn
    else { return nil }
    return at(
      first, first.firstColumn, .missingDash, width: key.unicodeScalars.count,
      ["clave": .text(key)], correction: first.withDash)
  }

  /// A colon where no key can be.
  private var mappingValues: Diagnostic {
    if let closing = textAfterClosing { return closing }
    if line.colonInsideValue == column {
      return at(line, column, .unquotedColon, correction: line.quotedValue)
    }
    if let value = line.valueColumn, "[{".contains(line.character(value)), value < column {
      return at(
        line, value, .reservedStart, ["caracter": .text(line.character(value))],
        correction: line.quotedValue)
    }
    guard let runningText else { return indentation }
    let start = lines[runningText.start.line]
    if start.number == line.number { return at(line, column, .unquotedColon) }
    if start.valueColumn == runningText.start.column + 1, let key = start.keyText,
      let lower = line.keyColumn, lower > start.contentColumn
    {
      // One blank more is a slip; more may be a group that lacks its first key.
      return at(
        line, lower, .keyBelowValue, width: max(1, column - lower), ["clave": .text(key)],
        correction: lower == start.contentColumn + 1
          ? line.indented(by: start.contentColumn - 1) : nil)
    }
    return start.contentColumn == runningText.start.column + 1 ? missingColon(start) : indentation
  }

  private func missingColon(_ line: LineReading) -> Diagnostic {
    if let glued = line.gluedColon {
      return at(
        line, glued, .missingSpaceAfterColon, correction: line.withSpace(after: glued))
    }
    if let comment = line.firstComment { return at(line, comment, .commentInValue) }
    return at(line, line.contentColumn, .missingColon)
  }
}

extension SyntaxHint {
  private var quoted: Diagnostic {
    let start = failure.contextMark
    let opening = lines[start.line]
    // «hexdecimal» is how libyaml spells it.
    let isEscape = failure.problem.contains("escape") || failure.problem.contains("hexdecimal")
    let swallowed = (start.line + 1..<max(start.line, failure.mark.line) + 1).contains { index in
      lines[index].keyColumn.map { $0 <= opening.contentColumn } ?? false
    }
    guard isEscape, !swallowed else { return at(opening, start.column + 1, .unclosedQuote) }
    let before = line.scalars.prefix(column)
    let backslash = before.lastIndex(of: "\\").map { $0 + 1 } ?? column
    let isWhole = start.line == failure.mark.line && line.valueColumn == start.column + 1
    return at(line, backslash, .backslash, correction: isWhole ? line.singleQuotedValue : nil)
  }

  /// Text on the line where quotes or brackets were closed.
  private var textAfterClosing: Diagnostic? {
    if line.valueColumn == nil, line.contentColumn < column,
      "\"'".unicodeScalars.contains(line.scalars[line.contentColumn - 1])
    {
      return at(line, column, .textAfterQuote)
    }
    guard let last, last.end.line == failure.mark.line, last.start != last.end else { return nil }
    switch last.event {
    case .scalar(_, .quoted): return after("\"'", .textAfterQuote)
    case .mappingEnd, .sequenceEnd: return after("[{", .textAfterBracket)
    default: return nil
    }
  }

  private func after(_ openings: String, _ rule: Rule) -> Diagnostic {
    let isWhole = line.valueColumn.map { openings.contains(line.character($0)) } ?? false
    return at(line, column, rule, correction: isWhole ? line.quotedValue : nil)
  }

  /// Brackets that are closed further on were not meant as YAML's.
  private var openBracket: Diagnostic {
    let start = failure.contextMark
    let opening = lines[start.line]
    let rest = opening.scalars.dropFirst(start.column + 1)
    if start.line == failure.mark.line, rest.contains(where: { $0 == "]" || $0 == "}" }) {
      return reserved(at: start)
    }
    return at(opening, start.column + 1, .unclosedBracket)
  }

  /// Nothing between brackets, or not all of it: `[1,,2]`, `{a: ]`.
  private func missingNode(in bracket: YAMLMark) -> Diagnostic {
    if line.character(column).isEmpty {
      return at(lines[bracket.line], bracket.column + 1, .unclosedBracket)
    }
    return reserved(at: bracket.line == failure.mark.line ? bracket : failure.mark)
  }

  /// Something after the end of the document.
  private var afterDocument: Diagnostic {
    let before = (0..<failure.mark.line).reversed().lazy.map { lines[$0] }
    guard let marker = before.first(where: { $0.isMarker("...") }) else {
      return at(line, line.firstColumn, .otherSyntax)
    }
    return at(marker, 1, .secondDocument, width: 3)
  }
}
