import Diagnostics
import Programmes

/// A folder with nothing in it that could be of an institution or of a programme.
struct EmptyFolder {
  private let institution: String
  private let programme: String?

  init(institution: String) { (self.institution, programme) = (institution, nil) }

  init(programme: String, of institution: String) {
    (self.institution, self.programme) = (institution, programme)
  }
}

extension EmptyFolder {
  /// `root` is the content folder.
  func diagnostic(in root: String) -> Diagnostic {
    let names = [institution, programme].compactMap(\.self)
    let path = ([root, InstitutionListing.parent] + names).joined(separator: "/")
    var values: [String: DiagnosticValue] = [:]
    if canBeMade {
      let kind = programme == nil ? "institucion" : "programa"
      let order = ContentOrder("\(kind) \(names.joined(separator: "/"))", in: root)
      values["que"] = .term(programme == nil ? "archivo.una-institucion" : "archivo.un-programa")
      values["orden"] = .text(order.text)
    }
    return Diagnostic(.nothingInFolder, at: SourceLocation(path: path), values)
  }

  /// Whether an order can make its file: its name has to be an address.
  private var canBeMade: Bool {
    guard Slug(exactly: institution) != nil else { return false }
    var problems = Problems()
    if let programme {
      _ = problems.programmeSlug(of: programme, at: SourceLocation(path: programme))
    }
    return problems.diagnostics.isEmpty
  }
}
