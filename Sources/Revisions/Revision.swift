import Glibc

/// A state of a folder that git keeps: `HEAD~1`, `v2.0`, the digest of a commit.
public struct Revision: Sendable, Hashable {
  public let name: String

  public init(_ name: String) {
    self.name = name
  }
}

/// Why a revision could not be had.
public enum RevisionFailure: Error, Sendable, Hashable {
  /// A program that is needed is not installed: `git`.
  case missingProgram(String)
  /// git keeps nothing of the folder at `path`, or does not trust its owner.
  case noRepository(path: String)
  case unknownRevision(String)
  /// The revision has nothing at `path`.
  case nothingThere(revision: String, path: String)
  /// What git gave could not be unpacked.
  case notUnpacked(revision: String)
}

extension Revision {
  /// Puts what the revision has of the folder at `path` into the empty folder at `target`, as git would put it
  /// into its own place: an archive would leave out what others are not to be given. `scratch` is a folder for
  /// what is needed on the way.
  ///
  /// - Returns: the path of the folder below `target`.
  public func unpack(
    folderAt path: String, into target: String, scratch: String
  ) throws(RevisionFailure) -> String {
    // An index of its own: that of the repository stays as it is.
    let git = OtherProgram(name: "git", settings: ["GIT_INDEX_FILE": "\(scratch)/indice"])
    let answer = "\(scratch)/respuesta"
    func ask(_ arguments: String...) throws(RevisionFailure) -> Bool {
      guard let status = git.run(["-C", path] + arguments, output: answer) else {
        throw .missingProgram(git.name)
      }
      return status == 0
    }
    guard try ask("rev-parse", "--show-prefix"), let prefix = Self.line(of: answer) else {
      throw .noRepository(path: path)
    }
    guard try ask("rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}")
    else { throw .unknownRevision(name) }
    guard try ask("read-tree", "--no-sparse-checkout", "\(name)^{commit}"),
      try ask("checkout-index", "--all", "--prefix=\(target)/")
    else { throw .notUnpacked(revision: name) }
    let folder = "\(target)/\(prefix)"
    guard access(folder, F_OK) == 0 else { throw .nothingThere(revision: name, path: path) }
    return folder
  }

  /// The first line of the file at `path`; nil when there is none.
  private static func line(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    let count = getline(&line, &capacity, file)
    guard count > 0, let line else { return nil }
    let bytes = UnsafeRawBufferPointer(start: line, count: count - 1)
    return String(decoding: bytes, as: UTF8.self)
  }
}
