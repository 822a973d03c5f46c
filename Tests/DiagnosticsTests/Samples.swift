import Diagnostics
import Foundation
import Testing
import Wording

extension Rule {
  static let sample = Rule("regla-de-prueba", .error)
  static let doubt = Rule("duda-de-prueba", .warning)
  static let bare = Rule("sin-remedio", .error)
}

extension DiagnosticText {
  /// In words of its own, so that a change of the real ones breaks nothing here.
  static let sample = DiagnosticText(
    Catalogue(
      language: "es",
      parsing: """
        mensaje.remedio = remedio: {texto}
        mensaje.los-demas = y {cuantos} más
        mensaje.correccion = debe decir: {linea}
        mensaje.lugar-relacionado = véase también: {lugar}
        regla.regla-de-prueba = «{valor}» no es {esperado}
        regla.regla-de-prueba.remedio = ¿Quiso decir «{sugerencia}»?
        regla.regla-de-prueba.remedio-general = Escriba {claves}.
        regla.duda-de-prueba = ¿seguro?
        regla.duda-de-prueba.remedio = Revise.
        regla.sin-remedio = mal
        forma.fecha = una fecha de {anio}
        """))
}

func diagnostic(
  _ rule: Rule = .bare, at column: Int, width: Int = 1, path: String = "a.md", line: Int = 3,
  _ values: [String: DiagnosticValue] = [:], related: Diagnostics.SourceLocation? = nil,
  correction: String? = nil
) -> Diagnostic {
  Diagnostic(
    rule, at: SourceLocation(path: path, line: line, column: column), width: width, values,
    related: related, correction: correction)
}

/// A text of JSON, read by Foundation.
func object(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}
