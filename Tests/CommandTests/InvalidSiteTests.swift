import TestFolders
import ContentLoading
import Diagnostics
import Foundation
import Review
import SitePlan
import Testing
import YAML

/// A folder of `Tests/Sites/Invalid`: `Content` with a mistake in it, and the report that it should
/// get in `esperado.txt`. `VITRINA_RECORD=1` writes the reports anew, for a person to read.
struct InvalidSite: Sendable, CustomTestStringConvertible {
  let name: String
  var testDescription: String { name }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Sites/Invalid").standardizedFileURL.path

  static let all: [InvalidSite] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
    .map(InvalidSite.init)

  /// The first of 2030: no site is of a day to come, but the one that is to be.
  static let day = ["SOURCE_DATE_EPOCH": "1893456000"]

  var folder: String { "\(Self.root)/\(name)" }
  var expectedPath: String { "\(folder)/esperado.txt" }

  func expected() throws -> String { try String(contentsOfFile: expectedPath, encoding: .utf8) }
}

struct InvalidSiteTests {
  /// Every rule that a message may name.
  private static let rules = Rule.all + Rule.ofLinks + Rule.ofReview
  private static let isRecording = ProcessInfo.processInfo.environment["VITRINA_RECORD"] == "1"

  @Test(arguments: InvalidSite.all)
  func `a mistake gets exactly its report`(site: InvalidSite) throws {
    let outcome = try Program.run(["check"], in: site.folder, environment: InvalidSite.day)
    if Self.isRecording {
      try outcome.complaint.write(
        toFile: site.expectedPath, atomically: true, encoding: .utf8)
    }
    #expect(try outcome.complaint == site.expected())
    let isWarning = Self.rules.contains { $0.id == site.name && $0.severity == .warning }
    #expect(outcome.status == (isWarning ? 0 : 1))
  }

  @Test(arguments: InvalidSite.all)
  func `no place of a message is left unfilled`(site: InvalidSite) throws {
    for line in try site.expected().split(separator: "\n") {
      guard line.hasPrefix("Content/") || line.hasPrefix("    remedio: ") else { continue }
      #expect(line.firstMatch(of: /\{[a-z]+\}/) == nil, "\(line)")
      #expect(
        line.firstMatch(of: /(regla|razon|registro|forma|markdown)\.[a-z]/) == nil, "\(line)")
    }
  }

  @Test func `every rule of content has a site that breaks it`() throws {
    // Sites of these can't be kept: they would be too large, or lose a file or its name in some copies.
    let unkept: [Rule] = [.tooLarge, .largeEvidence, .namesake, .illegibleName]
    for rule in Self.rules where !unkept.contains(rule) {
      let site = InvalidSite(name: rule.id)
      let report = try #require(try? site.expected(), "\(rule.id)")
      #expect(report.contains("[\(rule.id)]"), "\(rule.id)")
    }
  }

  @Test func `a site breaks one rule`() throws {
    let names = Set(Self.rules.map(\.id))
    for site in InvalidSite.all where names.contains(site.name) {
      let found = try site.expected().matches(of: #/(?m)^Content/.* \[([a-z0-9-]+)\]$/#)
      #expect(Set(found.map { String($0.1) }) == [site.name])
    }
  }

  @Test func `ten broken files are told of in one run, each once`() throws {
    let report = try InvalidSite(name: "diez-archivos-rotos").expected()
    let paths = report.matches(of: #/(?m)^(Content/[^:]+):\d+:\d+: error: /#).map { $0.1 }
    #expect(paths.count == 10)
    #expect(Set(paths).count == 10)
    #expect(paths == paths.sorted())
  }

  @Test(arguments: [
    ("recursos/Sello.svg", "recursos/sello.svg"),
    (
      "instituciones/ide/pat-2026/evidencias/ACTA.pdf",
      "instituciones/ide/pat-2026/evidencias/acta.pdf"
    ),
    (
      "instituciones/acci\u{F3}n/institucion.md", "instituciones/accio\u{301}n/institucion.md"
    ),
    ("paginas/acci\u{F3}n.md", "paginas/accio\u{301}n.md"),
  ])
  func `files that a copy of the content could lose are told of`(
    one: String, other: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.putContent()
    for path in [one, other] { try folder.put("", at: "Content/\(path)") }
    let report = try Program.run("check", in: folder.path).complaint
    let last = [one, other].sorted()[1]
    #expect(report.contains("Content/\(last):1:1: error: para Windows y macOS es el mismo archivo"))
    #expect(report.matches(of: /\[nombre-repetido\]/).count == 1)
  }

  @Test(arguments: [
    ("", "diseño.svg", "dise\u{FFFD}o.svg"),
    ("instituciones/ide/pat-2026", "educación/acta.pdf", "educaci\u{FFFD}n"),
    ("instituciones", "señal/institucion.md", "se\u{FFFD}al"),
  ])
  func `what has a name that is not UTF-8 is told of`(
    place: String, name: String, shown: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.putContent()
    try folder.putInLatin1("x", at: name, below: "Content/\(place)")
    // What is remembered of a folder makes no difference.
    for _ in 0..<2 {
      let outcome = try Program.run("build", in: folder.path)
      #expect(outcome.status == 1)
      let path = place.isEmpty ? shown : "\(place)/\(shown)"
      #expect(
        outcome.complaint.hasPrefix(
          """
          Content/\(path):1:1: error: el nombre de este archivo o carpeta no está escrito en UTF-8, \
          y no se puede leer [nombre-ilegible]
              remedio: Cámbielo: use solo letras sin acento, cifras y guiones.

          """))
    }
  }

  @Test func `a file that is too large is told of, and is not read`() throws {
    let folder = try TemporaryFolder()
    let text = "---\ntitulo: " + String(repeating: "x", count: SourceFile.largestSize)
    try folder.putContent(["instituciones/ide/pat-2026/programa.md": text])
    let outcome = try Program.run("check", in: folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.complaint == """
        Content/instituciones/ide/pat-2026/programa.md:1:1: error: el archivo mide más de \
        4 MB [archivo-demasiado-grande]
            ---
            ^
            remedio: Redúzcalo o divídalo: por ejemplo, un archivo por programa.

        """)
  }

  @Test func `of a day that is asked for nothing is said`() throws {
    let site = InvalidSite(name: "corte-en-el-futuro")
    let outcome = try Program.run("check", "--fecha", "2199-12-10", in: site.folder)
    #expect(outcome.status == 0 && outcome.complaint.isEmpty)
  }

  @Test func `two institutions of one name may be of two places`() throws {
    let folder = try TemporaryFolder()
    try folder.putContent([
      "instituciones/ide/institucion.md": "---\nnombre: Instituto\nentidad: Colima\n---\n",
      "instituciones/otro/institucion.md": "---\nnombre: Instituto\nentidad: Sonora\n---\n",
    ])
    #expect(
      try !Program.run("check", in: folder.path).complaint.contains("institucion-repetida"))
  }
}
