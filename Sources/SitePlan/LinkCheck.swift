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
  /// What is wrong with `link`.
  public func fault(of link: ProseLink) -> Diagnostic? {
    guard let file = link.target.flatMap(file) else {
      return link.fault(link.isImage ? .missingImage : .brokenLink)
    }
    guard let fragment = link.fragment, !fragment.isEmpty, let bytes = file.bytes else {
      return nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("id=\"\(fragment)\"") ? nil : link.fault(.brokenFragment)
  }

  private func file(at target: String) -> PlannedFile? {
    files[target] ?? files[target.isEmpty ? "index.html" : "\(target)/index.html"]
  }
}
