import Programmes

/// Which kind of content a file is, told by its place below the content folder.
enum ContentFile: Hashable {
  case portal
  case glossary
  case standardIndicators
  case page(String)
  case institution(String)
  case nonWorkingDays(institution: String)
  case programme(institution: String, programme: String)
  case source(institution: String, programme: String)
  case report(institution: String, programme: String)
  /// A file of any type, which is not read as text.
  case evidence(institution: String, programme: String)
  case meeting(institution: String, name: String)
  /// A picture beside `institucion.md`, which is not read as text.
  case picture(institution: String)
  /// A guide for editors, the settings of an editor, or the portal's own assets: nothing to read.
  case aside
  case unknown

  /// `path` is relative to the content folder.
  init(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    self =
      switch parts.count {
      case 1: ContentFile.atTop(parts[0])
      case 2 where parts[0] == "paginas" && parts[1].hasSuffix(".md"):
        .page(String(parts[1].dropLast(3)))
      case 3... where parts[0] == "instituciones":
        ContentFile.below(institution: parts[1], Array(parts.dropFirst(2)))
      default: .unknown
      }
  }

  private static func atTop(_ name: String) -> ContentFile {
    switch name {
    case "portal.yaml": .portal
    case "glosario.yaml": .glossary
    case "indicadores.yaml": .standardIndicators
    case "LEEME.md", "README.md": .aside
    default: .unknown
    }
  }

  private static func below(institution: String, _ parts: [String]) -> ContentFile {
    switch (parts.count, parts[0]) {
    case (1, "institucion.md"): .institution(institution)
    case (1, "inhabiles.yaml"): .nonWorkingDays(institution: institution)
    case (1, let name) where name.hasSuffix(".svg") || name.hasSuffix(".png"):
      .picture(institution: institution)
    case (2, "sesiones") where parts[1].hasSuffix(".md"):
      .meeting(institution: institution, name: String(parts[1].dropLast(3)))
    case (2, let programme) where parts[1] == "programa.md":
      .programme(institution: institution, programme: programme)
    case (2, let programme) where parts[1] == "fuente.txt":
      .source(institution: institution, programme: programme)
    case (3, let programme)
    where parts[1] == "avances" && (parts[2].hasSuffix(".yaml") || parts[2].hasSuffix(".yml")):
      .report(institution: institution, programme: programme)
    case (3, let programme) where parts[1] == "evidencias":
      .evidence(institution: institution, programme: programme)
    default: .unknown
    }
  }
}

extension ContentFile {
  var isEvidence: Bool {
    if case .evidence = self { true } else { false }
  }
}
