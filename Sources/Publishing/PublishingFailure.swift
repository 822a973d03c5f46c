/// What the system would not let us write.
public struct WritingFailure: Error, Sendable, Hashable {
  public let path: String
  /// `errno`.
  public let code: Int32
}

/// Why a run left the output folder as it was.
public enum PublishingFailure: Error, Sendable, Hashable {
  case writing(WritingFailure)
  /// The same, while files took their places: some have, and the others wait for the next run.
  case brokenOff(WritingFailure)
  /// The same, when the new version was shown already: what is left to do beside it waits for the next run.
  case unsettled(WritingFailure)
  /// A file to be copied could not be read; `code` is `errno`.
  case source(path: String, code: Int32)
  /// A file that was to be used again is not as an earlier run left it, though it seems so.
  case notAsLeft(path: String)
  /// Another run has the folder at `path`.
  case busy(path: String)
  /// What Vitrina did not write and so will not touch, sorted by path.
  case blocked([Obstacle])
  /// The same, put in the way after a run had been cut off while it moved its files: some are in place, and the
  /// others wait.
  case leftUnfinished([Obstacle])
}

/// Something in the output folder that stands where the site must be written or removed.
public struct Obstacle: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// A file that Vitrina did not write.
    case file = "archivo"
    case folder = "carpeta"
    case symbolicLink = "enlace"
    /// A file that it wrote, that the site no longer has, and that somebody has changed since.
    case changed = "cambiado"
    /// A folder on which another file system is mounted, and which can't go along.
    case mount = "montaje"
    /// A file of the version that was to be shown again, and that is not as it was published.
    case damaged = "danado"
    /// What stands where runs make what they need, though none was cut off there.
    case inWork = "obra"
    /// What stands where the earlier version is kept, and is none.
    case noVersion = "sin-version"
  }

  public let path: String
  public let kind: Kind
}
