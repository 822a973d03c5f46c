import ContentLoading
import Diagnostics
import Foundation
import Programmes
import Testing

/// A construct of YAML 1.2 and what becomes of it, as a `portal.yaml` with a `titulo`.
struct Construct: CustomTestStringConvertible {
  /// As the guide names it.
  let name: String
  let yaml: String
  /// What `titulo` or `descripcion` then says; nil when the file is refused.
  let value: String?
  /// Id of the rule that refuses it.
  let rule: String?

  var testDescription: String { name }

  static func accepted(_ name: String, _ yaml: String, _ value: String) -> Construct {
    Construct(name: name, yaml: yaml, value: value, rule: nil)
  }

  static func refused(_ name: String, _ yaml: String, _ rule: String) -> Construct {
    Construct(name: name, yaml: yaml, value: nil, rule: rule)
  }

  static let all: [Construct] = [
    accepted("Texto sin comillas", "titulo: Un portal", "Un portal"),
    accepted("Texto sin comillas en varios renglones", "titulo: Un\n  portal", "Un portal"),
    accepted("Texto entre comillas sencillas", "titulo: 'L''un: portal'", "L'un: portal"),
    accepted("Texto entre comillas dobles", #"titulo: "Un \"portal\"""#, #"Un "portal""#),
    accepted("Párrafo con `>-`", "titulo: >-\n  Un\n  portal\n", "Un portal"),
    accepted("Párrafo con `>`", "titulo: >\n  Un portal\n", "Un portal\n"),
    accepted("Renglones con `|`", "titulo: |-\n  Un\n  portal\n", "Un\nportal"),
    accepted("Números, fechas, sí y no", "titulo: 1.10", "1.10"),
    accepted("`null` y `~`", "titulo: null", "null"),
    accepted(
      "Lista entre corchetes",
      "titulo: Un portal\npie: [{texto: Uno}, {texto: Dos}]\n",
      "Un portal"),
    accepted("Grupo entre llaves", "{titulo: Un portal}", "Un portal"),
    accepted("Comentario en su renglón", "# nota\ntitulo: Un portal\n  # otra\n", "Un portal"),
    accepted("Renglón `---` al principio", "---\ntitulo: Un portal\n", "Un portal"),
    accepted("Renglones de Windows", "titulo: Un portal\r\ndescripcion: x\r\n", "Un portal"),
    accepted("Marca de orden de bytes", "\u{FEFF}titulo: Un portal\n", "Un portal"),
    accepted("Clave con `?`", "? titulo\n: Un portal\n", "Un portal"),
    accepted("Clave sin valor", "titulo: Un portal\ndescripcion:\n", "Un portal"),
    refused("Anclas y alias", "titulo: &a Un portal\ndescripcion: *a\n", "yaml-ancla"),
    refused("Etiquetas", "titulo: !texto Un portal\n", "yaml-etiqueta"),
    refused("Claves de mezcla", "titulo: Un portal\n<<:\n  descripcion: x\n", "yaml-mezcla"),
    refused("Segundo documento", "titulo: Un portal\n---\ntitulo: b\n", "yaml-segundo-documento"),
    refused("Clave repetida", "titulo: Un portal\ntitulo: b\n", "clave-repetida"),
    refused("Lista o grupo como clave", "titulo: a\n? [b]\n: c\n", "clave-no-es-texto"),
    refused("Tabulador en la sangría", "titulo: a\n\tdescripcion: b\n", "yaml-tabulador"),
    refused("Texto después de «#»", "titulo: Acuerdo #12\n", "yaml-comentario-corta-valor"),
    refused("Guion sin espacio", "titulo: a\n-descripcion: b\n", "yaml-falta-espacio-guion"),
    refused("Caracteres que no se ven", "titulo: a\u{7}\n", "caracter-de-control"),
  ]
}

@Suite struct DialectTests {
  @Test(arguments: Construct.all)
  func `a construct of YAML is read or refused as the guide says`(construct: Construct) throws {
    let file = SourceFile(path: "C/portal.yaml", text: construct.yaml)
    let loaded = Loaded<Portal>(reading: [file], root: "C")
    let errors = loaded.diagnostics.filter { $0.rule.severity == .error }.map(\.rule.id)
    if let rule = construct.rule {
      #expect(Set(errors) == [rule])
    } else {
      #expect(errors.isEmpty)
      #expect(loaded.value?.settings.title.text == construct.value)
    }
  }

  @Test func `the guide lists every construct with its verdict`() throws {
    let guide = try String(
      contentsOfFile: "\(BuiltSite.repository)/Content/LEEME.md", encoding: .utf8)
    for construct in Construct.all {
      let verdict = construct.rule == nil ? "sí" : "no"
      #expect(guide.contains("| \(construct.name) | \(verdict) |"), "\(construct.name)")
    }
  }
}
