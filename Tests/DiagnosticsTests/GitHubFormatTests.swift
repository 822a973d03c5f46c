import Diagnostics
import Testing

struct GitHubFormatTests {
  private func annotation(_ diagnostic: Diagnostic) -> String {
    DiagnosticText.sample.document([diagnostic], as: .github, version: "1") { _ in nil }
  }

  @Test func `an annotation is one line with place, rule, message and advice`() {
    #expect(
      annotation(diagnostic(.doubt, at: 7, path: "Content/a.md"))
        == "::warning file=Content/a.md,line=3,col=7,title=duda-de-prueba::¿seguro?%0ARevise.\n")
    #expect(
      annotation(diagnostic(at: 1)) == "::error file=a.md,line=3,col=1,title=sin-remedio::mal\n")
  }

  @Test(arguments: [
    ("a,line=9::b.md", "a%2Cline=9%3A%3Ab.md"), ("100%.md", "100%25.md"),
    ("a\nb\r.md", "a%0Ab%0D.md"), ("a\r\nb.md", "a%0D%0Ab.md"), ("ñ ó.md", "ñ ó.md"),
  ])
  func `a path can't add properties or lines`(path: String, written: String) {
    #expect(
      annotation(diagnostic(at: 1, path: path))
        == "::error file=\(written),line=3,col=1,title=sin-remedio::mal\n")
  }

  @Test(arguments: [("a,\u{301}line=9", "a%2C\u{301}line=9"), ("a:\u{301}b", "a%3A\u{301}b")])
  func `not even below an accent`(path: String, written: String) {
    #expect(annotation(diagnostic(at: 1, path: path)).contains("file=\(written),line=3"))
  }

  @Test(arguments: [
    ("50%", "50%25"), ("a\n::error::b", "a%0A::error::b"), ("a\r\nb", "a%0D%0Ab"),
  ])
  func `a message can't start another annotation`(value: String, written: String) {
    let text = annotation(diagnostic(.sample, at: 1, ["valor": .text(value), "esperado": "y"]))
    #expect(text.hasSuffix("::«\(written)» no es y\n"))
    #expect(text.unicodeScalars.count { $0 == "\n" } == 1)
  }
}
