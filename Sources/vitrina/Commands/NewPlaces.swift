import ContentLoading
import Programmes

/// Where new files go in a folder of content, by the names that somebody gives: relative to it.
struct NewPlaces {
  /// Of the content.
  let root: String
}

extension NewPlaces {
  /// Of its `institucion.md`.
  func place(ofInstitution name: String) throws(NewFileFailure) -> String {
    try refuse(name, instead: "instituto-ejemplo")
    return "\(Self.folder(of: name))/institucion.md"
  }

  /// Of its `programa.md`; the institution has to be there.
  func place(ofProgramme name: String, of institution: String) throws(NewFileFailure) -> String {
    let folder = try folder(ofKnown: institution)
    try refuse(name, instead: "pat-2026")
    if ContentFolder.reservedNames.contains(name) { throw .reservedName(name) }
    return "\(folder)/\(name)/programa.md"
  }

  /// Of an institution that has to be there.
  func folder(ofKnown institution: String) throws(NewFileFailure) -> String {
    if try !isTaken(place(ofInstitution: institution)) { throw .unknownInstitution(institution) }
    return Self.folder(of: institution)
  }

  static func folder(of institution: String) -> String { "instituciones/\(institution)" }

  func isTaken(_ path: String) throws(NewFileFailure) -> Bool {
    try NewFile("\(root)/\(path)", below: root).standing(limit: 0) != nil
  }

  /// Names of folders become addresses.
  private func refuse(_ name: String, instead example: String) throws(NewFileFailure) {
    if Slug(exactly: name) != nil { return }
    // Whoever names a programme there means its institution.
    let first = name.split(separator: "/").first.map(String.init) ?? name
    throw .badName(name, instead: Slug(folding: first)?.text ?? example)
  }
}
