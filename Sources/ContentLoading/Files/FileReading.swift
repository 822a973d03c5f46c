import Diagnostics
import Markdown
import Programmes
import YAML

/// Readers of whole files: each reports what keeps its file from being read, and gives nil then.
extension Problems {
  /// A Markdown file with front matter.
  mutating func frontMatter(
    of file: SourceFile, as shape: RecordShape
  ) -> (record: RecordReader, body: MarkdownText?)? {
    do throws(Diagnostic) {
      guard !isEmpty(file) else { return nil }
      let front = try FrontMatter(parsing: file)
      report(front.fields.diagnostics)
      if let cut = front.cut(as: shape) {
        report(cut)
        return nil
      }
      let body = MarkdownText(front.body, at: front.bodyLocation)
      if let body { check(body) }
      let root = front.fields.root ?? YAMLNode(.mapping([]), at: file.start)
      return RecordReader(root, as: shape, at: .here, &self).map { ($0, body) }
    } catch {
      report(error)
      return nil
    }
  }

  /// A YAML file.
  mutating func record(of file: SourceFile, as shape: RecordShape) -> RecordReader? {
    do throws(Diagnostic) {
      guard !isEmpty(file) else { return nil }
      let document = try YAMLDocument(parsing: try file.checkedText(), of: file)
      report(document.diagnostics)
      let root = document.root ?? YAMLNode(.mapping([]), at: file.start)
      return RecordReader(root, as: shape, at: .here, &self)
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func isEmpty(_ file: SourceFile) -> Bool {
    let isEmpty = file.bytes.allSatisfy { $0 <= 0x20 && $0 != 0 }
    if isEmpty { report(Diagnostic(.emptyFile, at: file.start)) }
    return isEmpty
  }

  /// Whether prose keeps within what can be rendered in reasonable time.
  mutating func check(_ text: MarkdownText) {
    report(MarkdownTables(text).problems)
    report(text.comments)
    do throws(MarkdownRejection) {
      try Markdown.check(text.source)
    } catch {
      report(
        Diagnostic(
          .markdownTooComplex, at: text.location.ofText(line: error.line ?? 1, column: 1),
          ["razon": .term("markdown.\(error.name)")]))
    }
  }
}
