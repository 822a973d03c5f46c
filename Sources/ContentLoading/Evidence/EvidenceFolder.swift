import Diagnostics

/// The files of `evidencias/` of one programme.
struct EvidenceFolder: Sendable {
  /// Below the content folder: `instituciones/inm/pat-2021/evidencias`.
  let path: String
  /// The content folder, for the paths in messages.
  let root: String
  /// Of the files that reports name; the others have not been read.
  let facts: [String: EvidenceFacts]
  /// Names of all files.
  let files: [String]
  /// Names of symbolic links, pipes and the like.
  let links: Set<String>
  /// Names of files that should be here and have been told of where they are.
  let misplaced: Set<String>

  static let empty = EvidenceFolder(
    path: "", root: "", enclosures: Enclosures([:]), facts: [:])

  /// `facts` are by path.
  init(
    path: String, root: String, enclosures: Enclosures, facts: [String: EvidenceFacts],
    misplaced: Set<String> = []
  ) {
    func names(_ paths: [String]) -> [String] {
      paths.filter { $0.hasPrefix("\(path)/") }.map { String($0.dropFirst(path.count + 1)) }
    }
    self.path = path
    self.root = root
    self.misplaced = misplaced
    files = names(enclosures.evidence)
    links = Set(names(enclosures.links))
    self.facts = Dictionary(
      files.compactMap { name in facts["\(path)/\(name)"].map { (name, $0) } }
    ) { first, _ in first }
  }
}

extension EvidenceFolder {
  /// As commands name it: `inm/pat-2021`.
  var programme: String {
    path.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
  }
}
