import Diagnostics

/// Which folder a difference is of as a whole.
public struct WholeFolder: Sendable, Hashable {
  /// In the older state; nil where there was none.
  public let old: String?
  public let new: String?
}

extension Difference {
  /// The folder, with a `/` at its end, of an institution or a programme that came, went, or got another name.
  public var wholeFolder: WholeFolder? {
    guard let subject = subject.last, subject.kind == .institution || subject.kind == .programme
    else { return nil }
    // One that could not be read is told of at its folder, any other at its file.
    let path = location.path
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = (path.hasSuffix(".md") ? parts.dropLast() : parts).map { "\($0)/" }.joined()
    switch change {
    case .added: return WholeFolder(old: nil, new: folder)
    case .removed: return WholeFolder(old: folder, new: nil)
    case .replaced(let fact, let before, let after) where fact.name == .key:
      return WholeFolder(old: "\(folder.dropLast(after.count + 1))\(before)/", new: folder)
    default: return nil
    }
  }
}
