import EvidenceFiles
import Foundation

/// Small files that other programs wrote, each with its own bytes: Pillow the pictures, Python's
/// zipfile the documents.
enum Sample {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Samples")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}

/// An inspection without a limit that matters.
func inspection(_ bytes: [UInt8], named name: String) -> EvidenceInspection {
  EvidenceInspection(of: bytes, named: name, limit: 1 << 20)
}

extension [UInt8] {
  /// With `new`, which is as long, for every `old`.
  func replacing(_ old: String, with new: String) -> [UInt8] {
    replacing(Array(old.utf8), with: Array(new.utf8))
  }

  func contains(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
