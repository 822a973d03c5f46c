import ContentLoading
import Diagnostics
import Programmes
import Wording

/// `vitrina new portal`, `new institucion`, `new programa`, `new sesion` and `new guia`.
struct NewContentOptions: Equatable {
  enum Kind: Equatable {
    case portal
    case guide
    case institution(String)
    /// `from` is the programme before it, if it is to be like that: `programa` or `institucion/programa`.
    case programme(institution: String, name: String, from: String?)
    /// Today's without a day.
    case meeting(institution: String, CalendarDate?)
  }

  let kind: Kind
  var content = "Content"
}

extension NewContentOptions {
  /// Writes a file of content with its keys, to be filled in. A file that is there already is left alone.
  func run(in catalogue: Catalogue) throws(NewFileFailure) {
    switch kind {
    case .portal:
      try make("portal.yaml", .portal(in: catalogue), catalogue)
      try ignoreOutput(catalogue)
      if try !places.isTaken("LEEME.md") { try makeGuide(catalogue) }
    case .guide: try makeGuide(catalogue)
    case .institution(let name):
      let path = try places.place(ofInstitution: name)
      let isFirst = try !places.isTaken("portal.yaml")
      try make(path, .institution(in: catalogue), catalogue)
      if isFirst {
        try make("portal.yaml", .portal(in: catalogue), catalogue)
        try ignoreOutput(catalogue)
      }
      if isFirst, try !places.isTaken("LEEME.md") { try makeGuide(catalogue) }
      let year = CalendarDate.today.map { "\($0.year)" } ?? ""
      goOn("vitrina new programa \(name)/pat-\(year)", catalogue)
    case .programme(let institution, let name, let predecessor):
      let path = try places.place(ofProgramme: name, of: institution)
      guard let years = YearSpan(in: name) ?? CalendarDate.today.flatMap(YearSpan.init) else {
        throw .badName(name, instead: "pat-2026")
      }
      let draft =
        try predecessor.map { name throws(NewFileFailure) in
          try successor(of: name, in: institution, for: years, catalogue)
        } ?? .programme(of: years, in: catalogue)
      try make(path, draft, catalogue)
      goOn("vitrina check", catalogue)
    case .meeting(let institution, let day):
      let folder = try places.folder(ofKnown: institution)
      guard let day = day ?? .today else { throw .badName("", instead: "--fecha 2026-02-12") }
      try make("\(folder)/sesiones/\(day.iso).md", .meeting(on: day, in: catalogue), catalogue)
    }
  }

  /// A programme like the one called `name`, which is of `institution` if it does not say of which.
  private func successor(
    of name: String, in institution: String, for years: YearSpan, _ catalogue: Catalogue
  ) throws(NewFileFailure) -> ContentDraft {
    let folder = try reading { () throws(ReadingFailure) in try ContentFolder(listing: root) }
    let path = try folder.programme(named: name.contains("/") ? name : "\(institution)/\(name)")
    let file = try reading { () throws(ReadingFailure) in
      try folder.read("\(NewPlaces.folder(of: path))/programa.md")
    }
    do throws(UnfitPredecessor) {
      return try .programme(of: years, after: file, named: path, in: catalogue)
    } catch {
      switch error {
      case .broken(let diagnostics): throw .broken(diagnostics)
      case .inlineRow(let place): throw .inlineRow(place)
      }
    }
  }

  private func reading<Value>(
    _ read: () throws(ReadingFailure) -> Value
  ) throws(NewFileFailure) -> Value {
    do throws(ReadingFailure) {
      return try read()
    } catch {
      throw .reading(error)
    }
  }

  private var root: String { content.plainPath }

  private var places: NewPlaces { NewPlaces(root: root) }

  private func make(
    _ path: String, _ draft: ContentDraft, _ catalogue: Catalogue
  ) throws(NewFileFailure) {
    try NewFile("\(root)/\(path)", below: root).make(Array(draft.text.utf8))
    Vitrina.announce("orden.archivo-nuevo", ["archivo": "\(root)/\(path)"], in: catalogue)
  }

  private func makeGuide(_ catalogue: Catalogue) throws(NewFileFailure) {
    try NewFile("\(root)/LEEME.md", below: root).make(ContentDraft.guide)
    Vitrina.announce("orden.guia-nueva", ["archivo": "\(root)/LEEME.md"], in: catalogue)
  }

  /// What is published is made anew from the content: git need not keep it. Beside a folder of content that does not
  /// stand where the program runs, nobody knows what else there is.
  private func ignoreOutput(_ catalogue: Catalogue) throws(NewFileFailure) {
    if root.contains("/") || root == "." || root == ".." { return }
    let file = NewFile("./.gitignore", below: ".")
    if try file.standing(limit: 0) != nil { return }
    try file.make(Array(ContentDraft.ignoredOutput(in: catalogue).text.utf8))
    Vitrina.announce("orden.gitignore-nuevo", ["archivo": ".gitignore"], in: catalogue)
  }

  private func goOn(_ order: String, _ catalogue: Catalogue) {
    let order = ContentOrder(order, in: root).text
    Vitrina.announce("orden.siga-con", ["orden": order], in: catalogue)
  }
}

extension YearSpan {
  /// The years that the name of a folder says: `pat-2026`, `pi-pea-2024-2026`.
  init?(in name: String) {
    let years = name.split(separator: "-").compactMap { part in
      part.utf8.count == 4 ? Int(part) : nil
    }
    guard let first = years.first, let last = years.last else { return nil }
    self.init(from: first, through: last)
  }

  init?(_ day: CalendarDate) { self.init(from: day.year, through: day.year) }
}
