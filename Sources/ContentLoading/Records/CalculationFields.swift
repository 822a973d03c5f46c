import Diagnostics
import Programmes
import YAML

/// What editors add to an indicator so that it can be computed.
struct CalculationFields {
  private let formula = Field("calculo", .text)
  private let variables = Field("variables", .list(of: VariableRecord.form))
  private let accumulation = Field("acumulacion", Form<Accumulation>.choice)
  private let places = Field("decimales", .integer(0...Calculation.mostPlaces))
  private let standard = Field("estandar", .text)

  var declarations: [FieldDeclaration] {
    [
      formula.declaration, variables.declaration, accumulation.declaration, places.declaration,
      standard.declaration,
    ]
  }

  func read(_ record: RecordReader, _ problems: inout Problems) -> Calculation {
    let variables = record.items(variables, &problems)
    problems.check(variables)
    let standard = record.optional(standard, &problems)
    if let standard { problems.note(standard: standard) }
    return Calculation(
      formula: record.optional(formula, &problems), variables: variables,
      accumulation: record.optional(accumulation, &problems),
      places: record.optional(places, &problems)?.value ?? Calculation.usualPlaces,
      standard: standard.flatMap { Slug(folding: $0.text) })
  }
}

/// `variables:` of an indicator.
enum VariableRecord {
  static let symbol = Field("sigla", .text)
  static let name = Field("nombre", .text, required: true)
  static let unit = Field("unidad", .text)
  static let whole = Field("parte_de", .text)

  static let shape = RecordShape(
    "variable",
    [symbol.declaration, name.declaration, unit.declaration, whole.declaration])

  static let form = Form<Variable>.record(shape, named: "variable") { record, problems in
    let symbol = record.optional(Self.symbol, &problems)
    let unit = record.optional(Self.unit, &problems)
    let whole = record.optional(Self.whole, &problems)
    return record.required(name, &problems).map {
      Variable(symbol: symbol, name: $0, unit: unit, whole: whole)
    }
  }
}

extension Variable {
  /// Whether `words` are its name or its symbol; capitals and accents don't count.
  func isCalled(_ words: String) -> Bool {
    let asked = Slug(folding: words)
    return asked != nil
      && (asked == Slug(folding: name.text) || asked == symbol.flatMap { Slug(folding: $0.text) })
  }
}

extension Problems {
  /// Each variable has a name of its own, and is a part of another one at most.
  fileprivate mutating func check(_ variables: [Variable]) {
    for (index, variable) in variables.enumerated() {
      let earlier = variables[..<index].first {
        $0.isCalled(variable.name.text)
          || (variable.symbol.map { $0.text }).map($0.isCalled) == true
      }
      if let earlier {
        report(
          Diagnostic(
            .repeatedVariable, at: variable.name, ["variable": .text(variable.name.text)],
            related: earlier.name.location))
      }
      guard let whole = variable.whole else { continue }
      let others = variables[..<index] + variables[(index + 1)...]
      if !others.contains(where: { $0.isCalled(whole.text) }) {
        reportUnknown(whole, .unknownWhole, "variable", among: others.flatMap(\.calls))
      }
    }
  }
}

extension Variable {
  /// All that it may be called.
  var calls: [String] { [name.text] + (symbol.map { [$0.text] } ?? []) }
}
