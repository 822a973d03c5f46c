public import Checksums
public import Diagnostics

/// What proves that something was done.
public struct Evidence: Sendable, Hashable {
  public let content: Content
  /// «lista de asistencia», «oficio».
  public let kind: Verbatim?
  public let date: Located<CalendarDate>?
  public let description: Verbatim?
  public let location: SourceLocation

  public enum Content: Sendable, Hashable {
    case file(EvidenceFile)
    /// With the digest of what was there on the evidence's date, when it was taken.
    case link(Link, digest: Verbatim?)
    /// Kept from the public, and why.
    case withheld(reason: Verbatim, digest: Verbatim?)
  }

  public init(
    _ content: Content, kind: Verbatim?, date: Located<CalendarDate>?, description: Verbatim?,
    location: SourceLocation
  ) {
    self.content = content
    self.kind = kind
    self.date = date
    self.description = description
    self.location = location
  }
}

/// A file under `evidencias/`, checked when the content was read.
public struct EvidenceFile: Sendable, Hashable {
  /// Its name in the folder: a safe part of an address.
  public let name: String
  public let sha256: Digest
  /// In bytes.
  public let size: Int
  /// «PDF», «JPEG».
  public let type: String
  /// Of the file in the content, relative to its root.
  public let path: String

  public init(name: String, sha256: Digest, size: Int, type: String, path: String) {
    self.name = name
    self.sha256 = sha256
    self.size = size
    self.type = type
    self.path = path
  }
}
