import FileNames
import Glibc

/// What stands in a folder before anything is put there.
extension OutputFolder {
  /// The folder of a published site that this one is or lies in, links followed; nil when it is in none.
  public var publishedSite: String? {
    guard var folder = RealPath(place)?.path else { return nil }
    while access(folder.entry(Manifest.name).octets, F_OK) != 0 {
      if folder.isEmpty { return nil }
      folder = folder.folderPart
    }
    return folder.shown
  }

  /// Whether anything has that name, also a link that leads nowhere.
  public func holds(_ relativePath: String) -> Bool {
    Self.kind(of: "\(path)/\(relativePath)") != nil
  }

  /// The first symbolic link on the way to `relativePath`, or that stands there itself; nil when there is none.
  public func link(onTheWayTo relativePath: String) -> String? {
    var way = path
    for part in relativePath.split(separator: "/") {
      way += "/\(part)"
      if Self.kind(of: way) == S_IFLNK { return way }
    }
    return nil
  }

  /// nil when there is nothing.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}

extension FileName {
  /// What has the name `name` in the folder at this path; of an empty path, in the root.
  func entry(_ name: String) -> FileName {
    FileName(octets: octets.dropLast() + FileName("/\(name)").octets.dropLast())
  }
}
