import HTML
import Looks
import Programmes
import SiteRoutes
import Testing

@testable import Templates

@Suite struct MistakeReportTests {
  private func link(_ page: String) throws -> String {
    let match = try #require(page.firstMatch(of: /<a href="(mailto:[^"]*)"/))
    return String(match.1).replacing("&amp;", with: "&")
  }

  @Test func `a message comes with the page, the key, the line and the version filled in`() throws {
    let site = try TimedSite(
      [SampleProgramme.institution(SampleProgramme.programme())], email: "etica@faro.example")
    let link = try link(site.page("instituciones/faro/pat-2024/actividades/1-1"))
    #expect(link.hasPrefix("mailto:etica@faro.example?subject=Error%20en%20"))
    let body = try #require(link.split(separator: "&body=").last)
    let text = try #require(String(body).decoded)
    #expect(
      text.contains("\r\nPágina: Actividad: 1.1 Impartir un curso de ética – PAT 2024 – IFF\r\n"))
    #expect(
      text.contains(
        "Dirección: https://www.example.org/etica/instituciones/faro/pat-2024/actividades/1-1/\r\n")
    )
    #expect(text.contains("Clave: 1.1\r\nArchivo: a.yaml, renglón 1\r\nVitrina 0"))
  }

  @Test func `a portal that does not say where it will be tells the path`() throws {
    let site = try TimedSite(
      [SampleProgramme.institution(SampleProgramme.programme())], baseURL: nil,
      email: "etica@faro.example")
    let text = try #require(link(site.page("vencidas")).decoded)
    #expect(text.contains("Dirección: /vencidas/\r\n"))
    #expect(!text.contains("Clave:") && !text.contains("Archivo:"))
  }

  static let hostile = [
    "a\r\nBcc: todos@example.org", "a&bcc=x@example.org", "a?cc=b", "100 % «ñ» +1", "\"><script>x",
    "a#b", "javascript:alert(1)",
  ]

  @Test(arguments: hostile)
  func `no title can add a header to the message`(title: String) throws {
    let site = try TimedSite([], email: "a+b%c@faro.example", title: title)
    let link = try link(try #require(site.text("index.html")))
    #expect(link.hasPrefix("mailto:a%2Bb%25c@faro.example?subject="))
    #expect(link.count { $0 == "?" } == 1 && link.count { $0 == "&" } == 1)
    #expect(link.count { $0 == "=" } == 2 && !link.contains("#"))
    #expect(link.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 })
    #expect(try #require(link.decoded).contains("Página: \(title)"))
  }

  @Test(arguments: hostile)
  func `a form is told of the place, and cannot be led elsewhere`(title: String) throws {
    let site = try TimedSite(
      [], email: "a@faro.example",
      form: "https://forms.example/f/{pagina}?d={direccion}&v={version}",
      title: title)
    let page = try #require(site.text("index.html"))
    #expect(!page.contains("mailto:"))
    let match = try #require(page.firstMatch(of: /<a href="(https:\/\/forms[^"]*)"/))
    let link = String(match.1).replacing("&amp;", with: "&")
    #expect(link.hasPrefix("https://forms.example/f/"))
    #expect(link.hasSuffix("?d=https%3A%2F%2Fwww.example.org%2Fetica%2F&v=0"))
    #expect(link.count { $0 == "/" } == 4)
  }

  @Test func `without mailbox and form there is no such line`() throws {
    let page = try #require(TimedSite([]).text("index.html"))
    #expect(!page.contains("Reportar un error"))
  }
}

@Suite struct CitationTests {
  @Test func `a page is cited with its body, programme, date and address`() throws {
    let site = try TimedSite([SampleProgramme.institution(SampleProgramme.programme())])
    let page = try site.page("instituciones/faro/pat-2024")
    #expect(
      try #require(page.section("cita")).visible.contains(
        """
        Instituto Ficticio del Faro. Programa anual de trabajo 2024. Datos al 30 de septiembre de \
        2024. https://www.example.org/etica/instituciones/faro/pat-2024/
        """))
    #expect(
      page.contains("href=\"../../../instituciones/faro/pat-2024/informes/2024-09-30/index.html\""))
    #expect(page.contains("@misc{faro-pat-2024,\n  author = {{Instituto Ficticio del Faro}},"))
    #expect(page.contains("url = {https://www.example.org/etica/instituciones/faro/pat-2024/}\n}"))
  }

  @Test func `a report is cited with its own date, and needs no other that stays`() throws {
    let site = try TimedSite([SampleProgramme.institution(SampleProgramme.programme())])
    let section = try #require(
      site.page("instituciones/faro/pat-2024/informes/2024-03-31").section("cita"))
    #expect(
      section.visible.contains("Informe al 31 de marzo de 2024. Datos al 31 de marzo de 2024."))
    #expect(!section.visible.contains("Si necesita citar"))
  }

  @Test func `without an address none is told`() throws {
    let site = try TimedSite(
      [SampleProgramme.institution(SampleProgramme.programme())], baseURL: nil)
    let section = try #require(site.page("instituciones/faro").section("cita"))
    #expect(section.visible.contains("Datos al 30 de septiembre de 2024. BibTeX"))
    #expect(!section.visible.contains("/instituciones/"))
    #expect(!section.contains("url ="))
  }

  @Test(
    arguments: [
      ("}, author = {Otro", "\\textbraceright{}, author = \\textbraceleft{}Otro"),
      (
        "\\input{/etc/passwd}",
        "\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}"
      ),
      ("50 % de $1 & #2_3", "50 \\% de \\$1 \\& \\#2\\_3"),
      ("a~b^c", "a\\textasciitilde{}b\\textasciicircum{}c"),
      ("dos\nrenglones", "dos renglones"), ("«Ñandú» @misc{x,", "«Ñandú» @misc\\textbraceleft{}x,"),
    ])
  func `what TeX would obey is spelled out`(title: String, written: String) throws {
    let entry = BibTeXEntry(
      key: ["inm"], author: title, title: title, year: 2024, publisher: title,
      note: "n", address: Link("https://example.org/%C3%A1?a_b"))
    #expect(entry.text.contains("  title = {{\(written)}},\n"))
    #expect(entry.text.contains("  url = {https://example.org/%C3%A1?a_b}\n}"))
    #expect(entry.text.split(separator: "\n").count == 8)
    var depth = 0
    for character in entry.text {
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }
}

