public import Diagnostics
import EmbeddedFiles
public import Programmes
import Wording
import YAML

extension Loaded where Value == Portal {
  /// The language whose words the program carries.
  private static let ownLanguage = Catalogue.spanish.language

  /// What the whole site shares, from the files outside `instituciones/`. `root` is the content
  /// folder; `links` are the symbolic links there, which are not followed.
  public init(reading files: [SourceFile], root: String, links: [String] = []) {
    var problems = Problems()
    var settings: PortalSettings?
    var settingsRecord: RecordReader?
    var hasSettings = false
    var glossary: [GlossaryTerm] = []
    var indicators: [StandardIndicator] = []
    var pages: [ContentPage] = []
    var others: [SourceFile] = []
    for file in files {
      switch ContentFile(path: file.path(below: root)) {
      case .portal:
        hasSettings = true
        settingsRecord = problems.record(of: file, as: PortalRecord.shape)
        settings = settingsRecord.flatMap { PortalRecord.read($0, &problems) }
      case .glossary: glossary = problems.glossary(file)
      case .standardIndicators: indicators = problems.standardIndicators(file)
      case .page(let name): pages += problems.page(file, named: name).map { [$0] } ?? []
      case .aside: continue
      default: others.append(file)
      }
    }
    for link in links {
      problems.report(Diagnostic(.symbolicLink, at: SourceLocation(path: "\(root)/\(link)")))
    }
    if !hasSettings {
      problems.report(MissingFile(portalOf: root).diagnostic)
    }
    if settings?.language?.text ?? Self.ownLanguage == Self.ownLanguage {
      pages += problems.methodPage(beside: files, root: root).map { [$0] } ?? []
    }
    let folder = settingsRecord.flatMap {
      AssetFolder(named: $0, below: root, among: others, links)
    }
    if let problem = folder?.problem { problems.report(problem) }
    let assets = others.compactMap { file -> Asset? in
      if let asset = folder?.asset(file) {
        if asset.isRead, file.isTooLarge { problems.report(file.tooLarge) }
        return asset
      }
      // While nobody knows which folder it is, any file may be in it.
      if folder?.isKnown == true { problems.report(Diagnostic(.unusedFile, at: file.start)) }
      return nil
    }
    if let folder = folder?.path, let bytes = assets.first(where: \.isStyle)?.bytes {
      OwnStyle(SourceFile(path: folder + Asset.styleName, bytes: bytes))
        .reportContrast(&problems)
    }
    if let language = settings?.language, language.text != Self.ownLanguage,
      !assets.contains(where: { $0.wordsLanguage == language.text })
    {
      problems.report(
        Diagnostic(
          .languageWithoutWords, at: language, ["idioma": .text(language.text)]))
    }
    let branding = settingsRecord.map {
      PortalRecord.branding($0, among: folder?.isKnown == true ? assets : nil, &problems)
    }
    self.init(
      settings.map {
        Portal(
          settings: $0, glossary: glossary, standardIndicators: indicators, pages: pages,
          assets: assets, branding: branding ?? Branding())
      },
      problems.diagnostics)
  }
}

extension Asset {
  fileprivate static let styleName = "estilo.css"

  fileprivate var isStyle: Bool { name == Self.styleName }

  /// Whether its text means something to the program.
  fileprivate var isRead: Bool { isStyle || wordsLanguage != nil }
}

extension Problems {
  /// The terms in the order in which people look them up.
  fileprivate mutating func glossary(_ file: SourceFile) -> [GlossaryTerm] {
    guard let record = record(of: file, as: GlossaryRecord.shape) else { return [] }
    var seen: [Slug: SourceLocation] = [:]
    let terms = record.required(GlossaryRecord.terms, &self) ?? []
    for term in terms {
      if let first = seen[term.slug] {
        report(
          Diagnostic(
            .repeatedTerm, at: term.term, ["sigla": .text(term.term.text)], related: first))
      }
      seen[term.slug] = term.term.location
    }
    return terms.sorted { $0.slug < $1.slug }
  }

  /// The catalogue in the order of its file.
  fileprivate mutating func standardIndicators(_ file: SourceFile) -> [StandardIndicator] {
    guard let record = record(of: file, as: StandardIndicatorsRecord.shape) else { return [] }
    let indicators = record.required(StandardIndicatorsRecord.indicators, &self) ?? []
    reportRepeats(
      indicators.map { Located($0.id, at: $0.location) }, .repeatedStandard, words: \.text)
    return indicators
  }

  /// Addresses of pages that the program makes itself.
  private static let ownPages: Set = [
    "buscar", "calendario", "datos", "glosario", "indicadores", "indice", "instituciones",
    "sin-reporte", "vencidas", "w",
  ]

  /// The program's own words on its rules, where the portal has none: no status stands unexplained. They are read
  /// as the file that an editor would write instead.
  fileprivate mutating func methodPage(beside files: [SourceFile], root: String) -> ContentPage? {
    let name = "metodologia"
    let path = "\(root)/paginas/\(name).md"
    if files.contains(where: { $0.path == path }) { return nil }
    return page(SourceFile(path: path, bytes: EmbeddedFile.method.bytes), named: name)
  }

  fileprivate mutating func page(_ file: SourceFile, named name: String) -> ContentPage? {
    guard let slug = Slug(exactly: name) else {
      report(.notASlug(name, at: file.start))
      return nil
    }
    if Self.ownPages.contains(name) {
      report(Diagnostic(.repeatedPage, at: file.start, ["pagina": .text(name)]))
      return nil
    }
    guard let (record, body) = frontMatter(of: file, as: ContentPageRecord.shape) else {
      return nil
    }
    return ContentPageRecord.read(record, slug: slug, body: body, &self)
  }
}
