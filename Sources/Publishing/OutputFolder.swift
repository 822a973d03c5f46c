import Glibc

/// The folder that a site is written to.
public struct OutputFolder: Sendable {
  public let path: String

  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

extension OutputFolder {
  public var exists: Bool { access(path, F_OK) == 0 }

  /// Whether a run is at work there, or was cut off.
  var hasWorkLeft: Bool { access("\(path)/\(OutputLock.workName)", F_OK) == 0 }

  /// Opens the folder, made if it is not there.
  func open() throws(WritingFailure) -> Folder {
    try make(path)
    return try Folder(at: path)
  }

  private func make(_ folder: String) throws(WritingFailure) {
    if folder.isEmpty || mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, folder.contains("/") else {
      throw WritingFailure(path: folder, code: errno)
    }
    try make(folder.folderPart)
    if mkdir(folder, 0o755) != 0, errno != EEXIST {
      throw WritingFailure(path: folder, code: errno)
    }
  }

  /// Its path from the root on, links followed, also when it is not there yet.
  func realPath() throws(PublishingFailure) -> String {
    guard let real = Self.realPath(path) else {
      throw .writing(WritingFailure(path: path, code: errno))
    }
    return real.count > 1 ? String(real.dropLast()) : real
  }

  /// Whether this folder is, holds or lies in the one at `other`, links followed.
  public func overlaps(_ other: String) -> Bool {
    guard let one = Self.realPath(path), let two = Self.realPath(other) else { return false }
    return one.hasPrefix(two) || two.hasPrefix(one)
  }

  /// With a `/` at its end; what is not there yet is taken as it is named.
  static func realPath(_ path: String) -> String? {
    if let real = realpath(path, nil) {
      defer { free(real) }
      let text = String(cString: real)
      return text.hasSuffix("/") ? text : text + "/"
    }
    guard errno == ENOENT, path != ".", path != "/", !path.isEmpty else { return nil }
    let plain = path.hasSuffix("/") ? String(path.dropLast()) : path
    if let target = linkTarget(plain) {
      let folder = plain.contains("/") ? "\(plain.folderPart)/" : ""
      return realPath(target.hasPrefix("/") ? target : folder + target)
    }
    let above = plain.contains("/") ? (plain.hasPrefix("/") ? "/" : "") + plain.folderPart : "."
    guard let folder = realPath(above == "/" ? "/" : above) else { return nil }
    return "\(folder)\(plain.namePart)/"
  }

  /// What the link at `path` points to; nil for anything else.
  private static func linkTarget(_ path: String) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = readlink(path, start, buffer.count)
      let bytes = UnsafeRawBufferPointer(start: start, count: max(count, 0))
      return count > 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }
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
