import Diagnostics

/// Turns events into nodes, and notes the constructs that the dialect does without.
struct TreeBuilder {
  let path: String
  let lines: SourceLines
  private(set) var diagnostics: [Diagnostic] = []
  /// The newest event, for judging a failure after it.
  private(set) var last: YAMLStep?
  /// Where the brackets and braces are that have not been closed yet, outermost first.
  private(set) var brackets: [YAMLMark] = []

  init(path: String, lines: SourceLines) {
    self.path = path
    self.lines = lines
  }
}

extension TreeBuilder {
  mutating func document(_ text: ArraySlice<UInt8>) throws(YAMLStop) -> YAMLNode? {
    var result: Result<YAMLNode?, YAMLStop> = .success(nil)
    text.withUnsafeBufferPointer { bytes in
      var events = YAMLEvents(reading: bytes)
      do throws(YAMLStop) {
        result = .success(try root(&events))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private mutating func root(_ events: inout YAMLEvents) throws(YAMLStop) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let step = try next(&events)
      switch step.event {
      case .streamStart, .documentEnd: continue
      case .streamEnd: return root
      case .documentStart:
        if root != nil {
          throw .refused(Diagnostic(.secondDocument, at: location(step.start), width: 3))
        }
      default: root = try node(step, &events, Position(depth: 1, indentation: 0))
      }
    }
  }

  private mutating func next(_ events: inout YAMLEvents) throws(YAMLStop) -> YAMLStep {
    do throws(YAMLFailure) {
      let step = try events.next()
      last = step
      return step
    } catch {
      throw .broken(error)
    }
  }

  private mutating func node(
    _ step: YAMLStep, _ events: inout YAMLEvents, _ position: Position
  ) throws(YAMLStop) -> YAMLNode {
    let place = location(step.start)
    if position.depth > YAMLDocument.deepestNesting {
      throw .refused(
        Diagnostic(.tooDeep, at: place, ["niveles": "\(YAMLDocument.deepestNesting)"]))
    }
    if step.hasAnchor { diagnostics.append(Diagnostic(.anchor, at: place)) }
    if step.hasTag { diagnostics.append(Diagnostic(.tag, at: place)) }
    switch step.event {
    case .scalar(let text, let style):
      return try scalar(text, style, step, position)
    case .mappingStart(let isFlow):
      if isFlow { brackets.append(step.start) }
      let entries = try entries(&events, position, brace: isFlow ? step.start : nil)
      if isFlow { brackets.removeLast() }
      return YAMLNode(
        entries.map { .mapping($0) } ?? .scalar("{{", isPlain: true), at: place,
        looseKeys: isFlow ? [] : commentedKeys(since: step))
    case .sequenceStart(let isFlow):
      if isFlow { brackets.append(step.start) }
      let items = try items(&events, position.below(isFlow ? nil : step.start))
      if isFlow { brackets.removeLast() }
      return YAMLNode(.sequence(items), at: place)
    default:
      diagnostics.append(Diagnostic(.anchor, at: place))
      return YAMLNode(.scalar(source(of: step), isPlain: true), at: place)
    }
  }

  private mutating func scalar(
    _ text: String, _ style: ScalarStyle, _ step: YAMLStep, _ position: Position
  ) throws(YAMLStop) -> YAMLNode {
    let place = style == .plain && text.isEmpty ? position.emptyPlace : nil
    var meaning = text
    if !lines.isOrdinary(text, style, step) {
      let check = ScalarCheck(
        text: text, style: style, step: step, indentation: position.indentation, lines: lines,
        path: path)
      if let refusal = check.refusal { throw .refused(refusal) }
      diagnostics += check.remarks
      meaning = check.meaning
    }
    if style == .quoted, lines.hasBackslash, let diagnostic = silentEscape(step) {
      diagnostics.append(diagnostic)
    } else if style == .quoted, lines.hasBackslash,
      let (rule, code) = SourceFile.fault(ofValue: text)
    {
      let column = lines.escape(after: step.start) ?? step.start.column + 1
      let place = SourceLocation(path: path, line: lines.number(step.start.line), column: column)
      diagnostics.append(Diagnostic(rule, at: place, ["codigo": .text(code)]))
    }
    return YAMLNode(
      .scalar(meaning, isPlain: style == .plain), at: place ?? location(step.start),
      isOnOneLine: step.start.line == step.end.line,
      textLocation: lines.text(of: style, from: step.start, to: step.end, in: path),
      looseKeys: keysInText(of: step),
      pastedLines: style == .block ? pastedLines(of: step) : nil)
  }

  /// Of a mapping that has just ended.
  private func commentedKeys(since start: YAMLStep) -> [LooseKey] {
    guard let last else { return [] }
    return lines.commentedKeys(
      from: start.start.line, to: last.start.line, column: start.start.column + 1, path: path)
  }

  /// In the lines of a scalar below its first.
  private func keysInText(of step: YAMLStep) -> [LooseKey] {
    let below = linesBelow(step)
    return below.isEmpty ? [] : below.compactMap { lines.looseKey(inText: $0, path: path) }
  }

  private func pastedLines(of step: YAMLStep) -> PastedLines? {
    let below = linesBelow(step)
    return below.count < 2
      ? nil : lines.pastedLines(from: below.lowerBound, to: below.upperBound, path: path)
  }

  /// The lines of a scalar after its first.
  private func linesBelow(_ step: YAMLStep) -> Range<Int> {
    let end = step.end.column > 0 ? step.end.line + 1 : step.end.line
    return step.start.line + 1..<max(end, step.start.line + 1)
  }

  /// A backslash in double quotes that YAML takes for a tab, the end of a line or a blank, as in `"C:\notas"`.
  private func silentEscape(_ step: YAMLStep) -> Diagnostic? {
    guard let place = lines.silentEscape(from: step.start, to: step.end) else { return nil }
    let line = lines.short(place.line)
    let isWhole = step.start.line == step.end.line && line?.valueColumn == step.start.column + 1
    return Diagnostic(
      .backslash,
      at: SourceLocation(path: path, line: lines.number(place.line), column: place.column),
      correction: isWhole ? line?.singleQuotedValue : nil)
  }

  private mutating func items(
    _ events: inout YAMLEvents, _ position: Position
  ) throws(YAMLStop) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let item = try next(&events)
      if case .sequenceEnd = item.event { return items }
      items.append(try node(item, &events, position.item(at: location(item.start))))
    }
  }

  /// `brace` is where the mapping's brace is, when it has one. nil, after a report, when it is the
  /// place of a template that nobody filled in: `{{ nombre }}` reads as a mapping in a mapping.
  private mutating func entries(
    _ events: inout YAMLEvents, _ position: Position, brace: YAMLMark?
  ) throws(YAMLStop) -> [YAMLNode.Entry]? {
    var list = EntryList()
    let reported = diagnostics.count
    var isTemplate = false
    // Whether a key has come by which another item begins.
    var isBeyondItem = false
    while true {
      let step = try next(&events)
      if case .mappingEnd = step.event { break }
      if case .mappingStart(isFlow: true) = step.event, let brace, brace.isJustBefore(step.start) {
        isTemplate = true
      }
      let place = location(step.start)
      let isItem = position.isItem && brace == nil
      let position = position.below(brace == nil ? step.start : nil).holding(place)
      guard let key = try key(step, &events, position) else {
        // The key has been reported: what its value holds is part of the same mistake.
        let reported = diagnostics.count
        _ = try node(try next(&events), &events, position)
        diagnostics.removeLast(diagnostics.count - reported)
        continue
      }
      let value = try node(try next(&events), &events, position)
      if isItem, let first = list.entries.first, first.key == key {
        isBeyondItem = true
        diagnostics.append(
          Diagnostic(
            .missingDash, at: place, width: key.unicodeScalars.count, ["clave": .text(key)],
            related: first.keyLocation, correction: lines.short(step.start.line)?.withDash))
      } else if let first = list.place(of: key) {
        // What follows belongs to that item.
        if isBeyondItem { continue }
        diagnostics.append(
          Diagnostic(
            .duplicateKey, at: place, width: key.unicodeScalars.count, ["clave": .text(key)],
            related: first))
      } else {
        list.append(YAMLNode.Entry(key: key, keyLocation: place, value: value))
      }
    }
    guard isTemplate, let brace else { return list.entries }
    diagnostics.removeLast(diagnostics.count - reported)
    diagnostics.append(template(at: brace))
    return nil
  }

  private func template(at mark: YAMLMark) -> Diagnostic {
    let line = lines.short(mark.line)
    let isWhole = line?.valueColumn == mark.column + 1
    return Diagnostic(
      .reservedStart, at: location(mark), ["caracter": "{"],
      correction: isWhole ? line?.quotedValue : nil)
  }

  /// nil, after a report, when it can't be a key.
  private mutating func key(
    _ step: YAMLStep, _ events: inout YAMLEvents, _ position: Position
  ) throws(YAMLStop) -> String? {
    let place = location(step.start)
    let key = try node(step, &events, position)
    guard case .scalar(let text, _) = key.content else {
      diagnostics.append(Diagnostic(.keyNotText, at: place))
      return nil
    }
    if let first = text.utf8.first, first >= 0x80, let line = lines.short(step.start.line),
      line.foreignDash == step.start.column + 1
    {
      throw .refused(
        Diagnostic(
          .foreignDash, at: place, ["signo": .text(line.character(step.start.column + 1))],
          correction: line.withCommonDash))
    }
    if text == "<<" {
      diagnostics.append(Diagnostic(.mergeKey, at: place, width: 2))
      return nil
    }
    if case .alias = step.event { return nil }
    return text
  }

  /// The characters of an alias.
  private func source(of step: YAMLStep) -> String {
    guard let line = lines.short(step.start.line) else { return "*" }
    return (step.start.column..<step.end.column).map { line.character($0 + 1) }.joined()
  }

  func location(_ mark: YAMLMark) -> SourceLocation {
    SourceLocation(path: path, line: lines.number(mark.line), column: mark.column + 1)
  }
}

/// Where in the tree a node stands.
private struct Position {
  /// From 1, of the root.
  let depth: Int
  /// Column of the keys or dashes that the node must stand to the right of; 0 for the root.
  let indentation: Int
  /// Of the key or dash: what an empty value is said to be at.
  var emptyPlace: SourceLocation?
  /// Whether it is an item of a list.
  var isItem = false

  /// Of what hangs from a key or a dash at `mark`; nil within brackets, which have no indentation.
  func below(_ mark: YAMLMark?) -> Position {
    Position(depth: depth + 1, indentation: mark.map { $0.column + 1 } ?? indentation)
  }

  func holding(_ place: SourceLocation) -> Position {
    Position(depth: depth, indentation: indentation, emptyPlace: place)
  }

  func item(at place: SourceLocation) -> Position {
    Position(depth: depth, indentation: indentation, emptyPlace: place, isItem: true)
  }
}
