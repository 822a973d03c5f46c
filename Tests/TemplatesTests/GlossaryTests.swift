import HTML
import Programmes
import SiteRoutes
import Testing

@testable import Templates

@Suite struct GlossaryTests {
  private func table(_ terms: [String]) throws -> GlossaryTable {
    GlossaryTable(
      try terms.map {
        GlossaryTerm(
          slug: try #require(Slug(folding: $0)), term: try words($0), meaning: try words("…"),
          definition: nil)
      })
  }

  /// The markup with `[CEPCI]` in the place of a link to the entry.
  private func linked(_ markup: HTML, _ terms: [String]) throws -> String {
    try table(terms).linking(markup, from: .home).description.replacing(
      /<a class="sigla" href="glosario\/index\.html#[a-z0-9-]+">([^<]*)<\/a>/
    ) { "[\($0.1)]" }
  }

  @Test(
    arguments: [
      ("<p>El CEPCI y el CEPCI.</p>", "<p>El [CEPCI] y el CEPCI.</p>"),
      ("<h2>CEPCI</h2><p>CEPCI</p>", "<h2>CEPCI</h2><p>[CEPCI]</p>"),
      (
        "<p><a href=\"x\">CEPCI <b>CEPCI</b></a> CEPCI</p>",
        "<p><a href=\"x\">CEPCI <b>CEPCI</b></a> [CEPCI]</p>"
      ),
      ("<p title=\"CEPCI\">CEPCI</p>", "<p title=\"CEPCI\">[CEPCI]</p>"),
      (
        "<nav><ul><li>CEPCI</li></ul></nav><dl><dt>CEPCI</dt><dd>CEPCI</dd></dl>",
        "<nav><ul><li>CEPCI</li></ul></nav><dl><dt>CEPCI</dt><dd>[CEPCI]</dd></dl>"
      ),
      (
        "<svg><path d=\"CEPCI\"/></svg><pre>CEPCI</pre><code>CEPCI</code>",
        "<svg><path d=\"CEPCI\"/></svg><pre>CEPCI</pre><code>CEPCI</code>"
      ),
      ("<article>CEPCI</article>", "<article>[CEPCI]</article>"),
      ("CEPCI", "[CEPCI]"), ("«CEPCI»", "«[CEPCI]»"), ("(CEPCI),", "([CEPCI]),"),
      ("CEPCI…", "[CEPCI]…"),
      ("OIC/CEPCI", "[OIC]/[CEPCI]"), ("&quot;CEPCI&quot;", "&quot;[CEPCI]&quot;"),
      ("CEPCIS", "CEPCIS"), ("ÑCEPCI", "ÑCEPCI"), ("CEPCIé", "CEPCIé"), ("xCEPCI", "xCEPCI"),
      ("CEPCI-2024", "CEPCI-2024"), ("sub-CEPCI", "sub-CEPCI"),
      ("a@CEPCI.gob.mx", "a@CEPCI.gob.mx"),
      ("CEPCI_1", "CEPCI_1"), ("CEPCI.", "[CEPCI]."), ("cepci", "cepci"),
      ("El PI-PEA y la PEA", "El [PI-PEA] y la [PEA]"), ("Código de Ética", "[Código de Ética]"),
      ("el Código de Éticas", "el Código de Éticas"),
    ])
  func `a term leads to its entry where it first stands as a whole word`(
    markup: String, expected: String
  ) throws {
    let terms = ["PEA", "CEPCI", "OIC", "PI-PEA", "Código de Ética"]
    #expect(try linked(HTML(trusting: markup), terms) == expected)
  }

  @Test(
    arguments: [
      ("amp", "a &amp; b"), ("39", "it&#39;s"), ("lt", "&lt;script&gt;"), ("b", "<b>x</b>"),
      ("p", "<p>x</p>"), ("href", "<a href=\"x\">y</a>"),
    ])
  func `a term never breaks a tag or a character reference`(term: String, markup: String) throws {
    #expect(try linked(HTML(trusting: markup), [term]) == markup)
  }

  @Test(arguments: ["A&B", "<script>", "\"R\"", "I+D", "ñ"])
  func `a term of any signs is found as it is shown, and stays escaped`(term: String) throws {
    let text: HTML = "<p>Dice \(term) aquí.</p>"
    let result = try table([term + "x", term]).linking(text, from: .home).description
    #expect(
      result.contains(">\(("\(term)" as HTML).description)</a> aquí.</p>")
        == (Slug(folding: term) != nil))
    #expect(!result.contains("<script"))
  }

  @Test(arguments: ["<", "<p", "a < b", "<p><h1>CEPCI", "</h1>CEPCI", "<br/>CEPCI", ""])
  func `unfinished markup is left alone or linked, and nothing is lost`(markup: String) throws {
    let result = try table(["CEPCI"]).linking(HTML(trusting: markup), from: .home).description
    #expect(result.replacing(/<a class="sigla"[^>]*>|<\/a>/, with: "") == markup)
  }

  @Test func `the pages of a site link their terms`() throws {
    let term = GlossaryTerm(
      slug: try slug("curso"), term: try words("curso"), meaning: try words("Clase"),
      definition: nil)
    let site = try TimedSite(
      [SampleProgramme.institution(SampleProgramme.programme())], glossary: [term])
    let report = try site.page("instituciones/faro/pat-2024/informes/2024-03-31")
    #expect(
      report.contains(
        "<a class=\"sigla\" href=\"../../../../../glosario/index.html#curso\">curso</a>"))
    #expect(try !site.page("glosario").contains("class=\"sigla\""))
  }
}
