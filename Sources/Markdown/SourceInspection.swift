/// What one pass over a source finds before it is parsed: that it keeps within ``Limits``.
///
/// Lines are counted as the parser counts them: each ends in LF, CR or CR LF.
struct SourceInspection {
  /// Lines with a task list item whose box is ticked.
  private(set) var checkedTasks: Set<Int> = []
  /// Whether the source seems to define links that it may then refer to any number of times.
  private(set) var hasDefinitions = false
  /// Straight quotes and apostrophes.
  private(set) var quotes = 0
  /// The source in UTF-8.
  let bytes: [UInt8]
  /// The next byte to read.
  var position = 0

  private var line = 1
  private var brackets = 0
  private var tableCells = 0
  private var paragraph = Paragraph()
  private var definition: Definition?

  init(_ source: String) throws(MarkdownRejection) {
    guard source.utf8.count <= Limits.bytes else { throw .tooLarge }
    bytes = Array(source.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count {
      try readLine()
    }
    try endDefinition()
  }
}

extension SourceInspection {
  /// Lines that follow one another without an empty one between them.
  private struct Paragraph {
    var firstLine = 0
    var lineCount = 0
    var mostPipes = 0
  }

  /// A link definition, `[label]: destination "title"`, or what may turn out to be one.
  private struct Definition {
    var start: Int
    var line: Int
    var isConfirmed = false
  }

  private mutating func readLine() throws(MarkdownRejection) {
    let markers = readContainerMarkers()
    guard markers <= Limits.containerMarkersInLine else {
      throw .tooManyContainerMarkers(line: line)
    }
    let isBlank = markers == 0 && byte(at: position).map(Self.endsLine) ?? true
    if isBlank { try endParagraph() } else { try startContent() }
    let pipes = try readContent()
    guard pipes <= Limits.pipesInLine else { throw .tooManyPipes(line: line) }
    if !isBlank { try countCells(pipes) }
    endLine()
  }

  private mutating func endParagraph() throws(MarkdownRejection) {
    try endDefinition()
    paragraph = Paragraph()
  }

  private mutating func startContent() throws(MarkdownRejection) {
    if paragraph.lineCount == 0 { paragraph.firstLine = line }
    paragraph.lineCount += 1
    guard paragraph.lineCount <= Limits.paragraphLines else {
      throw .paragraphTooLong(line: paragraph.firstLine)
    }
    guard byte(at: position) == UInt8(ascii: "[") else { return }
    try endDefinition()
    definition = Definition(start: position, line: line)
    if let box = byte(at: position + 1), box | 0x20 == UInt8(ascii: "x"),
      byte(at: position + 2) == UInt8(ascii: "]")
    {
      checkedTasks.insert(line)
    }
  }

  private mutating func endDefinition() throws(MarkdownRejection) {
    if let definition, definition.isConfirmed,
      position - definition.start > Limits.definitionBytes
    {
      throw .referenceDefinitionTooLong(line: definition.line)
    }
    definition = nil
  }

  /// Reads the rest of the line, and gives its bars.
  private mutating func readContent() throws(MarkdownRejection) -> Int {
    var pipes = 0
    while let byte = byte(at: position), !Self.endsLine(byte) {
      switch byte {
      case UInt8(ascii: "|"):
        pipes += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quotes += 1
      case UInt8(ascii: "["):
        try countBracket()
        openBracket()
      case UInt8(ascii: "]"):
        closeBracket()
      case UInt8(ascii: "\\"):
        if let next = self.byte(at: position + 1), next == 0x5B || next == 0x5D || next == 0x5C {
          if next == 0x5B { try countBracket() }
          position += 1
        }
      default:
        break
      }
      position += 1
    }
    return pipes
  }

  /// A label has no bracket inside.
  private mutating func openBracket() {
    guard let definition, !definition.isConfirmed, definition.start < position else { return }
    self.definition = nil
  }

  /// A label ends in `]:`.
  private mutating func closeBracket() {
    guard let definition, !definition.isConfirmed else { return }
    if byte(at: position + 1) == UInt8(ascii: ":") {
      self.definition?.isConfirmed = true
      hasDefinitions = true
    } else {
      self.definition = nil
    }
  }

  private mutating func countBracket() throws(MarkdownRejection) {
    brackets += 1
    guard brackets <= Limits.brackets else { throw .tooManyBrackets }
  }

  /// Every line after the widest one of a paragraph may be a row of a table as wide as it.
  private mutating func countCells(_ pipes: Int) throws(MarkdownRejection) {
    paragraph.mostPipes = max(paragraph.mostPipes, pipes)
    guard paragraph.mostPipes > 0 else { return }
    tableCells += paragraph.mostPipes + 1
    guard tableCells <= Limits.tableCells else { throw .tooManyPipes(line: line) }
  }

  private mutating func endLine() {
    if byte(at: position) == 0x0D && byte(at: position + 1) == 0x0A { position += 1 }
    position += 1
    line += 1
  }

  /// A byte of the source, or nil after its end.
  func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  static func endsLine(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
