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
    guard parts.count > 1, parts.allSatisfy(\.beginsAsName) else { return nil }
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

  private static func parts(of text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    let line = words.map { ["y", "e"].contains($0) ? "," : String($0) }.joined(separator: " ")
    return line.split { ",;/".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var wordCount: Int { split(separator: " ").count }

  fileprivate var beginsAsName: Bool { first?.isUppercase == true || isPost }

  /// Whether it begins as the name of a post or of an area.
  fileprivate var isPost: Bool {
    guard let word = split(separator: " ").first.flatMap({ Slug(folding: String($0))?.text }) else {
      return false
    }
    return Self.posts.contains { word == $0 || word == "\($0)s" || word == "\($0)es" }
  }

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
}
