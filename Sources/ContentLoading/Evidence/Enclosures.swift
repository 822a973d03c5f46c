public import Checksums
import EvidenceFiles

/// What lies in the folder of an institution besides the files that are read as text.
public struct Enclosures: Sendable {
  /// Files of evidence, by their path below the content folder.
  let evidence: [String]
  /// Symbolic links, pipes and the like, which are never followed or opened.
  public let links: [String]
  /// The bytes of a file: all of them, or one more than the limit.
  let bytes: @Sendable (_ path: String, _ limit: Int) throws(ReadingFailure) -> [UInt8]

  init(
    evidence: [String], links: [String],
    bytes: @escaping @Sendable (_ path: String, _ limit: Int) throws(ReadingFailure) -> [UInt8]
  ) {
    self.evidence = evidence
    self.links = links
    self.bytes = bytes
  }
}

extension Enclosures {
  /// Held in memory: bytes by their path below the content folder.
  public init(_ files: [String: [UInt8]], links: [String] = []) {
    self.init(evidence: files.keys.sorted(), links: links) { path, _ in files[path] ?? [] }
  }

  /// The path of each file, the sum of its bytes, and whether these are all: of one that is larger than evidence
  /// may be only the first are read.
  public func eachSum(
    _ take: (_ path: String, _ sum: Digest, _ isWhole: Bool) -> Void
  ) throws(ReadingFailure) {
    for path in evidence {
      let bytes = try bytes(path, EvidenceFacts.largestSize)
      take(path, SHA256.digest(of: bytes), bytes.count <= EvidenceFacts.largestSize)
    }
  }

  /// What can be said of the files of evidence at `paths`. No other file is read.
  func facts(of paths: Set<String>) throws(ReadingFailure) -> [String: EvidenceFacts] {
    var facts: [String: EvidenceFacts] = [:]
    for path in evidence where paths.contains(path) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      facts[path] = EvidenceFacts(of: try bytes(path, EvidenceFacts.largestSize), named: name)
    }
    return facts
  }
}

/// What a file of evidence is, told by its bytes.
enum EvidenceFacts: Sendable, Hashable {
  case sound(sha256: Digest, size: Int, FileType)
  /// It may not be published: its digest would be of no use.
  case faulty([Fault])
  /// Nor this, which has keys of persons.
  case personal([EvidenceIdentifier])

  /// In bytes: 20 MB.
  static let largestSize = 20 * 1024 * 1024

  init(of bytes: [UInt8], named name: String) {
    let inspection = EvidenceInspection(of: bytes, named: name, limit: Self.largestSize)
    guard let type = inspection.type, inspection.faults.isEmpty else {
      self = .faulty(inspection.faults)
      return
    }
    let identifiers = EvidenceIdentifier.all(in: bytes, of: type)
    self =
      identifiers.isEmpty
      ? .sound(sha256: SHA256.digest(of: bytes), size: bytes.count, type)
      : .personal(identifiers)
  }
}
