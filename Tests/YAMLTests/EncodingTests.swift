import Diagnostics
import Testing
import YAML

/// Files that are not the text that they should be.
struct EncodingTests {
  struct BytesCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let place: String
    let rule: Rule
    let values: [String: DiagnosticValue]

    init(
      _ name: String, _ bytes: [UInt8], _ place: String, _ rule: Rule,
      _ values: [String: DiagnosticValue] = [:]
    ) {
      testDescription = name
      self.bytes = bytes
      self.place = place
      self.rule = rule
      self.values = values
    }
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  static let cases: [BytesCase] = [
    BytesCase(
      "Latin-1", Array("a: 1\nb: d".utf8) + [0xED, 0x61], "2:5", .notUTF8,
      ["byte": "ED", "caracter": "í"]),
    BytesCase(
      "a character cut at the end", Array("a: ñu".utf8) + [0xC3], "1:6", .notUTF8,
      ["byte": "C3", "caracter": "Ã"]),
    BytesCase(
      "an overlong form", Array("a: ".utf8) + [0xC0, 0xAF], "1:4", .notUTF8,
      ["byte": "C0", "caracter": "À"]),
    BytesCase(
      "half of a surrogate pair", Array("a: ".utf8) + [0xED, 0xA0, 0x80], "1:4", .notUTF8,
      ["byte": "ED", "caracter": "í"]),
    BytesCase(
      "three bytes that stop other parsers", [0x25, 0x22, 0xA6], "1:3", .notUTF8,
      ["byte": "A6", "caracter": "¦"]),
    BytesCase(
      "UTF-16 with its mark, little end first", [0xFF, 0xFE] + utf16("a: 1", bigEndian: false),
      "1:1", .utf16),
    BytesCase(
      "UTF-16 with its mark, big end first", [0xFE, 0xFF] + utf16("a: 1", bigEndian: true),
      "1:1", .utf16),
    BytesCase(
      "UTF-16 without a mark",
      utf16(String(repeating: "titulo: Programa\n", count: 20), bigEndian: false), "1:1", .utf16),
    BytesCase(
      "NUL", Array("a: 1\nb: x".utf8) + [0x00], "2:5", .controlCharacter, ["codigo": "U+0000"]),
    BytesCase("a bell", Array("ñ: \u{7}".utf8), "1:4", .controlCharacter, ["codigo": "U+0007"]),
    BytesCase("delete", Array("a: \u{7F}".utf8), "1:4", .controlCharacter, ["codigo": "U+007F"]),
    BytesCase(
      "form feed", Array("a: 1\n\u{C}\n".utf8), "2:1", .controlCharacter, ["codigo": "U+000C"]),
    BytesCase(
      "a C1 control", Array("a: á\u{92}".utf8), "1:5", .controlCharacter, ["codigo": "U+0092"]),
    BytesCase(
      "next line", Array("a: 1\u{85}".utf8), "1:5", .controlCharacter, ["codigo": "U+0085"]),
    BytesCase(
      "line separator", Array("a: 1\u{2028}b: 2".utf8), "1:5", .controlCharacter,
      ["codigo": "U+2028"]),
    BytesCase(
      "paragraph separator", Array("a: 1\u{2029}b: 2".utf8), "1:5", .controlCharacter,
      ["codigo": "U+2029"]),
    BytesCase(
      "a byte order mark in the middle", Array("a: 1\nb: \u{FEFF}2".utf8), "2:4",
      .controlCharacter, ["codigo": "U+FEFF"]),
    BytesCase(
      "a character that is none", Array("a: \u{FFFE}".utf8), "1:4", .controlCharacter,
      ["codigo": "U+FFFE"]),
    BytesCase(
      "a space of no width", Array("a: ñ\u{200B}".utf8), "1:5", .controlCharacter,
      ["codigo": "U+200B"]),
    BytesCase(
      "a hyphen that is not seen", Array("a: eti\u{AD}ca".utf8), "1:7", .controlCharacter,
      ["codigo": "U+00AD"]),
    BytesCase(
      "a joiner between letters", Array("a: á\u{200D}b".utf8), "1:5", .controlCharacter,
      ["codigo": "U+200D"]),
    BytesCase(
      "a joiner at the end", Array("a: 👩\u{200D}".utf8), "1:5", .controlCharacter,
      ["codigo": "U+200D"]),
    BytesCase(
      "letters from right to left", Array("a: \u{202E}1".utf8), "1:4", .controlCharacter,
      ["codigo": "U+202E"]),
    BytesCase(
      "the end of an isolate", Array("a: 1\u{2069}".utf8), "1:5", .controlCharacter,
      ["codigo": "U+2069"]),
    BytesCase(
      "tags", Array("a: \u{E0041}".utf8), "1:4", .controlCharacter, ["codigo": "U+E0…"]),
    BytesCase(
      "a letter that was lost", Array("a: capacitaci\u{FFFD}n".utf8), "1:14", .lostCharacter,
      ["codigo": "U+FFFD"]),
    BytesCase(
      "two versions that git could not join",
      Array("a: ñ\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n".utf8), "2:1", .mergeConflict,
      ["codigo": ""]),
    BytesCase(
      "the line ends of old Macs", Array("a: 1\rb: 2\r".utf8), "1:5", .controlCharacter,
      ["codigo": "U+000D"]),
  ]

