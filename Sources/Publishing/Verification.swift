public import Checksums
import FileNames
import Glibc

/// What is not as the list of a published folder says.
public struct Discrepancy: Sendable, Hashable {
  /// The raw values name the words for it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case missing = "falta"
    /// A file with other bytes.
    case changed = "cambio"
    /// A link, a folder or another thing stands where a file should.
    case replaced = "otra-cosa"
    /// Whoever verifies may not read it.
    case unreadable = "sin-permiso"
    /// Nobody listed it.
    case extra = "sobra"
    /// The folder was being changed when a run was cut off.
    case unfinished = "a-medias"
  }

  public let path: String
  public let kind: Kind
}

/// A published folder that has been held against its list.
public struct Verification: Sendable, Hashable {
  /// What the list says of the site.
  public let manifest: Manifest
  /// The SHA-256 of the list itself, to be held against one that is known from elsewhere.
  public let listDigest: Digest
  /// How many listed files are there with their bytes.
  public internal(set) var intact = 0
  public internal(set) var discrepancies = 0
}

/// Why a folder could not be held against its list.
public enum VerificationFailure: Error, Sendable, Hashable {
  /// `code` is `errno`.
  case reading(path: String, code: Int32)
  /// The list at `path` was not written by Vitrina, or not to its end.
  case damagedList(path: String)
}

extension OutputFolder {
  /// Holds all that stands in the folder against its `manifiesto.json`, a piece of a file at a time.
  ///
  /// A `.gitignore` at its root is nobody's page and is let pass.
  public func verify(
    _ report: (Discrepancy) -> Void
  ) throws(VerificationFailure) -> Verification {
    let folder = try reading { () throws(WritingFailure) in try opened() }
    defer { folder.end() }
    var verification = try Verification(beginningWith: folder)
    func tell(_ path: String, _ kind: Discrepancy.Kind) {
      verification.discrepancies += 1
      report(Discrepancy(path: folder.name(of: path), kind: kind))
    }
    try reading { () throws(WritingFailure) in
      try folder.eachHidden { path in
        tell(path, path == "\(OutputLock.workName)/\(Journal.name)" ? .unfinished : .extra)
      }
    }
    var inventory = Inventory(of: folder)
    try reading { () throws(WritingFailure) in
      try inventory.each { item throws(WritingFailure) in
        switch item {
        case .missing(let entry): tell(entry.path, .missing)
        case .foreign(_, .folder?), .mount: break
        case .foreign(let path, .file?) where path.text == ".gitignore": break
        case .foreign(let path, _): tell(path.shown, .extra)
        case .listed(let entry):
          if let kind = try folder.difference(from: entry) {
            tell(entry.path, kind)
          } else {
            verification.intact += 1
          }
        }
      }
    }
    return verification
  }
}

extension Verification {
  /// Reads the list of `folder` to its end.
  fileprivate init(beginningWith folder: Folder) throws(VerificationFailure) {
    let path = folder.name(of: Manifest.name)
    guard let file = folder.file(Manifest.name) else { throw .reading(path: path, code: errno) }
    defer { file.end() }
    var reader = ManifestReader(of: file)
    while reader.next() != nil {}
    guard let manifest = reader.manifest, reader.isWhole else { throw .damagedList(path: path) }
    guard lseek(file.descriptor, 0, SEEK_SET) == 0, let digest = file.digest() else {
      throw .reading(path: path, code: errno)
    }
    self.manifest = manifest
    listDigest = digest
  }
}

/// Runs `look` and gives its failure the form of a verification's.
private func reading<Value>(
  _ look: () throws(WritingFailure) -> Value
) throws(VerificationFailure) -> Value {
  do throws(WritingFailure) {
    return try look()
  } catch {
    throw .reading(path: error.path, code: error.code)
  }
}

extension Folder {
  /// What an inventory passes over and that is no part of a site either: all that stands where runs keep what they
  /// work with, but for the lock of one that is at work.
  fileprivate func eachHidden(_ visit: (String) -> Void) throws(WritingFailure) {
    let work = OutputLock.workName
    switch kind(of: work) {
    case .folder?:
      let known = [OutputLock.lockName, CarriedFiles.name].map { "\(work)/\($0)" }
      try eachFile(below: work) { if !known.contains($0) { visit($0) } }
    case nil: break
    default: visit(work)
    }
  }

  private func eachFile(below path: String, _ visit: (String) -> Void) throws(WritingFailure) {
    let inner = try folder(path)
    defer { inner.end() }
    for name in try inner.names() {
      let place = "\(path)/\(name.shown)"
      if inner.kind(of: name.octets) == .folder {
        try eachFile(below: place, visit)
      } else {
        visit(place)
      }
    }
  }

  /// How the file at the path of `entry` differs from what was listed; nil when it does not.
  func difference(from entry: Manifest.Entry) throws(WritingFailure) -> Discrepancy.Kind? {
    guard let file = file(entry.path) else {
      switch errno {
      case ENOENT: return .missing
      case ELOOP, ENOTDIR, EISDIR, EINVAL, ENXIO: return .replaced
      case EACCES: return .unreadable
      default: throw failure(at: entry.path)
      }
    }
    defer { file.end() }
    if entry.size != file.size { return .changed }
    guard let digest = file.digest() else { throw failure(at: entry.path) }
    return entry.sha256 == digest ? nil : .changed
  }
}
