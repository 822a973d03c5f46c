import FileNames
import Glibc

/// The folder that a site is written to.
public struct OutputFolder: Sendable {
  /// As it is named in messages.
  public let path: String
  /// As the system is asked for it.
  let place: FileName
  /// Of the list of the site's files.
  let order: ListOrder

  public init(_ path: String, order: ListOrder = ListOrder()) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    place = FileName(self.path)
    self.order = order
  }

  init(at place: FileName, order: ListOrder) {
    (path, self.place, self.order) = (place.shown, place, order)
  }
}

extension OutputFolder {
  public var exists: Bool { access(place.octets, F_OK) == 0 }

  /// Whether a run is at work there, or was cut off.
  var hasWorkLeft: Bool {
    access(FileName(OutputLock.workName).below(place).octets, F_OK) == 0
  }

  /// Opens the folder, made if it is not there.
  func open() throws(WritingFailure) -> Folder {
    try make(place)
    return try opened()
  }

  func opened() throws(WritingFailure) -> Folder { try Folder(at: place, order: order) }

  private func make(_ folder: FileName) throws(WritingFailure) {
    if folder.isEmpty || mkdir(folder.octets, 0o755) == 0 || errno == EEXIST { return }
    let above = folder.folderPart
    guard errno == ENOENT, !above.isEmpty else {
      throw WritingFailure(path: folder.shown, code: errno)
    }
    try make(above)
    if mkdir(folder.octets, 0o755) != 0, errno != EEXIST {
      throw WritingFailure(path: folder.shown, code: errno)
    }
  }

  /// The same folder, named by its path from the root on with links followed, also when it is not there yet.
  func real() throws(PublishingFailure) -> OutputFolder {
    guard let real = RealPath(place) else {
      throw .writing(WritingFailure(path: path, code: errno))
    }
    return OutputFolder(at: real.name, order: order)
  }

  /// Whether this folder is, holds or lies in the one at `other`, links followed.
  public func overlaps(_ other: String) -> Bool {
    guard let one = RealPath(place), let two = RealPath(FileName(other)) else { return false }
    return one.overlaps(two)
  }
}

extension OutputFolder {
  /// Puts `bytes` at `relativePath`, making the folders above it. A file that holds them already is
  /// not touched, and one that is replaced leaves its rights to the new one. A reader sees the old file or the new
  /// one, never a part of it. For single files; a site is written by ``Publication``.
  ///
  /// - Returns: whether anything was written.
  @discardableResult
  public func write(_ bytes: [UInt8], to relativePath: String) throws(WritingFailure) -> Bool {
    let target = "\(path)/\(relativePath)"
    let folder = try OutputFolder(target.folderPart).open()
    defer { folder.end() }
    let name = relativePath.namePart
    do throws(PublishingFailure) {
      let staging = Staging(output: folder, staged: nil)
      if try staging.add(bytes, at: name).presence == .same { return false }
    } catch {
      // What can't be compared can still be replaced, or the system says why not.
    }
    // The name is the same in every run, so that what a killed run left is replaced, not piled up.
    let draft = "\(name).vitrina-nuevo"
    unlinkat(folder.descriptor, draft, 0)
    try folder.write(bytes, to: draft)
    let isPlaced =
      folder.rights(of: name).map { fchmodat(folder.descriptor, draft, $0, 0) == 0 } ?? true
      && renameat(folder.descriptor, draft, folder.descriptor, name) == 0
    guard isPlaced else {
      let failure = folder.failure(at: name)
      unlinkat(folder.descriptor, draft, 0)
      throw failure
    }
    return true
  }
}

extension OutputFolder {
  /// Makes a file of `bytes` at `relativePath`, whole or not at all, and the folders above it. Where anything stands
  /// that has this name, be it readable or not, it is left alone: `EEXIST`.
  public func add(_ bytes: [UInt8], as relativePath: String) throws(WritingFailure) {
    let target = "\(path)/\(relativePath)"
    let folder = try OutputFolder(target.folderPart).open()
    defer { folder.end() }
    try folder.write(bytes, to: relativePath.namePart)
  }
}

extension Folder {
  /// Of the regular file `name`; nil when there is none.
  fileprivate func rights(of name: String) -> mode_t? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return status.st_mode & 0o7777
  }
}
