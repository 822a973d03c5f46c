import Publishing
import SiteRoutes

/// Why a file of the site would not be what it is now.
enum ChangeCause: Hashable {
  enum Fate: String, Hashable {
    case added = "nuevo"
    case changed = "cambiado"
    case removed = "quitado"
  }

  /// A file of the content, below its folder.
  case content(path: String, Fate)
  case cutoff(before: String, after: String)
  case program(before: String, after: String)
  /// There was no site yet, or none with a list.
  case first
  /// Nothing that the list tells of: other options, evidence, or somebody's hand.
  case untold
}

/// Holds what two lists say of the site as a whole against each other.
struct ChangeCauses {
  private let earlier: Manifest?
  private let settings: [ChangeCause]
  private let contents: [(path: String, cause: ChangeCause)]

  init(from earlier: Manifest?, to later: Manifest) {
    self.earlier = earlier
    guard let earlier else {
      (settings, contents) = ([], [])
      return
    }
    var settings: [ChangeCause] = []
    if earlier.cutoff != later.cutoff {
      settings.append(.cutoff(before: earlier.cutoff, after: later.cutoff))
    }
    if earlier.program != later.program {
      settings.append(.program(before: earlier.program, after: later.program))
    }
    self.settings = settings
    contents = Self.changes(from: earlier.content, to: later.content)
  }

  private static func changes(
    from earlier: [Manifest.ContentFile], to later: [Manifest.ContentFile]
  ) -> [(path: String, cause: ChangeCause)] {
    let old = Dictionary(earlier.map { ($0.path, $0.sha256) }) { $1 }
    let new = Dictionary(later.map { ($0.path, $0.sha256) }) { $1 }
    return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted().map { path in
      let fate: ChangeCause.Fate =
        old[path] == nil ? .added : new[path] == nil ? .removed : .changed
      return (path, .content(path: path, fate))
    }
  }
}

extension ChangeCauses {
  /// What the file at `path` may have changed for: the nearest files of the content that did, and what
  /// the whole site depends on.
  func causes(of path: String) -> [ChangeCause] {
    if earlier == nil { return [.first] }
    let parts = path.split(separator: "/").map(String.init)
    let shared = contents.filter { !$0.path.hasPrefix("instituciones/") }.filter { file in
      // A page of prose is only its own.
      guard file.path.hasPrefix("paginas/") else { return true }
      return parts.count < 2 || file.path == "paginas/\(parts[0]).md"
    }
    let found = (nearest(to: parts) + shared).map(\.cause) + settings
    return found.isEmpty ? [.untold] : found
  }

  private func nearest(to parts: [String]) -> [(path: String, cause: ChangeCause)] {
    guard parts.count > 2, SharedFolder(rawValue: parts[0]) != nil else {
      return contents.filter { $0.path.hasPrefix("instituciones/") }
    }
    let institution = "instituciones/\(parts[1])/"
    let programme = "\(institution)\(parts[2])/"
    let inProgramme = contents.filter { $0.path.hasPrefix(programme) }
    return inProgramme.isEmpty
      ? contents.filter { $0.path.hasPrefix(institution) } : inProgramme
  }
}
