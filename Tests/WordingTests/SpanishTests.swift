import Foundation
import Testing
import Wording

/// The catalogue that the program carries.
struct SpanishTests {
  private let catalogue = Catalogue.spanish

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Wording/Catalogues/es-MX.txt").standardizedFileURL

  @Test func `its language is the Spanish of Mexico`() {
    #expect(catalogue.language == "es-MX")
    #expect(catalogue.keys.count > 300)
  }

  @Test func `every brace has its partner, and a place is a word`() {
    for key in catalogue.keys {
      let text = catalogue.text(key)
      let rest = Template(text).filled(with: ["": "{"].merging(places(text)) { $1 })
      #expect(!rest.contains { $0 == "{" || $0 == "}" }, "\(key): \(text)")
    }
  }

  private func places(_ text: String) -> [String: String] {
    let words = Template(text).places.filter { $0.wholeMatch(of: /[a-zA-Z]+/) != nil }
    return Dictionary(words.map { ($0, "") }) { one, _ in one }
  }

  @Test func `every line of the file is a text, a comment or blank`() throws {
    let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
    let texts = lines.filter { !$0.hasPrefix("#") }
    for line in texts { #expect(line.firstMatch(of: /^[a-zA-Z0-9._-]+ =( |$)/) != nil, "\(line)") }
    #expect(texts.count == catalogue.keys.count, "a key stands twice")
  }

  @Test(arguments: [("fecha.meses", 12), ("fecha.dias", 7)])
  func `months and days are complete`(key: String, count: Int) {
    #expect(catalogue.text(key).split(separator: ",").count == count)
  }

  @Test func `no advice is without its message`() {
    for ending in [".remedio", ".remedio-general"] {
      for key in catalogue.keys where key.hasPrefix("regla.") && key.hasSuffix(ending) {
        #expect(catalogue[String(key.dropLast(ending.count))] != nil, "\(key)")
      }
    }
  }
}
