import Checksums
import Publishing
import Wording

/// `vitrina build --publish DIR --rollback`.
struct RollbackOptions: Equatable {
  var folder: String
}

extension RollbackOptions {
  /// Shows again the version that was shown before.
  func run(in catalogue: Catalogue) throws(BuildFailure) -> ExitStatus {
    let site = OutputFolder.site(at: folder)
    let restored: (manifest: Manifest, Leftovers)?
    var status = ExitStatus.success
    var told = Leftovers()
    do throws(PublishingFailure) {
      told = try Publication.recover(exchanging: site).leftovers
      status = Vitrina.tell(of: told, in: catalogue)
      restored = try site.rollBack()
    } catch {
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
    return status == .success ? rest : status
  }
}
