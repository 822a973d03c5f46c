import Diagnostics
import Memory
import Testing

struct DiagnosticMemoryTests {
  @Test func `a diagnostic is remembered with all that its text is made of`() throws {
    let place = SourceLocation(path: "Content/a.md", line: 3, column: 9)
    let whole = Diagnostic(
      Rule("una-regla", .warning), at: place, width: 4,
      ["texto": .text("«x»"), "termino": .term("clave.de.palabras")],
      related: SourceLocation(path: "Content/b.md"), correction: "a: b")
    #expect(try Diagnostic(remembering: whole.memory) == whole)
    let bare = Diagnostic(Rule("otra", .error), at: place)
    #expect(try Diagnostic(remembering: bare.memory) == bare)
  }

  @Test func `a severity that there is not is a fault`() {
    var writer = MemoryWriter()
    writer.write("una-regla")
    writer.write("grave")
    let bytes = writer.bytes
    #expect(throws: MemoryFault.self) { try Rule(remembering: bytes) }
  }
}
