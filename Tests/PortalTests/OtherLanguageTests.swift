import Programmes
import TestFolders
import Testing
import Wording

/// A portal that brings the words of another language.
struct OtherLanguageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let prose = """
      - [x] one
      - [ ] two

      One[^a] and two[^a].

      | A | B |
      |---|---|
      | 1 | 2 |

      [^a]: Three.
      """
    let content = [
      "portal.yaml": "titulo: One\nidioma: xx\nurl_base: https://example.org/\n",
      "paginas/two.md": "---\ntitulo: Two\n---\n\n\(prose)\n",
      "instituciones/three/institucion.md": "---\nnombre: Three\n---\n\n\(prose)\n",
      "instituciones/three/four/programa.md": """
      ---
      titulo: Four
      periodo: 2031
      actividades:
        - clave: 1
          actividad: One two three
          inicio: 02/03/2031
      ---

      \(prose)
      """,
    ]
    for (path, text) in content { try folder.put(text, at: path) }
  }

  /// All words are rows of `x`.
  private func catalogue(_ language: String) -> Catalogue {
    let lines = Catalogue.spanish.keys.map { key in
      let text = Template(Catalogue.spanish[key] ?? "").parts.map { part in
        switch part {
        case .text(let text): String(text.map { $0.isLetter ? "x" : $0 })
        case .place(let name): "{\(name)}"
        }
      }.joined()
      return "\(key) = \(text)"
    }
    return Catalogue(language: language, parsing: lines.joined(separator: "\n"))
  }

  @Test func `it says nothing in Spanish to those who hear it`() throws {
    let site = try BuiltSite(content: folder.path, in: catalogue("xx"))
    #expect(site.pages.count > 10)
    for page in site.pages {
      let named = page.text.matches(of: /(?:aria-label|alt)="(?<name>[^"]*)"/)
      for name in named.map({ String($0.output.name) }) {
        let words = name.split { !$0.isLetter }.filter { !$0.allSatisfy { $0 == "x" } }
        #expect(Set(words).isSubset(of: ["One", "Two", "Three", "Four"]), "\(page.path): \(name)")
      }
      #expect(page.text.contains("lang=\"xx\""))
    }
    let labels = try #require(site.text("two/index.html")).matches(of: /aria-label="([^"]*)"/)
    let spoken = Set(labels.map { String($0.output.1) })
    #expect(
      spoken.isSuperset(of: ["xxxxx", "xxxxxxxxx", "xxxx 1", "xxxxxx xx xxxxx 2", "xxxxx 1"]))
  }

  @Test(arguments: [
    ("xx", "http://id.loc.gov/vocabulary/iso639-1/xx", "xx", nil),
    ("en-GB", "http://publications.europa.eu/resource/authority/language/ENG", "en", "en_GB"),
    ("es-419", "http://publications.europa.eu/resource/authority/language/SPA", "es", nil),
    ("zh-Hant-TW", "http://id.loc.gov/vocabulary/iso639-1/zh", "zh", nil),
    ("es-MX", "http://publications.europa.eu/resource/authority/language/SPA", "es", "es_MX"),
  ])
  func `its data and its links say in which language it is`(
    language: String, name: String, base: String, locale: String?
  ) throws {
    let site = try BuiltSite(content: folder.path, in: catalogue(language))
    let data = try #require(site.text("datos/catalogo.jsonld"))
    #expect(data.contains("\"dct:language\": {\n    \"@id\": \"\(name)\""))
    let languages = data.matches(of: /"@language": "([^"]*)"/).map { String($0.output.1) }
    #expect(Set(languages) == [base])
    let home = try #require(site.text("index.html"))
    let shared = home.firstMatch(of: /<meta property="og:locale" content="([^"]*)">/)
    #expect(shared.map { String($0.output.1) } == locale)
  }
}
