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
  /// Not all that git should keep of it could be had.
  case notUnpacked(revision: String)
}

extension Revision {
  /// Puts what the revision has of the folder at `path` into the empty folder at `target`, as git keeps it.
  /// `scratch` is a folder for what is needed on the way.
  public func unpack(
    folderAt path: String, into target: String, scratch: String
  ) throws(RevisionFailure) {
    let git = Git(folder: path, scratch: scratch)
    let place = try git.lines("rev-parse", "--is-inside-work-tree", "--show-prefix")
    guard let place, place.count == 2, place[0] == "true" else { throw .noRepository(path: path) }
    let commit = try git.lines("rev-parse", "--verify", "--quiet", endOfOptions, commitName)
    guard let commit = commit?.first else { throw .unknownRevision(name) }
    let tree = "\(commit):\(place[1].hasSuffix("/") ? String(place[1].dropLast()) : place[1])"
    guard let folder = try git.lines("rev-parse", "--verify", "--quiet", endOfOptions, tree)?.first
    else { throw .nothingThere(revision: name, path: path) }
    guard let list = try git.answer("ls-tree", "-r", "-l", "-z", "--full-tree", folder),
      let entries = TreeEntry.all(in: list), try git.put(entries, into: target)
    else { throw .notUnpacked(revision: name) }
  }

  /// Whether git keeps it for the folder at `path`.
  public func isKept(forFolderAt path: String) -> Bool {
    let git = Git(folder: path, scratch: nil)
    let found = try? git.answer("rev-parse", "--verify", "--quiet", endOfOptions, commitName)
    return (found ?? nil) != nil
  }

  private var commitName: String { "\(name)^{commit}" }
  private var endOfOptions: String { "--end-of-options" }
}
