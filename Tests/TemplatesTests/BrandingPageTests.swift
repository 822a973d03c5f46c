import Programmes
import Review
import SitePlan
import Testing
import Wording

struct BrandingPageTests {
  @Test func `the portal's sign stands on its pages, with its words and its size`() throws {
    let home = try #require(try site().text("index.html"))
    #expect(
      home.contains(
        #"<img class="logo" src="recursos/portal.svg" alt="Portal &lt;oficial&gt;" width="90" height="30">"#
      ))
  }

  @Test func `an institution's pages show its own sign, those of the portal do not`() throws {
    let site = try site()
    let own = try #require(site.text("instituciones/puerto/index.html"))
    #expect(own.contains(#"src="../../instituciones/puerto/escudo.png""#))
    #expect(!own.contains("portal.svg"))
    #expect(site.text("instituciones/puerto/escudo.png") == "PNG")
    #expect(site.text("instituciones/index.html")?.contains("escudo.png") == false)
  }

  @Test func `lines above and below lead where they say`() throws {
    let home = try #require(try site().text("index.html"))
    #expect(
      home.contains(
        #"<ul class="duenos hoja"><li><a href="https://ejemplo.gob.mx" rel="noopener noreferrer">Secretaría</a></li></ul>"#
      ))
    #expect(home.contains(#"<ul class="renglones hoja"><li>Calle &amp; Número</li></ul>"#))
  }

  @Test func `a printed page says where it comes from, and as of when`() throws {
    let page = try #require(try site().text("instituciones/puerto/index.html"))
    #expect(
      page.contains(
        """
        <p class="impreso">Datos al 30 de septiembre de 2024. \
        https://www.example.org/etica/instituciones/puerto/</p>
        """))
  }

  @Test func `the style starts with the colours of the theme`() throws {
    let style = try #require(try site().text("estilo.css"))
    #expect(style.hasPrefix(":root {\n  color-scheme: light dark;\n  --fondo: #ffffff;"))
    #expect(style.contains("--acento: #0b57a4;"))
  }

  @Test func `only pages with rows to sort load the script for it`() throws {
    let site = try site()
    for (path, isThere) in [
      ("index.html", false), ("instituciones/puerto/pat-2024/index.html", true),
      ("instituciones/puerto/pat-2024/actividades/1-1/index.html", false),
    ] {
      let page = try #require(site.text(path), "\(path)")
      #expect(page.contains("tablas.js\"") == isThere, "\(path)")
      #expect(page.contains(" data-filtra") == isThere, "\(path)")
    }
  }

  /// A portal with a sign, whose only institution has another.
  private func site() throws -> BrandedSite {
    let settings = PortalSettings(
      title: try words("Portal de muestra"), description: nil,
      baseURL: PortalAddress("https://www.example.org/etica"), language: nil, firstWeekday: .monday,
      notice: nil, assets: nil, contact: Contact(), theme: .neutral)
    let branding = Branding(
      logo: try logo("portal.svg", "Portal <oficial>", width: 90, height: 30),
      header: [BrandingLine(text: try words("Secretaría"), link: Link("https://ejemplo.gob.mx"))],
      footer: [BrandingLine(text: try words("Calle & Número"), link: nil)])
    let institution = try SampleTimes.institution().showing(
      try logo("escudo.png", "Puerto", width: 40, height: 40))
    let plan = SitePlan(
      Portal(settings: settings, glossary: [], pages: [], assets: [], branding: branding),
      in: .spanish, cutoff: try day("2024-09-30"), version: "0")
    return BrandedSite(
      files: plan.files(of: institution, Review(open: [], answered: []))
        + plan.commonFiles(
          [plan.summary(of: institution)],
          data: [plan.data(of: institution, Review(open: [], answered: []))]))
  }

  private func logo(_ name: String, _ alternative: String, width: Int, height: Int) throws -> Logo {
    Logo(
      name: name, bytes: Array("PNG".utf8), alternative: try words(alternative),
      size: try #require(PictureSize(width: width, height: height)))
  }
}

private struct BrandedSite {
  let files: [PlannedFile]

  func text(_ path: String) -> String? {
    files.first { $0.path == path }?.bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Institution {
  fileprivate func showing(_ logo: Logo) -> Institution {
    Institution(
      slug: slug, name: name, acronym: acronym, level: level, territory: territory,
      committee: committee, contact: contact, nonWorkingDays: nonWorkingDays,
      presentation: presentation, programmes: programmes, meetings: meetings, location: location,
      logo: logo)
  }
}
