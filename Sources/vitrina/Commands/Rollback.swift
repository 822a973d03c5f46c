import Publishing
import Wording

/// `vitrina build --publish DIR --rollback`.
struct RollbackOptions: Equatable {
  var folder: String
}

extension RollbackOptions {
  /// Shows again the version that was shown before.
  func run(in catalogue: Catalogue) throws(BuildFailure) -> ExitStatus {
    let restored = try publishing { () throws(PublishingFailure) in
      try OutputFolder(folder).rollBack()
    }
    guard let restored else {
      Vitrina.complain("orden.sin-version-anterior", ["carpeta": folder], in: catalogue)
      return .invalidContent
    }
    let values = ["carpeta": folder, "fecha": restored.cutoff, "revision": restored.revision]
    Terminal.say(catalogue.text("orden.version-repuesta", values) + "\n")
    return .success
  }
}
