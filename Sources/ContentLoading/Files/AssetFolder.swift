import Diagnostics
import Programmes
import YAML

/// The folder that `recursos` of `portal.yaml` names, as far as that is known.
struct AssetFolder {
  /// With a slash at its end; nil when none is named, or it can't be told which.
  let path: String?
  private let root: String
  /// Whether it can be told which files are in it.
  let isKnown: Bool
  /// What is wrong with the name.
  let problem: Diagnostic?
}

extension AssetFolder {
  /// `files` are those of the portal that are nothing else, and `links` the symbolic links, which have been
  /// reported.
  init(
    named record: RecordReader, below root: String, among files: [SourceFile], _ links: [String]
  ) {
    let key = PortalRecord.assets
    // What is wrong with the value itself is reported where the settings are read.
    var problems = Problems()
    guard let name = record.optional(key, &problems) else {
      self.init(path: nil, root: root, isKnown: !record.states(anyOf: [key.name]), problem: nil)
      return
    }
    let path = "\(root)/\(name.text)/"
    if files.contains(where: { $0.path.hasPrefix(path) }) || links.contains(name.text) {
      self.init(path: path, root: root, isKnown: true, problem: nil)
      return
    }
    let folders = Set(files.compactMap { $0.path(below: root).folder }).sorted()
    var values: [String: DiagnosticValue] = ["carpeta": .text(name.text)]
    values["sugerencia"] = Suggestion.nearest(to: name.text, among: folders).map { .text($0) }
    self.init(
      path: nil, root: root, isKnown: false,
      problem: Diagnostic(.missingAssets, at: name, values))
  }

  /// `file` as an asset; nil when it is not in the folder, or its name is not fit for an address.
  func asset(_ file: SourceFile) -> Asset? {
    guard let path, file.path.hasPrefix(path) else { return nil }
    return Asset(
      name: String(decoding: file.path.utf8.dropFirst(path.utf8.count), as: UTF8.self),
      in: file, below: root)
  }
}

extension String {
  /// The first folder of a path; nil for a file that is in none.
  fileprivate var folder: String? { contains("/") ? String(prefix { $0 != "/" }) : nil }
}
