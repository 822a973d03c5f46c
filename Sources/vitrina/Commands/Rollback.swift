import Checksums
import Publishing
import Wording

/// `vitrina build --publish DIR --rollback`.
struct RollbackOptions: Equatable {
  var folder: String
}

extension RollbackOptions {
  /// Shows again the version that was shown before. An order that was cut off when it had done so is finished, not
  /// followed once more: that would bring back what it took away.
  func run(in catalogue: Catalogue) throws(BuildFailure) -> ExitStatus {
    Interruption.watch()
    let site = OutputFolder.site(at: folder)
    let restored: (manifest: Manifest, Leftovers)?
    var status = ExitStatus.success
    var told = Leftovers()
    do throws(PublishingFailure) {
      let recovery = try Publication.recover(exchanging: site)
      told = recovery.leftovers
      status = Vitrina.tell(of: told, in: catalogue)
      restored =
        if recovery.finished == .rollback {
          try site.shownManifest().map { ($0, told) }
        } else if site.exists {
          try site.rollBack { Interruption.status != nil }
        } else { nil }
    } catch {
      // Whatever failed then, failed because it was broken off.
      if let status = Interruption.status {
        return Interruption.tell("orden.interrumpida", status, in: catalogue)
      }
      guard case .blocked(let obstacles) = error else { throw BuildFailure(error) }
      return Vitrina.complain(of: obstacles, "orden.estorbos-al-reponer", in: catalogue)
    }
    guard let restored else {
      Vitrina.complain("orden.sin-version-anterior", ["carpeta": folder], in: catalogue)
      return .invalidContent
    }
    let (manifest, leftovers) = restored
    let values = [
      "carpeta": folder, "fecha": manifest.cutoff, "revision": manifest.revision.hexadecimal,
    ]
    Vitrina.announce("orden.version-repuesta", values, in: catalogue)
    let rest = Vitrina.tell(of: leftovers.without(told), in: catalogue)
    if let status = Interruption.status {
      return Interruption.tell("orden.interrumpida-tarde", status, in: catalogue)
    }
    return status == .success ? rest : status
  }
}
