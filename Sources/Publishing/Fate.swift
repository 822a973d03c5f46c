import Checksums
import Glibc

/// What became of a file that a list of published files names.
enum Fate {
  case gone
  case asWritten
  case obstacle(Obstacle)
}

extension Folder {
  /// What became of the file that `entry` tells of: one that somebody has changed is not ours. A failure when
  /// that can't be told.
  func fate(of entry: Manifest.Entry) throws(WritingFailure) -> Fate {
    func obstacle(_ kind: Obstacle.Kind) -> Fate {
      .obstacle(Obstacle(path: name(of: entry.path), kind: kind))
    }
    guard let file = file(entry.path) else {
      switch errno {
      case ENOENT, ENOTDIR: return .gone
      case ELOOP: return obstacle(.symbolicLink)
      case EISDIR: return obstacle(.folder)
      // A pipe, a socket, a device.
      case EINVAL, ENXIO: return obstacle(.file)
      default: throw failure(at: entry.path)
      }
    }
    defer { file.end() }
    guard let digest = file.digest() else { throw failure(at: entry.path) }
    return digest == entry.sha256 ? .asWritten : obstacle(.changed)
  }
}
