public import Diagnostics

/// Whether links in prose lead to files that the site will have.
public struct LinkCheck {
  private let files: [String: PlannedFile]

  /// `files` are all those that the links may lead to.
  public init(_ files: [PlannedFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }
}

extension LinkCheck {
  /// What is wrong with some of `links`, each with its fault. A page that several lead into is made once.
  public func faults(of links: [ProseLink]) -> [(link: ProseLink, fault: Diagnostic)] {
    var places: [String: Set<String>] = [:]
    return links.compactMap { link in
      guard let file = link.target.flatMap(file) else {
        return (link, link.fault(link.isImage ? .missingImage : .brokenLink))
      }
      guard let fragment = link.fragment, !fragment.isEmpty,
        let ids = places[file.path] ?? file.bytes.map({ PageReferences(in: $0).places(in: $0) })
      else { return nil }
      places[file.path] = ids
      return ids.contains(fragment) ? nil : (link, link.fault(.brokenFragment))
    }
  }

  private func file(at target: String) -> PlannedFile? {
    files[target] ?? files[target.isEmpty ? "index.html" : "\(target)/index.html"]
  }
}
