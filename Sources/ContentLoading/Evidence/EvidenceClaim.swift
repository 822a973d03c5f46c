import Checksums
import Diagnostics
import EvidenceFiles
import Programmes

/// What a report says of a file of evidence.
struct EvidenceClaim {
  let name: Verbatim
  let digest: Verbatim?
  let size: Located<Int>?
  /// Whether something is written as its digest.
  let hasDigest: Bool
}

extension Problems {
  /// The file of `claim`; nil, after a report, when it is not there, may not be published, or is not
  /// what the claim says.
  mutating func evidenceFile(
    _ claim: EvidenceClaim, in folder: EvidenceFolder
  ) -> EvidenceFile? {
    let name = claim.name.text
    if name.contains("/") || name.contains("\\") || name == ".." {
      var values: [String: DiagnosticValue] = ["archivo": .text(name)]
      let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
      values["nombre"] = last.flatMap { folder.files.contains($0) ? .text($0) : nil }
      report(Diagnostic(.evidenceElsewhere, at: claim.name, values))
      return nil
    }
    if folder.links.contains(name) {
      report(Diagnostic(.evidenceIsLink, at: claim.name, ["archivo": .text(name)]))
      return nil
    }
    guard let facts = folder.facts[name] else {
      if folder.misplaced.contains(name) { return nil }
      var values: [String: DiagnosticValue] = [
        "archivo": .text(name), "carpeta": .text("\(folder.root)/\(folder.path)"),
        "programa": .text(folder.programme),
      ]
      values["sugerencia"] = Suggestion.nearest(to: name, among: folder.files).map { .text($0) }
      report(Diagnostic(.missingEvidence, at: claim.name, values))
      return nil
    }
    switch facts {
    case .faulty(let faults):
      // A file that must be replaced will have another digest: that it differs is no news.
      for fault in faults { report(fault.diagnostic(of: claim.name, in: folder)) }
      return nil
    case .personal(let identifiers):
      let path = "\(folder.root)/\(folder.path)/\(name)"
      report(
        identifiers.map {
          $0.diagnostic(at: path, below: folder.root, related: claim.name.location)
        })
      return nil
    case .sound(let sha256, let size, let type):
      let file = EvidenceFile(
        name: name, sha256: sha256, size: size, type: type.displayName,
        path: "\(folder.path)/\(name)")
      return matches(claim, file, in: folder) ? file : nil
    }
  }

  private mutating func matches(
    _ claim: EvidenceClaim, _ file: EvidenceFile, in folder: EvidenceFolder
  ) -> Bool {
    let sum = file.sha256.hexadecimal
    let values: [String: DiagnosticValue] = [
      "archivo": .text(file.name), "bytes": "\(file.size)",
      "ruta": .text(ContentOrder.ofFile(at: "\(folder.root)/\(file.path)", in: folder.root).text),
      "suma": .text(String(sum.prefix(12))), "completa": .text(sum),
    ]
    guard let digest = claim.digest?.text.trimmed.lowercased() else {
      // One that is malformed has been reported.
      if !claim.hasDigest { report(Diagnostic(.evidenceWithoutDigest, at: claim.name, values)) }
      return false
    }
    guard digest == sum else {
      let declared = DiagnosticValue.text(String(digest.prefix(12)))
      report(
        Diagnostic(
          .changedEvidence, at: claim.digest ?? claim.name,
          values.merging(["declarada": declared]) { $1 }, related: claim.name.location))
      return false
    }
    if let size = claim.size, size.value != file.size {
      report(
        Diagnostic(
          .evidenceOfOtherSize, at: size.location, width: "\(size.value)".count,
          values.merging(["declarados": "\(size.value)"]) { $1 }))
      return false
    }
    return true
  }
}

extension FileType {
  /// As people call it: `PDF`, `JPEG`.
  fileprivate var displayName: String { self == .text ? "TXT" : rawValue.uppercased() }
}
