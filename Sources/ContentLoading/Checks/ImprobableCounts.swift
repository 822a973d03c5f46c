import Diagnostics
import Programmes

extension IndicatorSeries {
  /// Numbers of people, cases or pieces that are no whole numbers: `12.5`, or `1.204` with a point for thousands.
  var fractionalCounts: [Diagnostic] {
    guard let formula else { return [] }
    return entries.flatMap { entry in
      entry.report.operands.compactMap { operand -> Diagnostic? in
        guard let value = operand.value, let number = value.number, !number.isWhole,
          let variable = formula.variable(named: operand.variable.text)
        else { return nil }
        let declared = indicator.declaration(of: variable)
        let name = declared?.name.text ?? variable.text
        guard CountedName(declared?.unit?.text ?? name).isOfThings, CountedName(name).isPlain else {
          return nil
        }
        var values: [String: DiagnosticValue] = [
          "variable": .text(name), "valor": .text(value.written.text),
        ]
        if number.places == 3 { values["sugerencia"] = "\(abs(number.significand))" }
        return Diagnostic(.fractionalCount, at: value.written, values)
      }
    }
  }

  /// Percentages above a hundred of what by its name is a part of a whole: «Personas capacitadas» of «Personas del
  /// instituto». What is declared to be a part is told of by its numbers.
  var partsAboveAll: [Diagnostic] {
    guard let formula, formula.variables.count == 2, let part = formula.variables.first,
      let whole = formula.variables.last, formula.expression.divisors.contains(whole),
      !formula.expression.divisors.contains(part),
      CountedName(part.text).isPart(of: CountedName(whole.text)),
      indicator.calculation.variables.allSatisfy({ $0.whole == nil })
    else { return [] }
    return entries.compactMap { entry in
      guard let reading = readings.first(where: { $0.cutoff == entry.cutoff }),
        reading.result.value?.unit == .percent, let of = number(of: part, in: entry),
        let all = number(of: whole, in: entry), of.number > all.number
      else { return nil }
      return Diagnostic(
        .moreThanAll, at: of.written,
        [
          "parte": .text(part.text), "valor": .text(of.written.text), "todo": .text(whole.text),
          "total": .text(all.written.text),
        ], related: all.written.location)
    }
  }
}

extension ExactDecimal {
  fileprivate var isWhole: Bool {
    Rational(self).denominator == 1
  }
}

extension CountedName {
  /// Whether these are people, cases or pieces.
  fileprivate var isOfThings: Bool {
    noun.map { noun in Self.things.contains { noun.hasPrefix($0) } } ?? false
  }

  /// Whether nothing in it tells of a mean or a share.
  fileprivate var isPlain: Bool {
    !words.contains { word in
      Self.wordsOfShares.contains(word) || Self.shares.contains { word.hasPrefix($0) }
    }
  }

  /// Whether `whole` is all of the same there is, and not what was planned of it.
  fileprivate func isPart(of whole: CountedName) -> Bool {
    noun != nil && noun == whole.noun && words != whole.words && isOfThings
      && whole.words.contains { word in Self.wholes.contains { word.hasPrefix($0) } }
      && !whole.words.contains { word in Self.plans.contains { word.hasPrefix($0) } }
  }

  private static let things = [
    "person", "servidor", "emplead", "funcionari", "trabajador", "asistente", "participante",
    "integrante", "denuncia", "queja", "caso", "expediente", "curso", "taller", "sesion",
    "reunion", "acta", "acuerdo", "constancia", "pieza", "cartel", "folleto", "correo", "oficio",
    "documento", "evento", "platica", "encuesta", "actividad", "consulta", "asesoria",
  ]
  private static let shares = [
    "promedio", "porcent", "indice", "equivalente", "proporcion",
  ]
  /// Too short to be the beginning of others: «por» of «portales», «media» of «mediaciones».
  private static let wordsOfShares: Set<Substring> = ["media", "tasa", "tasas", "por"]
  private static let wholes = [
    "total", "institut", "institucion", "plantilla", "dependencia", "secretaria", "entidad",
    "organismo", "ente", "adscrit",
  ]
  private static let plans = [
    "program", "plane", "esper", "estim", "proyect", "previst", "convoc", "invit", "meta",
    "solicit", "anterior", "comprom", "requer",
  ]
}
