import Diagnostics
import JSON
public import Wording

/// Tells differences in the words of a catalogue.
///
/// ```
/// Content/instituciones/inm/pat-2021/programa.md:31:21: inm · pat-2021: la actividad 1.2: el fin pasó …
/// ```
public struct DifferenceText: Sendable {
  private let catalogue: Catalogue

  public init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }
}

extension DifferenceText {
  /// One line, with its place and without its end.
  public func line(of difference: Difference) -> String {
    let above = difference.subject.dropLast().map(brief)
    let parts = [
      "\(difference.location)", above.joined(separator: " · "), sentence(of: difference),
    ]
    return DiagnosticText.printable(parts.filter { !$0.isEmpty }.joined(separator: ": "))
  }

  /// What differs, without where.
  public func sentence(of difference: Difference) -> String {
    let name = difference.subject.last.map(name) ?? ""
    switch difference.change {
    case .added, .removed:
      let title = difference.subject.last.map(title) ?? ""
      let ending = difference.subject.last?.kind.isPlural == true ? "s" : ""
      return catalogue.text(
        "diff.\(difference.change.name)\(ending)", ["tipo": name, "titulo": title])
    case .otherBytes, .unexamined: return catalogue.text("diff.\(difference.change.name)")
    default:
      return catalogue.text("diff.\(difference.change.name)", words(of: difference, name))
    }
  }

  private func words(of difference: Difference, _ name: String) -> [String: String] {
    let change = difference.change
    let isDate = change.fact?.name.isDate == true
    let said = [change.before, change.after].map { text in
      isDate ? text.map(named) ?? "" : text ?? ""
    }
    let (before, after) = ShortenedPair(said[0], said[1]).texts
    let days = abs(change.days ?? 0)
    return [
      "tipo": name, "campo": change.fact.map(fact) ?? "", "antes": before, "despues": after,
      "dias": catalogue.text(days == 1 ? "diff.un-dia" : "diff.dias", ["dias": "\(days)"]),
    ]
  }

  /// `2022-11` as people say it; days stay as they are.
  private func named(_ text: String) -> String {
    let months = catalogue.text("fecha.meses").split(separator: ",")
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]),
        let number = Int(parts[1]), months.indices.contains(number - 1)
      else { return String(word) }
      return catalogue.text(
        "diff.mes", ["mes": String(months[number - 1]), "anio": "\(year)"])
    }.joined(separator: " ")
  }

  private func fact(_ fact: Difference.Fact) -> String {
    let name = catalogue.text("diff.campo.\(fact.name.rawValue)")
    return fact.detail.isEmpty ? name : "\(name) (\(fact.detail))"
  }

  /// «la actividad 1.2»
  private func name(_ subject: Difference.Subject) -> String {
    catalogue.text("diff.tipo.\(subject.kind.rawValue)", ["clave": subject.key])
  }

  /// Institutions and programmes are known by their folders.
  private func brief(_ subject: Difference.Subject) -> String {
    subject.kind == .institution || subject.kind == .programme ? subject.key : name(subject)
  }

  private func title(_ subject: Difference.Subject) -> String {
    subject.title.isEmpty || subject.title == subject.key ? "" : ": «\(subject.title)»"
  }
}

extension DifferenceText {
  /// One object: `{"diferencias": [{archivo, linea, columna, objeto, cambio, campo, antes, despues, …}]}`, and
  /// in `sin_comparar` the names of the parts that were not compared.
  public func json(of differences: [Difference], besides uncompared: [String] = []) -> String {
    JSON.object([
      ("diferencias", .array(differences.map(object))),
      ("sin_comparar", .array(uncompared.map(JSON.string))),
    ]).text + "\n"
  }

  private func object(_ difference: Difference) -> JSON {
    let change = difference.change
    let optional: [(String, JSON?)] = [
      ("campo", (change.fact?.name.rawValue).map(JSON.string)),
      ("detalle", (change.fact?.detail).flatMap { $0.isEmpty ? nil : .string($0) }),
      ("antes", change.before.map(JSON.string)), ("despues", change.after.map(JSON.string)),
      ("dias", change.days.map(JSON.number)),
    ]
    return .object(
      [
        ("archivo", .string(difference.location.path)),
        ("linea", .number(difference.location.line)),
        ("columna", .number(difference.location.column)),
        ("objeto", .array(difference.subject.map(object))), ("cambio", .string(change.name)),
      ] + optional.compactMap { name, value in value.map { (name, $0) } }
        + [("texto", .string(sentence(of: difference)))])
  }

  private func object(_ subject: Difference.Subject) -> JSON {
    .object([
      ("tipo", .string(subject.kind.rawValue)), ("clave", .string(subject.key)),
      ("titulo", .string(subject.title)),
    ])
  }
}
