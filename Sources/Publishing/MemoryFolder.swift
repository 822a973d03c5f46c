import Checksums
import FileNames
import Glibc

/// What the runs that write an output folder leave for the next one. It stands beside that folder as
/// `.NAME.memoria`, closed to everybody else and left out by git.
///
/// It is a help and nothing more: what can't be read or written, or is not whole, is as if it had never
/// been there. It may be removed at any time.
public struct MemoryFolder: Sendable {
  private let folder: Folder
  private let isOnlyRead: Bool

  /// nil when it can't be made, and where the folder that both would stand in is not there yet. For a run that
  /// writes nothing it is `onlyRead`: nil when it is not there, and nothing is saved in it.
  public init?(beside output: OutputFolder, onlyRead: Bool = false) {
    guard let path = RealPath(output.place)?.path, !path.isEmpty,
      let parent = try? Folder(at: path.aboveFromRoot)
    else { return nil }
    defer { parent.end() }
    let name = path.namePart.hidden(as: "memoria")
    guard onlyRead || mkdirat(parent.descriptor, name.octets, 0o700) == 0 || errno == EEXIST,
      let folder = try? parent.folder(name)
    else { return nil }
    self.folder = folder
    isOnlyRead = onlyRead
    if !onlyRead, folder.kind(of: Self.ignoreName) == nil {
      _ = try? folder.write(Array("*\n".utf8), to: Self.ignoreName)
    }
  }

  private static let ignoreName = ".gitignore"
  private static let draftEnd = ".nuevo"
}

extension MemoryFolder {
  /// What was saved as `name`, which has no `/`; nil when there is nothing or it is not whole.
  public func read(_ name: String) -> [UInt8]? {
    let sum = Digest.size
    guard let bytes = folder.bytes(at: name), bytes.count >= sum else { return nil }
    let value = Array(bytes[sum...])
    return bytes[..<sum].elementsEqual(SHA256.digest(of: value).bytes) ? value : nil
  }

  /// Saves `bytes` as `name`, whole or not at all.
  public func save(_ bytes: [UInt8], as name: String) {
    if isOnlyRead { return }
    let draft = name + Self.draftEnd
    unlinkat(folder.descriptor, draft, 0)
    guard (try? folder.write(SHA256.digest(of: bytes).bytes + bytes, to: draft)) != nil else {
      return
    }
    if renameat(folder.descriptor, draft, folder.descriptor, name) != 0 {
      unlinkat(folder.descriptor, draft, 0)
    }
  }

  /// Removes what was saved and has none of these names. What others put there stays.
  public func keepOnly(_ names: Set<String>) {
    if isOnlyRead { return }
    for name in ((try? folder.names()) ?? []).compactMap(\.text) where !names.contains(name) {
      let isDraft = name.hasSuffix(Self.draftEnd)
      let saved = isDraft ? String(name.dropLast(Self.draftEnd.count)) : name
      if isDraft ? names.contains(saved) || read(saved) != nil : read(name) != nil {
        unlinkat(folder.descriptor, name, 0)
      }
    }
  }

  public func end() { folder.end() }
}
