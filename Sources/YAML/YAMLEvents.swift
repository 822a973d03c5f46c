import CYAML
import Diagnostics

/// One step of libyaml through a file.
enum YAMLEvent {
  case streamStart, streamEnd, documentStart, documentEnd
  case scalar(String, ScalarStyle)
  /// `isFlow` when it is written in brackets or braces.
  case mappingStart(isFlow: Bool), sequenceStart(isFlow: Bool)
  case mappingEnd, sequenceEnd
  case alias
}

/// How a scalar is written: bare, in quotes, or below a `|` or `>`.
enum ScalarStyle {
  case plain, quoted, block

  init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      default: .block
      }
  }
}

/// What libyaml says of a place: 0-based, columns in code points.
struct YAMLMark: Equatable {
  let line: Int
  let column: Int

  init(_ mark: yaml_mark_t) {
    line = mark.line
    column = mark.column
  }
}

extension YAMLMark {
  func isJustBefore(_ other: YAMLMark) -> Bool {
    line == other.line && column + 1 == other.column
  }
}

/// Why libyaml stopped, in its own words.
struct YAMLFailure: Error {
  let problem: String
  let mark: YAMLMark
  let context: String
  let contextMark: YAMLMark
}

/// An event with its place and with what the dialect forbids to be on it.
struct YAMLStep {
  let event: YAMLEvent
  /// Equal to `end` for an event that has no characters of its own, as a mapping by indentation.
  let start: YAMLMark
  let end: YAMLMark
  let hasAnchor: Bool
  let hasTag: Bool
}

/// Pulls events out of libyaml one at a time. All pointers of the library stay in this file.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// false when there was no memory for it.
  private let isReady: Bool

  /// `bytes` must outlive the reader.
  init(reading bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) == 1
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }
}

extension YAMLEvents {
  mutating func next() throws(YAMLFailure) -> YAMLStep {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    var hasAnchor = false
    var hasTag = false
    let kind: YAMLEvent
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      hasAnchor = scalar.anchor != nil
      hasTag = scalar.tag != nil
      kind = .scalar(Self.text(scalar.value, scalar.length), ScalarStyle(scalar.style))
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      hasAnchor = start.anchor != nil
      hasTag = start.tag != nil
      kind = .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      hasAnchor = start.anchor != nil
      hasTag = start.tag != nil
      kind = .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    default: kind = .streamEnd
    }
    return YAMLStep(
      event: kind, start: YAMLMark(event.start_mark), end: YAMLMark(event.end_mark),
      hasAnchor: hasAnchor, hasTag: hasTag)
  }

  private var failure: YAMLFailure {
    let state = parser.pointee
    return YAMLFailure(
      problem: state.problem.map { String(cString: $0) } ?? "",
      mark: YAMLMark(state.problem_mark),
      context: state.context.map { String(cString: $0) } ?? "",
      contextMark: YAMLMark(state.context_mark))
  }

  private static func text(_ start: UnsafeMutablePointer<yaml_char_t>?, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
