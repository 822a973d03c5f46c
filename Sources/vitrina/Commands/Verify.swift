import Checksums
import Publishing
import Wording

/// `vitrina verify DIR`.
struct VerifyOptions: Equatable {
  var folder = ""
}

extension VerifyOptions {
  init(reading list: inout OptionList) throws(UsageError) {
    while let argument = list.next() {
      guard !argument.hasPrefix("-"), folder.isEmpty else { throw .unknownOption(argument) }
      folder = list.whole
    }
    if folder.isEmpty { throw .missingArgument(.verify) }
  }

  /// Holds a published folder against its list and says what is not as it was published.
  func run(in catalogue: Catalogue) -> ExitStatus {
    do throws(VerificationFailure) {
      let found = try OutputFolder.site(at: folder).verify { discrepancy in
        let text = catalogue.text("orden.verificar.\(discrepancy.kind.rawValue)")
        Vitrina.complain(at: discrepancy.path, text)
      }
      let values = [
        "carpeta": folder, "archivos": "\(found.intact)",
        "diferencias": "\(found.discrepancies)", "fecha": found.manifest.cutoff,
        "programa": found.manifest.program, "revision": found.manifest.revision.hexadecimal,
        "suma": found.listDigest.hexadecimal,
      ]
      if found.discrepancies == 0 {
        Vitrina.announce("orden.verificado", values, in: catalogue)
        return .success
      }
      Vitrina.complain("orden.no-verificado", values, in: catalogue)
      return .invalidContent
    } catch {
      switch error {
      case .reading(let path, let code):
        return Vitrina.unreadable(path, code, in: catalogue)
      case .damagedList(let path):
        Vitrina.complain("orden.manifiesto-danado", ["ruta": path], in: catalogue)
        return .cannotReadOrWrite
      }
    }
  }
}
