import TestFolders
import Testing

@Suite struct StyleTests {
  @Test func `the style uses only tokens that it defines, and uses every colour`() throws {
    let style = try #require(try KnownSite.example.built().text("estilo.css"))
    let defined = Set(style.matches(of: /--([a-z0-9-]+):/).map { String($0.1) })
    let used = Set(style.matches(of: /var\(--([a-z0-9-]+)\)/).map { String($0.1) })
    #expect(used.subtracting(defined) == [])
    #expect(defined.subtracting(used) == [])
    #expect(used.count > 20)
  }

  @Test func `colours stand in the theme alone, save black and white on paper`() throws {
    let style = try #require(try KnownSite.example.built().text("estilo.css"))
    let rules = try #require(style.ranges(of: "--ancho:").first)
    let colours = style[rules.lowerBound...].matches(of: /#[0-9a-fA-F]{3,8}\b/).map { String($0.0) }
    #expect(Set(colours) == ["#000", "#fff"])
    let paper = try #require(style.ranges(of: "@media print {").first)
    #expect(style[rules.lowerBound..<paper.lowerBound].firstMatch(of: /#[0-9a-fA-F]{3,8}\b/) == nil)
  }

  @Test func `comments are for who writes the style, not for who loads it`() throws {
    let style = try #require(try KnownSite.example.built().text("estilo.css"))
    #expect(!style.contains("/*") && !style.contains("*/"))
  }

  @Test func `each sheet of paper says whose it is, as of when, and its number`() throws {
    let style = try #require(try KnownSite.example.built().text("estilo.css"))
    #expect(
      style.contains(
        "@bottom-left { content: \"Portal de ejemplo · Datos al 30 de junio de 2031.\""))
    #expect(style.contains("@bottom-right { content: counter(page) \" / \" counter(pages); }"))
  }

  @Test func `the names of columns that can be sorted stand on every sheet`() throws {
    let style = try #require(try KnownSite.example.built().text("estilo.css"))
    let paper = style[try #require(style.firstRange(of: "@media print {\n  @page")).lowerBound...]
    #expect(paper.contains("\n  th button { display: contents; }"))
  }

  @Test func `a dense table is printed on its side, in letters that can be read`() throws {
    let style = try #require(try KnownSite.example.built().text("estilo.css"))
    #expect(style.contains("@page ancha { size: letter landscape; }"))
    let paper = style[try #require(style.firstRange(of: "@supports (page: ancha)")).lowerBound...]
    #expect(paper.contains("main:has(.densa) > :is(.eje, .prioridad, "))
    #expect(paper.contains("[data-plantilla=\"eje\"]:has(.densa) { page: ancha; }"))
    #expect(paper.contains(".oficial.densa[data-filtra] { font-size: 8pt; }"))
  }

  @Test func `a title can't end the text that it is printed in`() throws {
    let folder = try TemporaryFolder()
    try folder.put("titulo: '\"}\\<b> Portal'\n", at: "portal.yaml")
    let style = try #require(try BuiltSite(content: folder.path).text("estilo.css"))
    #expect(style.contains("content: \"\\22 }\\5c \\3c b> Portal · Datos al"))
  }

  @Test func `words of the heads of tables of agreements are not broken on broad screens`() throws {
    let style = try #require(try KnownSite.example.built().text("estilo.css"))
    #expect(style.contains("\n.acuerdos thead th { overflow-wrap: normal; }"))
  }
}
