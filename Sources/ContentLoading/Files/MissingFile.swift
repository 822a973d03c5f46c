import Diagnostics
import Programmes

/// A file that every folder of its kind has, and that is not there.
struct MissingFile {
  let diagnostic: Diagnostic

  /// `portal.yaml` of the content folder.
  init(portalOf root: String) {
    self.init("\(root)/portal.yaml", ContentOrder("portal", in: root))
  }

  /// `institucion.md`. No order makes it in a folder whose name can't be an address.
  init(institution name: String, in root: String) {
    let order = Slug(exactly: name).map { ContentOrder("institucion \($0.text)", in: root) }
    self.init("\(root)/\(InstitutionListing.parent)/\(name)/institucion.md", order)
  }

  /// `programa.md`.
  init(programme name: String, of institution: String, in root: String) {
    let order =
      Slug(exactly: institution) == nil
      ? nil : ContentOrder("programa \(institution)/\(name)", in: root)
    self.init("\(root)/\(InstitutionListing.parent)/\(institution)/\(name)/programa.md", order)
  }

  private init(_ path: String, _ order: ContentOrder?) {
    diagnostic = Diagnostic(
      .missingFile, at: SourceLocation(path: path),
      order.map { ["orden": .text($0.text)] } ?? [:])
  }
}
