import ContentLoading
import Diagnostics
import Foundation
import Programmes
import Review
import Testing

/// What the rules say of the texts of an institution, told with the glossary.
struct ReviewedTexts {
  private(set) var diagnostics: [Diagnostic] = []

  /// The files of an institution, by their names; its main file is made when it is not given.
  init(_ files: [String: String], glossary: [String] = []) throws {
    var files = files
    files["institucion.md"] = files["institucion.md"] ?? "---\nnombre: Ente\nsiglas: ENT\n---\n"
    let sources = files.map { name, text in
      SourceFile(path: "Content/instituciones/ente/\(name)", text: text)
    }
    let loaded = Loaded<Institution>(reading: sources, of: "ente", root: "Content")
    #expect(loaded.diagnostics.isEmpty)
    let place = SourceLocation(path: "Content/glosario.yaml")
    let terms = try glossary.map { term in
      let term = try #require(Verbatim(term, at: place))
      return GlossaryTerm(
        slug: try #require(Slug(folding: term.text)), term: term, meaning: term, definition: nil)
    }
    diagnostics =
      Review(
        of: try #require(loaded.value), glossary: terms, silences: loaded.silences
      ).open
  }

  /// A programme of 2031 with one activity for each of `activities`; `rest` is below the front
  /// matter.
  static func programme(activities: [String], rest: String = "") -> String {
    let rows = activities.enumerated().map { index, text in
      "  - clave: \(index + 1)\n    actividad: \(text.quoted)\n"
    }
    return "---\ntitulo: Programa de trabajo\nperiodo: 2031\nactividades:\n"
      + rows.joined() + "---\n" + rest
  }

  /// A programme whose only activity is `text`.
  init(activity text: String, glossary: [String] = []) throws {
    try self.init(["pat-2031/programa.md": Self.programme(activities: [text])], glossary: glossary)
  }

  /// A programme with `prose` below its front matter, whose first line is line 8.
  init(prose: String, glossary: [String] = []) throws {
    try self.init(
      ["pat-2031/programa.md": Self.programme(activities: ["Una actividad."], rest: prose)],
      glossary: glossary)
  }

  /// All the real institutions, with the real glossary.
  /// `correct` may change a file's text.
  static func real(correct: (String) -> String = { $0 }) throws -> [Diagnostic] {
    let folder = try ContentFolder(listing: "\(repository)/Content")
    let portal = Loaded<Portal>(reading: try folder.common.map(folder.read), root: folder.root)
    let glossary = try #require(portal.value?.glossary)
    return try folder.institutions.flatMap { listing in
      let loaded = Loaded<Institution>(
        reading: try listing.files.map { path in
          let file = try folder.read(path)
          return SourceFile(
            path: file.path, text: correct(String(decoding: file.bytes, as: UTF8.self)))
        }, of: listing.name, root: folder.root)
      return Review(
        of: try #require(loaded.value), glossary: glossary, silences: loaded.silences
      ).open
    }
  }

  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}

extension ReviewedTexts {
  func places(of rule: String) -> [String] {
    diagnostics.filter { $0.rule.id == rule }.map {
      "\($0.location.path.dropFirst("Content/instituciones/ente/".count)):\($0.location.line):"
        + "\($0.location.column)"
    }
  }

  /// What `rule` names as `value`, in the order of the places.
  func values(_ value: String, of rule: String) -> [String] {
    diagnostics.filter { $0.rule.id == rule }.compactMap { $0.text(value) }
  }

  func count(of rule: String) -> Int { diagnostics.count { $0.rule.id == rule } }

  /// What `rule` says of the real content: for each place its programme, the key or name of its
  /// row, and what it names as `value`.
  static func realPlaces(of rule: String, naming value: String) throws -> [String] {
    try real().filter { $0.rule.id == rule }.map { diagnostic in
      let path = diagnostic.location.path
      let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
      let row = lines.prefix(diagnostic.location.line).last {
        $0.contains("- clave:") || $0.contains("- id:")
      }
      let key =
        row?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "-"
      let folders = path.split(separator: "/").suffix(3).dropLast().joined(separator: "/")
      return "\(folders) \(key) \(diagnostic.text(value) ?? "-")"
    }
  }
}

extension Diagnostic {
  func text(_ value: String) -> String? {
    switch values[value] {
    case .text(let text): text
    case .term(let key): key
    case nil: nil
    }
  }
}

extension String {
  /// As a YAML scalar.
  var quoted: String { "'\(replacing("'", with: "''"))'" }
}
