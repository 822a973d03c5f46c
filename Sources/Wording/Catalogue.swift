import EmbeddedFiles

/// The texts of one language: what pages and messages say, found by key.
///
/// A catalogue is a plain text file, one `key = text` a line, `#` for comments. A text may hold
/// places written `{name}`; whoever asks for the text says what goes there. A new language is a
/// new file: no code names the words.
public struct Catalogue: Sendable {
  /// BCP 47 tag, written to `lang` of every page.
  public let language: String
  private var texts: [String: String]

  /// Reads `source`; a line without `=` that is neither blank nor a comment is left out.
  /// Keys that `source` lacks are taken from `fallback`.
  public init(language: String, parsing source: String, fallback: Catalogue? = nil) {
    self.language = language
    texts = fallback?.texts ?? [:]
    var source = source
    source.withUTF8 { add($0) }
  }

  /// Every run begins with it, so that it goes through the octets and not through views of text.
  private mutating func add(_ source: UnsafeBufferPointer<UInt8>) {
    let lineCount = source.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    texts.reserveCapacity(max(texts.count, lineCount))
    // U+FEFF at the beginning is a byte order mark.
    var start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < source.count {
      let rest = source[start...]
      let line = rest[..<(rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex)]
      if line.first != UInt8(ascii: "#"), let (key, text) = Self.entry(line) { texts[key] = text }
      start = line.endIndex + 1
    }
  }

  private static func entry(
    _ line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (key: String, text: String)? {
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let key = line[..<equals].trimmed
    let text = line[(equals + 1)...].trimmed
    return key.isEmpty ? nil : (key, text)
  }
}

extension Catalogue {
  /// The catalogue that the program carries.
  public static let spanish = Catalogue(
    language: "es-MX", parsing: String(decoding: EmbeddedFile.catalogue.bytes, as: UTF8.self))

  /// All keys, sorted.
  public var keys: [String] { texts.keys.sorted() }

  /// The text of `key` as it stands in the file, or nil when the language lacks it.
  public subscript(key: String) -> String? { texts[key] }

  /// The text of `key` with `values` in their places.
  ///
  /// A key without a text gives the key itself, so that a gap shows and nothing breaks.
  public func text(_ key: String, _ values: [String: String] = [:]) -> String {
    guard let template = texts[key] else { return key }
    return values.isEmpty ? template : Template(template).filled(with: values)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Without blanks around it, and without the end of line of other systems.
  fileprivate var trimmed: String {
    var rest = self
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    while rest.last == UInt8(ascii: " ") || rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    return String(decoding: UnsafeBufferPointer(rebasing: rest), as: UTF8.self)
  }
}
