import ContentLoading
import Diagnostics
import Programmes
import Wording

extension Vitrina {
  /// Runs `make` and says what kept it from making a new file in the folder `content`.
  static func make(
    in content: String, _ catalogue: Catalogue,
    _ make: () async throws(NewFileFailure) -> ExitStatus
  ) async throws(BuildFailure) -> ExitStatus {
    do throws(NewFileFailure) {
      return try await make()
    } catch {
      switch error {
      case .reading(let failure): throw .reading(failure)
      case .writing(let failure): throw .writing(failure)
      case .evidence(let invalid): complain(of: invalid.diagnostics, in: catalogue)
      case .unreadable(let diagnostic): complain(of: [diagnostic], in: catalogue)
      case .broken(let diagnostics): complain(of: diagnostics, in: catalogue)
      case .inlineRow(let place):
        complain(
          "orden.fila-entre-llaves", ["lugar": "\(place.path):\(place.line)"], in: catalogue)
      case .link(let path):
        complain("orden.enlace-en-el-camino", ["ruta": path], in: catalogue)
      case .taken(let path):
        complain("orden.archivo-ocupado", ["archivo": path], in: catalogue)
      case .unknownProgramme(let name, let known):
        complain(
          known.isEmpty ? "orden.programa-sin-ninguno" : "orden.programa-inexistente",
          [
            "programa": name, "hay": known.prefix(5).joined(separator: ", "),
            "orden": order("programa \(programme(meantBy: name))", content),
          ], in: catalogue)
      case .unknownInstitution(let name):
        complain(
          "orden.institucion-inexistente",
          ["institucion": name, "orden": order("institucion \(name)", content)], in: catalogue)
      case .badName(let name, let other):
        complain(
          "orden.nombre-de-carpeta", ["nombre": name, "sugerencia": other], in: catalogue)
      case .reservedName(let name):
        complain("orden.nombre-reservado", ["nombre": name], in: catalogue)
      case .programmeNeeded(let known):
        complain(
          known.isEmpty ? "orden.sin-programas" : "orden.falta-programa",
          [
            "programa": known.prefix(3).joined(separator: ", "),
            "orden": order("programa INSTITUCION/NOMBRE", content),
          ], in: catalogue)
      case .reported(let cutoff, let path):
        complain("orden.corte-informado", ["corte": cutoff.iso, "archivo": path], in: catalogue)
      case .allReported(let name):
        complain("orden.todo-informado", ["programa": name], in: catalogue)
      case .table(let path, let rejection):
        return complain(of: rejection, at: path, in: catalogue)
      }
      return .invalidContent
    }
  }

  private static func order(_ words: String, _ content: String) -> String {
    ContentOrder("vitrina new \(words)", in: content.plainPath).text
  }

  /// `institucion/programa` with names that folders can have, of whatever was typed for it.
  private static func programme(meantBy name: String) -> String {
    let parts = name.split(separator: "/").compactMap { Slug(folding: String($0))?.text }
    let year = CalendarDate.today.map { "-\($0.year)" } ?? ""
    return (parts + ["pat\(year)"]).prefix(2).joined(separator: "/")
  }

  private static func complain(of diagnostics: [Diagnostic], in catalogue: Catalogue) {
    let text = DiagnosticText(catalogue, isColored: Terminal.showsColors)
    Terminal.complain(text.document(diagnostics, as: .text, version: programVersion) { _ in nil })
  }

  /// Names of files and folders do nothing to a terminal there either.
  static func announce(_ key: String, _ values: [String: String], in catalogue: Catalogue) {
    Terminal.say(DiagnosticText.printable(catalogue.text(key, values)) + "\n")
  }

  static func complain(
    _ key: String, _ values: [String: String], in catalogue: Catalogue
  ) {
    Terminal.complain("vitrina: \(DiagnosticText.printable(catalogue.text(key, values)))\n")
  }

  /// Says what is wrong with what stands at `path`.
  static func complain(at path: String, _ text: String) {
    Terminal.complain(DiagnosticText.printable("\(path): error: \(text)") + "\n")
  }
}
