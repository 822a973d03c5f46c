import ContentLoading
import Diagnostics
import Wording

extension CheckOptions {
  /// Judges the content and says what is wrong; writes nothing.
  func run(in catalogue: Catalogue) async throws(ReadingFailure) -> ExitStatus {
    let content = try await Content(
      in: self.content, at: cutoff, jobs: processorCount)
    let report = content.report(as: format, in: catalogue)
    let isValid = content.isValid(strict: isStrict)
    switch format {
    case .text:
      Terminal.complain(report)
      let tally = content.tally(in: catalogue)
      let key =
        content.diagnostics.isEmpty ? "orden.contenido-correcto" : "orden.contenido-revisado"
      Terminal.say(catalogue.text(key, ["cuenta": tally]) + "\n")
    case .github, .json, .sarif: Terminal.say(report)
    }
    return isValid ? .success : .invalidContent
  }
}
