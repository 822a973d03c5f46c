import Diagnostics
import Testing
import YAML

/// A text with one mistake, and the one message that its editor should get.
struct ErrorCase: Sendable, CustomTestStringConvertible {
  let mistake: String
  let input: String
  /// `line:column`.
  let place: String
  let rule: Rule
  let correction: String?

  init(
    _ mistake: String, _ input: String, _ place: String, _ rule: Rule, correction: String? = nil
  ) {
    self.mistake = mistake
    self.input = input
    self.place = place
    self.rule = rule
    self.correction = correction
  }

  var testDescription: String { mistake }
}

extension ErrorCase {
  func check(_ source: Testing.SourceLocation = #_sourceLocation) {
    let found = diagnostics(of: input)
    #expect(
      found.map { "\($0.location.line):\($0.location.column)" } == [place], sourceLocation: source)
    #expect(found.map(\.rule) == [rule], sourceLocation: source)
    #expect(found.first?.correction == correction, sourceLocation: source)
  }
}

func file(_ text: String) -> SourceFile { SourceFile(path: "a.yaml", text: text) }

func parse(_ text: String) throws(Diagnostic) -> YAMLDocument {
  try parse(file(text))
}

func parse(_ file: SourceFile) throws(Diagnostic) -> YAMLDocument {
  try YAMLDocument(parsing: try file.checkedText(), of: file)
}

/// Everything that is said of `text`, whether or not it could be read to its end.
func diagnostics(of text: String) -> [Diagnostic] {
  do throws(Diagnostic) {
    return try parse(text).diagnostics
  } catch {
    return [error]
  }
}
