import ContentLoading
import FileNames
import Glibc
import Publishing

/// The place of a file that is to be made in a content folder.
struct NewFile {
  let path: String
  /// The content folder.
  private let root: String

  /// `path` begins with `root`.
  init(_ path: String, below root: String) {
    self.path = path
    self.root = root
  }
}

extension NewFile {
  /// Nothing is read or written where a link leads: that may be outside the content folder.
  func refuseLinks() throws(NewFileFailure) {
    if let link = OutputFolder(root).link(onTheWayTo: path.path(below: root)) {
      throw .link(path: link)
    }
  }

  /// The first `limit` bytes and one more of the file that stands there; nil when nothing does. What can't be read
  /// is a failure: it is there.
  func standing(limit: Int) throws(NewFileFailure) -> [UInt8]? {
    try refuseLinks()
    do throws(ReadingFailure) {
      return try ContentFolder.bytes(at: path, limit: limit)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw .reading(error)
    }
  }

  /// Makes it. Whatever stands there is left alone.
  func make(_ bytes: [UInt8]) throws(NewFileFailure) {
    try refuseLinks()
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    do throws(WritingFailure) {
      try OutputFolder(parts.dropLast().joined(separator: "/"))
        .add(bytes, as: String(parts.last ?? ""))
    } catch {
      throw error.code == EEXIST ? .taken(path: path) : .writing(error)
    }
  }
}
