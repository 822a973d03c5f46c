public import Diagnostics

/// The one YAML document of a file, or of its front matter.
public struct YAMLDocument: Sendable {
  /// nil when there is nothing but blanks and comments.
  public let root: YAMLNode?
  /// What is wrong and yet did not keep the rest from being read.
  public let diagnostics: [Diagnostic]

  /// Deepest nesting that is read.
  public static let deepestNesting = 64

  /// Reads `text`, a stretch of `file` that starts at line `firstLine`. Throws what is wrong with
  /// its form, with a place inside the file.
  public init(
    parsing text: ArraySlice<UInt8>, of file: SourceFile, firstLine: Int = 1
  ) throws(Diagnostic) {
    let lines = SourceLines(text, firstLine: firstLine)
    var builder = TreeBuilder(path: file.path, lines: lines)
    do throws(YAMLStop) {
      let root = try builder.document(text)
      if let root { try Self.refuseText(as: root, in: lines, firstLine: firstLine) }
      self.root = root
      diagnostics = builder.diagnostics
    } catch {
      switch error {
      case .broken(let failure):
        throw Self.cause(of: failure, after: builder, in: lines)
      case .refused(let diagnostic): throw diagnostic
      }
    }
  }
}

extension YAMLDocument {
  /// A comment that cut a value short makes the next line of that value look misplaced.
  private static func cause(
    of failure: YAMLFailure, after builder: TreeBuilder, in lines: SourceLines
  ) -> Diagnostic {
    if let newest = builder.diagnostics.last, newest.rule == .commentInValue,
      let last = builder.last, newest.location.line == lines.number(last.end.line)
    {
      return newest
    }
    return SyntaxHint(
      failure: failure, last: builder.last, bracket: builder.brackets.last, lines: lines,
      path: builder.path
    ).diagnostic
  }

  /// When no line has a space after its colon, all of them are one text.
  private static func refuseText(
    as root: YAMLNode, in lines: SourceLines, firstLine: Int
  ) throws(YAMLStop) {
    guard case .scalar(_, isPlain: true) = root.content else { return }
    let line = lines[root.location.line - firstLine]
    let (column, rule, correction): (Int, Rule, String?)
    if let space = line.hardSpace {
      (column, rule, correction) = (space, .noBreakSpace, line.withCommonSpace)
    } else if let colon = line.gluedColon {
      (column, rule, correction) = (
        colon, .missingSpaceAfterColon, line.withSpace(after: colon)
      )
    } else {
      return
    }
    throw .refused(
      Diagnostic(
        rule,
        at: SourceLocation(path: root.location.path, line: line.number, column: column),
        correction: correction))
  }
}

/// Why the tree could not be finished.
enum YAMLStop: Error {
  case broken(YAMLFailure)
  case refused(Diagnostic)
}
