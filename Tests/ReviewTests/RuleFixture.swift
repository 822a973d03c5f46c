import ContentLoading
import Diagnostics
import Foundation
import Programmes
import Review
import Testing

/// What the rules say of an institution's content.
struct ReviewedContent {
  let diagnostics: [Diagnostic]

  /// `programme` is the front matter and the body of its file, `meeting` of the minutes about it; `more` are other
  /// files of the institution.
  init(programme: String, meeting: String? = nil, _ more: [String: String] = [:]) throws {
    var files = ["institucion.md": "---\nnombre: Ente\n---\n", "pat-2031/programa.md": programme]
    files.merge(more) { $1 }
    files["sesiones/2030-11-20.md"] = meeting
    let sources = files.map { name, text in
      SourceFile(path: "Content/instituciones/ente/\(name)", text: text)
    }
    try self.init(Loaded<Institution>(reading: sources, of: "ente", root: "Content"))
  }

  private init(_ loaded: Loaded<Institution>) throws {
    #expect(loaded.diagnostics.isEmpty)
    diagnostics =
      Review(of: try #require(loaded.value), glossary: nil, silences: loaded.silences).open
  }
}

extension ReviewedContent {
  /// What is said of the five real institutions.
  static func real() throws -> [Diagnostic] { try unchanged.get() }

  private static let unchanged = Result {
    try ContentFolder(listing: "\(repository)/Content").institutions.flatMap {
      try real($0.name) { text, _ in text }.diagnostics
    }
  }

  /// One of them, with the texts of its files changed; `change` knows them by their names below
  /// `Content/instituciones`.
  static func real(
    _ institution: String, changing change: (_ text: String, _ name: String) throws -> String
  ) throws -> ReviewedContent {
    let folder = try ContentFolder(listing: "\(repository)/Content")
    let paths = try #require(folder.institutions.first { $0.name == institution }).files
    let files = try paths.map { path in
      let file = try folder.read(path)
      let text = String(decoding: file.bytes, as: UTF8.self)
      let name = String(path.dropFirst("instituciones/".count))
      return SourceFile(path: file.path, text: try change(text, name))
    }
    return try ReviewedContent(
      Loaded<Institution>(reading: files, of: institution, root: folder.root))
  }

  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  func count(of rule: String) -> Int { diagnostics.count { $0.rule.id == rule } }

  /// The lines that `rule` points to.
  func lines(of rule: String) -> [Int] {
    diagnostics.filter { $0.rule.id == rule }.map(\.location.line)
  }
}

/// What a rule says of the real content, with the lines of the files that it points to.
struct RealPlaces: CustomTestStringConvertible {
  let rule: String
  /// Lines by file, below `Content/instituciones`, each as it stands without its blanks.
  let lines: [String: [String]]

  init(_ rule: String, _ lines: [String: [String]] = [:]) {
    self.rule = rule
    self.lines = lines
  }

  var testDescription: String { rule }

  static func found(by rule: String) throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    let folder = "/Content/instituciones/"
    for diagnostic in try ReviewedContent.real()
    where diagnostic.rule.id == rule {
      let location = diagnostic.location
      let text = try String(contentsOfFile: location.path, encoding: .utf8)
      let line = text.components(separatedBy: "\n")[location.line - 1]
      let path = try #require(location.path.range(of: folder))
      found[String(location.path[path.upperBound...]), default: []]
        .append(line.trimmingCharacters(in: .whitespaces))
    }
    return found
  }
}

extension String {
  /// With `spaces` before each of its lines.
  func indented(by spaces: Int) -> String {
    components(separatedBy: "\n").map { String(repeating: " ", count: spaces) + $0 }
      .joined(separator: "\n")
  }
}
