import Foundation
import Glibc
import TestFolders
import Testing

@testable import Publishing

/// Tests of a folder that is exchanged as a whole.
protocol LiveFolderTests {
  var folder: TemporaryFolder { get }
}

extension LiveFolderTests {
  var site: OutputFolder { OutputFolder("\(folder.path)/raíz pública", order: .ofPortal) }

  @discardableResult
  func publish(_ files: [String: String], cutoff: String = "2026-06-30") throws -> Changes {
    let publication = try Publication(exchanging: site)
    defer { publication.end() }
    let records = try files.map { try publication.stage(Array($1.utf8), at: $0) }
    var change = try publication.change(
      to: Manifest(program: "vitrina 0", cutoff: cutoff, revision: digest(cutoff), content: []))
    try change.add(publication.inOrder(records))
    return try publication.finish(&change)
  }

  /// Where versions are kept.
  var area: String { ".raíz pública.vitrina" }

  func status(_ name: String) -> stat {
    var status = stat()
    lstat("\(site.path)/\(name)", &status)
    return status
  }

  var shown: [String] {
    folder.files.filter { $0.hasPrefix("raíz pública/") }
      .map { String($0.dropFirst("raíz pública/".count)) }.filter { $0 != "manifiesto.json" }
  }

  func text(_ name: String) -> String? { folder.text("raíz pública/\(name)") }

  func isWhole() throws -> Bool {
    try site.verify { Issue.record("\($0)") }.discrepancies == 0
  }

  /// Leaves the folder as a run does that has made all of `files` and written its journal, and was cut off at
  /// `moment`.
  func cutOff(_ files: [String: String], at moment: String) throws {
    let publication = try Publication(exchanging: site)
    let records = try files.map { try publication.stage(Array($1.utf8), at: $0) }
    var change = try publication.change(
      to: Manifest(program: "vitrina 0", cutoff: "2026-06-30", revision: digest("2"), content: []))
    try change.add(publication.inOrder(records))
    _ = try change.ledger.finish(into: publication.staging.staged)
    var new = stat()
    stat("\(folder.path)/\(area)/nuevo", &new)
    try folder.put("\(new.st_ino)\0fin\0", at: "\(area)/diario")
    publication.end()
    func move(_ from: String, _ to: String) {
      rename("\(folder.path)/\(from)", "\(folder.path)/\(to)")
    }
    if moment != "antes" { move("raíz pública", "\(area)/saliente") }
    if moment == "cambiada" || moment == "asentada" { move("\(area)/nuevo", "raíz pública") }
    if moment == "asentada" { move("\(area)/saliente", "\(area)/nuevo") }
  }
}
