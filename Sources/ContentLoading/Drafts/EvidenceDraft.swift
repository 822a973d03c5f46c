import Checksums
public import Diagnostics
import EvidenceFiles
import YAML

/// A file as it may go into a folder of evidence: without hidden data, and under a safe name.
public struct EvidenceDraft: Sendable {
  public let bytes: [UInt8]
  public let sum: EvidenceSum
  /// Of the file as it was given.
  public let original: EvidenceSum
}

/// Why a file can't be evidence.
public struct InvalidEvidence: Error, Sendable {
  public let diagnostics: [Diagnostic]
}

extension EvidenceDraft {
  /// How many bytes a file may have; one more than that is enough to be told so.
  public static let largestSize = EvidenceFacts.largestSize

  /// From the bytes of the file at `path`. With `keepingName` the name has to be safe as it is.
  public init(
    of bytes: [UInt8], at path: String, keepingName: Bool
  ) throws(InvalidEvidence) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let clean = bytes.count > Self.largestSize ? bytes : withoutHiddenData(bytes) ?? bytes
    let first = EvidenceInspection(of: clean, named: name, limit: Self.largestSize)
    var safe = name
    if !keepingName, let type = first.type { safe = SafeFileName(folding: name, of: type).text }
    switch EvidenceFacts(of: clean, named: safe) {
    case .faulty(let faults):
      throw InvalidEvidence(diagnostics: faults.map { $0.diagnostic(of: safe, at: path) })
    case .personal(let identifiers):
      throw InvalidEvidence(diagnostics: identifiers.map { $0.diagnostic(at: path) })
    case .sound(let digest, let size, _):
      sum = EvidenceSum(name: safe, sha256: digest, size: size)
    }
    self.bytes = clean
    original = EvidenceSum(name: name, of: bytes)
  }

  /// Whether anything that does not show was taken out.
  public var isCleaned: Bool { sum.sha256 != original.sha256 }
}

extension EvidenceDraft {
  /// `report` with the digest and the size of the file where it names it; nil when there is nothing to write.
  public func completed(_ report: SourceFile) throws(Diagnostic) -> SourceFile? {
    let text = try report.checkedText()
    let words = String(decoding: text, as: UTF8.self)
    guard let new = sum.written(into: words, over: original) else { return nil }
    // What stands before the text is a byte order mark.
    return SourceFile(
      path: report.path, bytes: Array(report.bytes[..<text.startIndex] + new.utf8))
  }
}

extension EvidenceDraft {
  /// Whether `report` has the digest of the file.
  public func isComplete(in report: SourceFile) -> Bool {
    String(decoding: report.bytes, as: UTF8.self).contains(sum.sha256.hexadecimal)
  }

  /// Whether `report` names the file, be it with its digest or with that of other bytes.
  public func isNamed(in report: SourceFile) -> Bool {
    sum.isNamed(in: String(decoding: report.bytes, as: UTF8.self))
  }
}

extension EvidenceSum {
  fileprivate init(name: String, of bytes: [UInt8]) {
    self.init(name: name, sha256: SHA256.digest(of: bytes), size: bytes.count)
  }
}
