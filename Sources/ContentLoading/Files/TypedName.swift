import Programmes

/// The name of a file, parted at its first point.
struct TypedName {
  let text: String
  let stem: String
  /// In lower case, with every point: `.yaml.txt`.
  private let endings: [Substring]

  init(_ text: String) {
    self.text = text
    stem = String(text.prefix { $0 != "." })
    endings = text.lowercased().split(separator: ".").dropFirst().map { $0 }
  }

  /// Whether an editor of texts may have written it.
  var isText: Bool {
    endings.last.map { ["md", "markdown", "txt", "yaml", "yml"].contains($0) } ?? true
  }

  var isYAML: Bool { endings.contains { $0 == "yaml" || $0 == "yml" } }

  func isNear(_ name: String) -> Bool { Suggestion.nearest(to: stem, among: [name]) != nil }
}

extension String {
  /// Whether a folder is `name` but for one letter, for its plural, or for capitals and accents.
  func isNearFolder(_ name: String) -> Bool {
    guard let letters = Slug(folding: self)?.letters else { return false }
    let others = Array(name.utf8)
    let isSingular = others.starts(with: letters) && others.count - letters.count <= 2
    return isSingular || Suggestion.distance(letters, others) <= 1
  }
}
