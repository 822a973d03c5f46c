import Checksums
import Glibc

/// What became of a file that a list of published files names.
enum Fate {
  case gone
  case asWritten
  case obstacle(Obstacle)
}

extension Folder {
  /// What became of the file that `entry` tells of: one that somebody has changed is not ours.
  func fate(of entry: Manifest.Entry) -> Fate {
    guard let file = file(entry.path) else {
      if errno == ENOENT || errno == ENOTDIR { return .gone }
      let kind: Obstacle.Kind = errno == ELOOP ? .symbolicLink : .folder
      return .obstacle(Obstacle(path: name(of: entry.path), kind: kind))
    }
    defer { file.end() }
    guard let sum = entry.sha256, file.digest()?.hexadecimal != sum else { return .asWritten }
    return .obstacle(Obstacle(path: name(of: entry.path), kind: .changed))
  }
}