  @Test(arguments: cases)
  func `bytes that are no text are refused at their place`(example: BytesCase) {
    let file = SourceFile(path: "a.yaml", bytes: example.bytes)
    let error = #expect(throws: Diagnostic.self) { try file.checkedText() }
    #expect(error.map { "\($0.location.line):\($0.location.column)" } == example.place)
    #expect(error?.rule == example.rule)
    #expect(error?.values == example.values)
  }

  @Test(arguments: [
    "a: 1\r\nb: 2\r\n", "\ttabulador", "ñandú 日本 👩‍👧‍👦", "\u{A0}", "\u{2014}", "\u{E000}", "",
    "a: <<<<<<< x", "<<<<<<<\n", "a: 1\n <<<<<<< HEAD\n",
    "❤️‍🔥 👩🏽‍🚒", "\u{2010}", "\u{2027}", "\u{202F}", "\u{206A}", "\u{FFFC}", "\u{F0000}",
  ])
  func `other characters pass`(text: String) throws {
    #expect(try Array(file(text).checkedText()) == Array(text.utf8))
  }

  @Test func `a byte order mark is not part of the text`() throws {
    let file = file("\u{FEFF}a: 1")
    #expect(try Array(file.checkedText()) == Array("a: 1".utf8))
  }

  @Test(arguments: [
    (#"a: "uno\u2028dos""#, "1:8", "U+2028"), (#"a: "\u202egnp.exe""#, "1:5", "U+202E"),
    (#"a: "\0""#, "1:5", "U+0000"), (#"a: "\a""#, "1:5", "U+0007"),
    (#"a: "x \\ \x07""#, "1:10", "U+0007"), (#"a: "\ufeff""#, "1:5", "U+FEFF"),
    (#"a: "\N""#, "1:5", "U+0085"), (#"a: "\r\n""#, "1:5", "U+000D"),
    (#"a: "\U000E0041""#, "1:5", "U+E0…"), (#""\u200b": 1"#, "1:2", "U+200B"),
    ("a: \"uno\n  \\e dos\"", "1:4", "U+001B"),
  ])
  func `an escape stands for no character that a file may not have`(
    text: String, place: String, code: String
  ) throws {
    let found = try parse(text).diagnostics
    #expect(found.map { "\($0.location.line):\($0.location.column)" } == [place])
    #expect(found.map(\.rule) == [.controlCharacter])
    #expect(found.first?.values["codigo"] == .text(code))
  }

  @Test(arguments: [
    #"a: "uno\ndos\ttres""#, #"a: "\xf1 \u00e1 \"x\" \\ \/ \_""#,
    #"a: "\U0001F469\u200D\U0001F467""#,
    #"a: '\u2028'"#, #"a: "<<<<<<< x""#,
  ])
  func `others are as good as the characters themselves`(text: String) throws {
    #expect(try parse(text).diagnostics == [])
  }

  @Test(arguments: [
    (#"a: "P:\tareas""#, 7), (#"a: "C:\notas de hoy""#, 7), (#"a: "\\red\notas""#, 10),
    (#"a: "guía \ manual""#, 10),
  ])
  func `a backslash that YAML takes for white space is told of`(text: String, column: Int) throws {
    let found = try parse(text).diagnostics
    #expect(found.map(\.rule) == [.backslash])
    #expect(found.map(\.location.column) == [column])
  }

  @Test func `a letter that was lost is told of where an escape stands for it`() throws {
    #expect(try parse(#"a: "dise\ufffdo""#).diagnostics.map(\.rule) == [.lostCharacter])
  }

  @Test(arguments: [
    ("a: inducciÃ³n", "1:11", "a: inducción"),
    ("b: 1\na: â€œÃ‰ticaâ€\u{9D}", "2:4", "a: “Ética”"),
    ("a: 3 â€“ 4â€¦", "1:6", "a: 3 – 4…"), ("a: Â¿quÃ©?", "1:4", "a: ¿qué?"),
    ("a: niÃ±o y niña", "1:6", "a: niño y niña"), ("a: â‚¬5", "1:4", "a: €5"),
  ])
  func `letters that were encoded twice are told of, with what they were`(
    text: String, place: String, correction: String
  ) {
    let error = #expect(throws: Diagnostic.self) { try file(text).checkedText() }
    #expect(error.map { "\($0.location.line):\($0.location.column)" } == place)
    #expect(error?.rule == .doubleEncoding && error?.correction == correction)
    #expect((try? file(text).checkedText(isVerbatim: true)) != nil || text.contains("\u{9D}"))
  }

  @Test(arguments: ["«CAFÉ»", "São Tomé", "Ângela", "pâté", "â «b»", "Ãé", "É±", "â€"])
  func `letters that only look like that pass`(text: String) throws {
    #expect(try Array(file(text).checkedText()) == Array(text.utf8))
  }
}
