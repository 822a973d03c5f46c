import Glibc

/// Writes a list of published files aside, a file at a time.
struct ManifestWriter {
  private let work: Folder
  private let file: Int32
  private var buffer: [UInt8]
  private var isFirst = true

  /// Starts the list in `work`.
  init(_ manifest: Manifest, in work: Folder) throws(WritingFailure) {
    self.work = work
    file = try work.newFile(Manifest.name)
    buffer = manifest.head
  }
}

extension ManifestWriter {
  /// `line` says of a file what the list says of it; or it is many such lines, with what separates them.
  mutating func add(_ line: [UInt8]) throws(WritingFailure) {
    if !isFirst { buffer += Manifest.separator }
    isFirst = false
    buffer += line
    if buffer.count >= Folder.pieceSize { try flush() }
  }

  private mutating func flush() throws(WritingFailure) {
    try work.append(buffer.span, to: file, at: Manifest.name)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends the list, and puts it with what is `staged` unless `output` has the same one.
  ///
  /// - Returns: whether it is another one.
  mutating func finish(
    unlessIn output: Folder, into staged: StagingArea
  ) throws(WritingFailure) -> Bool {
    buffer += Manifest.tail
    try flush()
    try work.finish(file, at: Manifest.name)
    if isSame(in: output) {
      unlinkat(work.descriptor, Manifest.name, 0)
      return false
    }
    let target = staged.folder(for: output.kind(of: Manifest.name) == nil ? .absent : .other)
    guard renameat(work.descriptor, Manifest.name, target.descriptor, Manifest.name) == 0 else {
      throw target.failure(at: Manifest.name)
    }
    return true
  }

  private func isSame(in output: Folder) -> Bool {
    guard let old = output.file(Manifest.name) else { return false }
    defer { old.end() }
    guard let new = work.file(Manifest.name) else { return false }
    defer { new.end() }
    return old.hasSameBytes(as: new)
  }
}
