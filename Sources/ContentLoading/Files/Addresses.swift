import Diagnostics
import Programmes

extension Problems {
  /// The address that a folder gives; the nearest one, after a report, when its name can't be one.
  mutating func slug(of folder: String, at place: SourceLocation) -> Slug {
    if let slug = Slug(exactly: folder) { return slug }
    report(.notASlug(folder, at: place))
    return Slug(folding: folder) ?? Slug.placeholder
  }

  /// The address of a programme by the name of its folder; pages of its institution stand beside it.
  mutating func programmeSlug(of folder: String, at place: SourceLocation) -> Slug {
    if ContentFolder.reservedNames.contains(folder) {
      report(Diagnostic(.reservedFolder, at: place, ["carpeta": .text(folder)]))
    }
    return slug(of: folder, at: place)
  }

  /// Two rows with one key would be one page.
  mutating func reportRepeatedKeys(of programme: Programme) {
    var activities: [Slug: SourceLocation] = [:]
    for placement in programme.outline.activities {
      reportRepeated(
        placement.activity.key, fallback: placement.activity.text.location, .repeatedActivity,
        &activities)
    }
    var indicators: [Slug: SourceLocation] = [:]
    for placement in programme.outline.indicators {
      reportRepeated(
        placement.indicator.key, fallback: placement.indicator.location, .repeatedIndicator,
        &indicators)
    }
  }

  private mutating func reportRepeated(
    _ key: Key, fallback: SourceLocation, _ rule: Rule, _ seen: inout [Slug: SourceLocation]
  ) {
    guard let first = seen[key.slug] else {
      seen[key.slug] = key.written?.location ?? fallback
      return
    }
    report(
      key.written.map { Diagnostic(rule, at: $0, ["clave": .text($0.text)], related: first) }
        ?? Diagnostic(rule, at: fallback, ["clave": .text(key.slug.text)], related: first))
  }
}

extension Diagnostic {
  /// A name, of a folder or a file, that can't be an address.
  static func notASlug(_ name: String, at place: SourceLocation) -> Diagnostic {
    let nearest = Slug(folding: name)
    let words = nearest?.text.split(separator: "-") ?? []
    let isCopy = words.contains { $0 == "copia" || $0 == "copy" }
    var values: [String: DiagnosticValue] = ["carpeta": .text(name)]
    values["sugerencia"] = nearest.map { .text($0.text) }
    values["ayuda"] = .term(isCopy ? "carpeta.copia" : "carpeta.nombre")
    return Diagnostic(.notASlug, at: place, values)
  }
}

extension ContentFolder {
  /// Of pages of an institution: no programme can have them.
  public static let reservedNames: Set<String> = ["acuerdos", "calendario", "sesiones"]
}