@Suite struct ProvenanceTests {
  @Test func `a page leads to its line in the repository`() throws {
    let site = try TimedSite(
      [SampleProgramme.institution(SampleProgramme.programme())],
      repository: "https://git.example/blob/main/Content/{ruta}#L{linea}")
    let section = try #require(
      site.page("instituciones/faro/pat-2024/actividades/1-4").section("procedencia"))
    #expect(section.contains("href=\"https://git.example/blob/main/Content/a.yaml#L1\""))
    #expect(section.visible.contains("a.yaml, renglón 1"))
    #expect(
      section.visible.contains("Se contó dos veces una sesión. ( Informe al 30 de junio de 2024 )"))
    #expect(section.visible.contains("Vitrina 0"))
  }

  @Test func `without a repository the line is told and nothing is linked`() throws {
    let site = try TimedSite([SampleProgramme.institution(SampleProgramme.programme())])
    let section = try #require(site.page("instituciones/faro").section("procedencia"))
    #expect(section.visible.contains("a.yaml, renglón 1"))
    #expect(!section.contains("<a href=\"http"))
  }
}

@Suite struct WidgetTests {
  private let path = "w/faro/pat-2024"

  @Test func `a widget is small, complete, without programs and out of searches`() throws {
    let site = try TimedSite([SampleProgramme.institution(SampleProgramme.programme())])
    let page = try site.page(path)
    #expect(page.utf8.count <= 12 * 1024)
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!page.contains("<script") && !page.contains(" style="))
    #expect(
      page.contains("href=\"../../../instituciones/faro/pat-2024/index.html\" target=\"_top\""))
    #expect(page.visible.contains("De 11 actividades comprometidas para 2024"))
  }

  @Test func `the programme offers its code, where the portal says where it will be`() throws {
    let institution = try SampleProgramme.institution(SampleProgramme.programme())
    let offer = try #require(
      TimedSite([institution]).page("instituciones/faro/pat-2024").section("insertar"))
    #expect(
      offer.contains("&lt;iframe src=&quot;https://www.example.org/etica/w/faro/pat-2024/&quot;"))
    let without = try TimedSite([institution], baseURL: nil)
    #expect(try without.page("instituciones/faro/pat-2024").section("insertar") == nil)
    #expect(without.files.contains { $0.path == "w/faro/pat-2024/index.html" })
  }
}

@Suite struct SocialCardTests {
  @Test func `every institution and programme has its card, and its pages name it`() throws {
    let institution = try SampleProgramme.institution(SampleProgramme.programme())
    let site = try TimedSite([institution])
    let card = try #require(
      site.files.first { $0.path == "instituciones/faro/tarjeta.png" }?.bytes)
    #expect(card.starts(with: [0x89, 0x50, 0x4E, 0x47]) && card.count <= 15 * 1024)
    let folder = "og:image\" content=\"https://www.example.org/etica/instituciones/faro/"
    #expect(try site.page("instituciones/faro").contains("\(folder)tarjeta.png"))
    let page = try site.page("instituciones/faro/pat-2024/actividades/1-1")
    #expect(page.contains("\(folder)pat-2024/tarjeta.png"))
    #expect(page.contains("og:image:alt\" content=\"PAT 2024, \(institution.shortName): "))
    let own = site.files.first { $0.path == "instituciones/faro/pat-2024/tarjeta.png" }
    #expect(own?.bytes == card)
    let home = try #require(site.text("index.html"))
    #expect(home.contains("og:image\" content=\"https://www.example.org/etica/tarjeta.png\""))
    #expect(site.files.contains { $0.path == "tarjeta.png" })
  }

  @Test(
    arguments: [
      (Theme.institutional, [0x61, 0x12, 0x32]), (.neutral, [0x22, 0x30, 0x3F]),
    ] as [(Theme, [UInt8])])
  func `a card has the colours of the portal`(theme: Theme, brand: [UInt8]) throws {
    let institution = try SampleProgramme.institution(SampleProgramme.programme())
    let site = try TimedSite([institution], theme: theme)
    for path in ["tarjeta.png", "instituciones/faro/tarjeta.png"] {
      let card = try #require(site.files.first { $0.path == path }?.bytes)
      // The ground is the first entry of the palette (PNG, 11.2.2).
      let palette = try #require(card.firstRange(of: Array("PLTE".utf8)))
      #expect(Array(card[palette.upperBound...].prefix(3)) == brand)
    }
  }

  @Test func `a portal that does not say where it will be needs none`() throws {
    let institution = try SampleProgramme.institution(SampleProgramme.programme())
    let site = try TimedSite([institution], baseURL: nil)
    #expect(!site.files.contains { $0.path.hasSuffix(".png") })
    #expect(try !site.page("instituciones/faro").contains("og:image"))
  }
}

extension String {
  /// A percent-encoded text, decoded.
  fileprivate var decoded: String? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
