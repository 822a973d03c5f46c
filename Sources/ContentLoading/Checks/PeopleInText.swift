import Programmes

/// Several people that one text names: `María Pérez, Juan Gómez y Ana Ruiz`. They would count as one.
struct PeopleInText {
  /// Each as the text has them, with their posts.
  let people: [String]
}

extension PeopleInText {
  /// nil where the text may be of one person, with or without a post. Many names of posts and areas have commas and
  /// «y» in them: `Titular de Quejas, Denuncias y Responsabilidades`.
  init?(_ text: String) {
    let parts = Self.parts(of: text)
    guard parts.count > 1, parts.allSatisfy(\.beginsAsName), !Self.isSurnamesFirst(text, parts)
    else { return nil }
    let posts = parts.filter(\.isPost).count
    if posts == parts.count {
      people = parts
      return
    }
    guard !parts[0].isPost else { return nil }
    // A post is that of the name before it.
    let people = parts.reduce(into: [String]()) { people, part in
      if part.isPost, let last = people.popLast() {
        people.append("\(last), \(part)")
      } else {
        people.append(part)
      }
    }
    let names = parts.filter { !$0.isPost }
    let areSingle = names.allSatisfy { $0.wordCount == 1 } && names.count > 2
    guard people.count > 1, areSingle || names.allSatisfy({ $0.wordCount > 1 }) else { return nil }
    self.people = people
  }

  /// The same of one item of a list, which is of one person if nothing tells otherwise.
  init?(item text: String) {
    guard let whole = PeopleInText(text), whole.people.count > 2,
      whole.people.allSatisfy({ !$0.isPost })
    else { return nil }
    self = whole
  }

  /// `Pérez López, María`, with a post or without: of two names with nothing but a comma between them nobody can
  /// tell.
  private static func isSurnamesFirst(_ text: String, _ parts: [String]) -> Bool {
    let names = parts.filter { !$0.isPost }
    let items = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    return names.count == 2 && Array(parts.prefix(2)) == names && items.count == parts.count
  }

  private static func parts(of text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    let line = words.map { ["y", "e"].contains($0) ? "," : String($0) }.joined(separator: " ")
    return line.split { ",;/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var wordCount: Int { split(separator: " ").count }

  fileprivate var beginsAsName: Bool { isPost || first?.isUppercase == true && !beginsAsMatter }

  /// Whether it begins as the name of a post, of an area or of a public body.
  fileprivate var isPost: Bool {
    guard let word = firstWord else { return false }
    return [word, word.without("s"), word.without("es")].compactMap(\.self).contains {
      Self.posts.contains($0) || Self.bodies.contains($0)
    }
  }

  /// Whether it begins with what areas and bodies are occupied with, and nobody is called: the rest of
  /// `Instituto de Transparencia, Acceso a la Información y Protección de Datos`.
  private var beginsAsMatter: Bool {
    guard let word = firstWord, !Self.namesLikeMatters.contains(word) else { return false }
    return Self.matters.contains(word) || Self.endingsOfMatters.contains(where: word.hasSuffix)
  }

  private var firstWord: String? {
    split(separator: " ").first.flatMap { Slug(folding: String($0))?.text }
  }

  private func without(_ ending: String) -> String? {
    hasSuffix(ending) ? String(dropLast(ending.count)) : nil
  }

  private static let endingsOfMatters = ["cion", "sion", "ciones", "dad", "dades", "miento"]

  private static let namesLikeMatters: Set<String> = [
    "anunciacion", "ascension", "asuncion", "caridad", "concepcion", "consolacion", "encarnacion",
    "felicidad", "natividad", "piedad", "presentacion", "purificacion", "sarmiento", "soledad",
    "trinidad", "visitacion",
  ]

  private static let matters: Set<String> = [
    "acceso", "adquisiciones", "apoyo", "archivo", "archivos", "asuntos", "bienes", "control",
    "cultura", "datos", "delitos", "denuncias", "deporte", "derecho", "derechos", "desarrollo",
    "economia", "energia", "etica", "finanzas", "ganaderia", "genero", "gobierno", "hacienda",
    "igualdad", "informatica", "justicia", "medio", "obra", "obras", "pesca", "planta", "quejas",
    "recursos", "relaciones", "responsabilidades", "salud", "seguridad", "servicios", "sistemas",
    "tecnologia", "tecnologias", "trabajo", "transparencia", "transporte", "transportes",
    "turismo", "vivienda",
  ]

  private static let posts: Set<String> = [
    "presidente", "presidenta", "presidencia", "secretario", "secretaria", "vocal", "titular",
    "director", "directora", "direccion", "subdirector", "subdirectora", "subdireccion", "jefe",
    "jefa", "jefatura", "departamento", "unidad", "coordinador", "coordinadora", "coordinacion",
    "encargado", "encargada", "representante", "representacion", "integrante", "miembro",
    "consejero", "consejera", "contralor", "contralora", "contraloria", "organo", "oic", "comite",
    "asesor", "asesora", "enlace", "suplente", "propietario", "propietaria", "invitado",
    "invitada", "responsable", "gerente", "gerencia", "subgerente", "administrador",
    "administradora", "area", "analista", "auditor", "auditora", "persona",
  ]

  private static let bodies: Set<String> = [
    "agencia", "alcaldia", "archivo", "auditoria", "ayuntamiento", "banco", "camara", "centro",
    "colegio", "comision", "congreso", "consejeria", "consejo", "defensoria", "delegacion",
    "escuela", "fideicomiso", "fiscalia", "fondo", "gobierno", "hospital", "instituto", "junta",
    "juzgado", "municipio", "oficialia", "oficina", "procuraduria", "red", "registro", "servicio",
    "sindicato", "sistema", "subsecretaria", "tesoreria", "tribunal", "universidad",
  ]
}
