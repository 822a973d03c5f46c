import Octets

/// A text as a content file has it after a key or a dash: as it is where nothing in it means something else there, long
/// ones over several lines, and any other within quotes, in which every character can be written.
struct DraftText {
  private let text: String

  init(_ text: String) { self.text = text }
}

extension DraftText {
  func lines(after head: String, at indentation: Int) -> [String] {
    let blank = String(repeating: " ", count: indentation)
    if isPlain, head.count + text.count <= Self.width { return [head + text] }
    if let folded = folded(Self.width - indentation) {
      return ["\(head)>-"] + folded.map { blank + $0 }
    }
    if let literal { return ["\(head)|-"] + literal.map { $0.isEmpty ? "" : blank + $0 } }
    return [head + quoted]
  }

  /// A key that may be any text.
  static func key(_ text: String) -> String {
    let isKey = text.utf8.allSatisfy { octet in
      octet == UInt8(ascii: "_") || octet.isSmallLetter || octet.isDigit
    }
    return isKey && !text.isEmpty ? text : DraftText(text).quoted
  }

  private static let width = 96

  /// Whether YAML reads it as it stands: it begins as a word, and holds neither a colon nor a `#` that would end it.
  private var isPlain: Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first)
    else { return false }
    return last != ":" && !text.unicodeScalars.contains("\u{A0}") && !last.properties.isWhitespace
      && isOnOneLine && !text.contains(": ")
      && !text.contains(" #") && text.lowercased() != "null"
  }

  /// Without anything that editors' programs or YAML take for the end of a line, or can't show.
  private var isOnOneLine: Bool { text.unicodeScalars.allSatisfy(\.isShown) }

  /// Its lines, broken between words. nil of a text whose blanks would be lost, or that has lines of its own.
  private func folded(_ width: Int) -> [String]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard isOnOneLine, words.count > 1, words.allSatisfy({ !$0.isEmpty }) else { return nil }
    var lines: [String] = []
    for word in words {
      if let line = lines.last, line.count + word.count < width || Self.misleads(word) {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return Self.misleads(words[0]) ? nil : lines
  }

  /// nil of a text some of whose lines would be read or taken for something else.
  private var literal: [String]? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isSound = lines.allSatisfy { line in
      let word = line.prefix { $0 != " " }
      return line.unicodeScalars.allSatisfy(\.isShown) && line.last != " " && line.first != " "
        && !Self.misleads(word)
    }
    guard isSound, lines.count > 1, lines.first?.isEmpty == false, lines.last?.isEmpty == false
    else { return nil }
    return lines
  }

  /// Whether a line that begins with it looks like an item, a comment or a key.
  private static func misleads(_ word: Substring) -> Bool {
    guard let first = word.utf8.first else { return false }
    return "-#:".utf8.contains(first) || word.first == "\u{A0}" || word.contains(":")
      || keys.contains(word)
  }

  /// Of all records: before a number they are taken for keys.
  private static let keys = Set(RecordShape.all.flatMap(\.fields).map { Substring($0.name) })

  /// Between double quotes: YAML 1.2.2, section 7.3.1.
  private var quoted: String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.isShown: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return result + "\""
  }
}

extension Unicode.Scalar {
  /// Whether it is a character that stands in a line and can be seen, or a common blank.
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse,
      .format:
      false
    default: true
    }
  }
}
