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

  /// Reads `source`; a line without ` = ` that is neither blank nor a comment is left out.
  /// Keys that `source` lacks are taken from `fallback`.
  public init(language: String, parsing source: String, fallback: Catalogue? = nil) {
    self.language = language
    texts = fallback?.texts ?? [:]
    let text = source.hasPrefix("\u{FEFF}") ? source.dropFirst() : source[...]
    for line in text.utf8.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      guard let (key, text) = Self.entry(line) else { continue }
      texts[key] = text
    }
  }

  private static func entry(
    _ line: Substring.UTF8View
  ) -> (key: String, text: String)? {
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let key = line[..<equals].trimmed
    let text = line[line.index(after: equals)...].trimmed
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

extension Substring.UTF8View {
  /// Without blanks around it, and without the end of line of other systems.
  fileprivate var trimmed: String {
    var rest = self
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    while rest.last == UInt8(ascii: " ") || rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    return String(Substring(rest))
  }
}
