/// A state of a folder that git keeps: `HEAD~1`, `v2.0`, the digest of a commit.
public struct Revision: Sendable, Hashable {
  public let name: String

  public init(_ name: String) {
    self.name = name
  }
}

/// Why a revision could not be had.
public enum RevisionFailure: Error, Sendable, Hashable {
  /// A program that is needed is not installed: `git`, `tar`.
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
  /// Puts what the revision has of the folder at `path` into the empty folder at `target`; `archive` is a
  /// file to be made on the way.
  public func unpack(
    folderAt path: String, into target: String, archive: String
  ) throws(RevisionFailure) {
    let git = OtherProgram(name: "git")
    func ask(_ arguments: String...) throws(RevisionFailure) -> Bool {
      guard let status = git.run(["-C", path] + arguments) else {
        throw .missingProgram(git.name)
      }
      return status == 0
    }
    guard try ask("rev-parse", "--git-dir") else { throw .noRepository(path: path) }
    guard try ask("rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}")
    else { throw .unknownRevision(name) }
    guard try ask("archive", "--format=tar", "--output=\(archive)", name) else {
      throw .nothingThere(revision: name, path: path)
    }
    let tar = OtherProgram(name: "tar")
    guard let status = tar.run(["-xf", archive, "-C", target]) else {
      throw .missingProgram(tar.name)
    }
    if status != 0 { throw .notUnpacked(revision: name) }
  }
}
