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
    let rules = try #require(style.ranges(of: "/* Vitrina").first)
    let colours = style[rules.lowerBound...].matches(of: /#[0-9a-fA-F]{3,8}\b/).map { String($0.0) }
    #expect(Set(colours) == ["#000", "#fff"])
    let paper = try #require(style.ranges(of: "@media print {").first)
    #expect(style[rules.lowerBound..<paper.lowerBound].firstMatch(of: /#[0-9a-fA-F]{3,8}\b/) == nil)
  }
}
