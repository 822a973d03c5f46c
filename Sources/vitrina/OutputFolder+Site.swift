import Publishing
import SiteRoutes

extension OutputFolder {
  /// The folder at `path`, to hold a portal.
  static func site(at path: String) -> OutputFolder {
    OutputFolder(path, order: ListOrder(sharedFolders: SharedFolder.allCases.map(\.rawValue)))
  }
}
