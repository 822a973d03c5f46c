import Diagnostics
import Programmes
import YAML

extension Form where Value == Located<Recurrence> {
  /// `día 9 de cada mes`, and the other forms of `Recurrence.examples`.
  static let recurrence = phrase(
    .notARecurrence,
    like: [
      "día 9 de cada mes", "último viernes cada 3 meses", "cada trimestre", "4 veces por año",
    ],
    suggestion: \.nearestRecurrence, of: [("frase.ayuda.plazo", \.statedDeadline)]
  ) { text throws(PhraseFault) in try Recurrence(reading: text) }
}

extension Form where Value == Located<RelativeDeadline> {
  /// `10 días hábiles después de cada trimestre`, and the other forms of
  /// `RelativeDeadline.examples`.
  static let deadline = phrase(
    .notADeadline, like: Array(RelativeDeadline.examples.prefix(2)), suggestion: \.nearestDeadline,
    of: [
      ("frase.ayuda.dia", { NumericDate($0)?.date?.numeric }),
      ("frase.ayuda.repeticion", { (try? Recurrence(reading: $0))?.description }),
    ]
  ) { text throws(PhraseFault) in try RelativeDeadline(reading: text) }
}

extension Form {
  /// A text that `parse` takes as a whole. What it does not understand is underlined, and `rule`
  /// reported with the form that was perhaps meant, or else with `examples`. `others` are what
  /// other keys have such texts for.
  private static func phrase<Phrase>(
    _ rule: Rule, like examples: [String], suggestion: @escaping @Sendable (String) -> String?,
    of others: [(help: String, suggestion: @Sendable (String) -> String?)],
    _ parse: @escaping @Sendable (String) throws(PhraseFault) -> Phrase
  ) -> Form where Value == Located<Phrase> {
    Form(shape: .text) { node, problems in
      guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
      do throws(PhraseFault) {
        return Located(try parse(text.text), at: node.location)
      } catch {
        let rest = text.text.unicodeScalars.dropFirst(error.place.lowerBound)
        let words = String(String.UnicodeScalarView(rest.prefix(error.place.count)))
        let elsewhere = others.lazy.compactMap { other in
          other.suggestion(text.text).map { (other.help, $0) }
        }.first
        let suggestion = elsewhere?.1 ?? suggestion(text.text)
        let help =
          error.reason == .kindOfDaysMissing
          ? "frase.ayuda.clase-de-dias"
          : elsewhere?.0
            ?? (suggestion == nil ? "frase.ayuda.ejemplo" : "frase.ayuda.sugerencia")
        let place = node.place(of: error.place)
        problems.report(
          Diagnostic(
            rule, at: place.location, width: place.width,
            [
              "valor": .text(text.text), "palabra": .text(words),
              "problema": .term("frase.\(error.reason.name)"),
              "ejemplo": .text(suggestion ?? examples.map { "«\($0)»" }.joined(separator: ", ")),
              "ayuda": .term(help),
            ]))
        return nil
      }
    }
  }
}

extension YAMLNode {
  /// Where Unicode scalars of a text stand in its file; the whole of a text in several lines.
  fileprivate func place(of range: Range<Int>) -> (location: SourceLocation, width: Int) {
    guard case .scalar(_, let isPlain) = content, isOnOneLine else { return (location, 1) }
    let column = location.column + (isPlain ? 0 : 1) + range.lowerBound
    return (
      SourceLocation(path: location.path, line: location.line, column: column), range.count
    )
  }
}

extension PhraseFault.Reason {
  /// In the keys of the catalogue.
  fileprivate var name: String {
    switch self {
    case .empty: "vacia"
    case .unknownWord: "palabra-desconocida"
    case .unfinished: "incompleta"
    case .repeated: "repetida"
    case .impossibleDate: "fecha-imposible"
    case .countOutOfRange: "cantidad-imposible"
    case .numbersDisagree: "numeros-distintos"
    case .unevenPeriod: "periodo-desigual"
    case .neverHappens: "nunca-ocurre"
    case .kindOfDaysMissing: "clase-de-dias"
    }
  }
}
