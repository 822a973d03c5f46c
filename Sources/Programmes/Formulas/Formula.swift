/// A formula as programmes write it: `(Número de X / Número de Y) * 100`.
///
/// It reads `*`, `×`, `·`, `x 100`, `÷`, `/`, «dividido entre», «multiplicado por», «por cien», `+`, `-`,
/// three kinds of brackets, the LaTeX of fractions and products, a left side (`IC = …`), a final `=`, a `%`
/// after a multiplication by a hundred, and definitions after «donde». Names are phrases; `y/o`,
/// `servidores/as`, hyphens and points of abbreviations belong to them.
///
/// What could be read in two ways is not read at all: two divisions on one level, `A: B`, «A entre B», a
/// bracket beside a word, a name cut short («Número de»), `A -B`.
public struct Formula: Sendable, Hashable {
  public let expression: Expression
  /// Of the names in it: those declared to `init`, then those that the formula itself gives.
  public let abbreviations: [Abbreviation]

  /// Two names of the same number: `PC`, «personas capacitadas».
  public struct Abbreviation: Sendable, Hashable {
    public let short: VariableName
    public let long: VariableName

    public init(_ short: VariableName, for long: VariableName) {
      self.short = short
      self.long = long
    }
  }

  /// nil when `text` is no formula, is ambiguous or longer than 10,000 scalars: it stays text.
  public init?(_ text: String, abbreviations: [Abbreviation] = []) {
    guard text.unicodeScalars.dropFirst(Self.greatestLength).isEmpty else { return nil }
    let source = FormulaSource(text)
    do throws(UnreadableFormula) {
      let (symbols, inBrackets) = try FormulaSymbol.all(in: source.body()).withoutAbbreviations()
      expression = try FormulaParser.expression(of: symbols)
      guard !expression.isNoFormula, !source.endsInPercent || expression.isPercentage else {
        return nil
      }
      self.abbreviations =
        abbreviations + inBrackets + source.definitions(of: Set(expression.allVariables))
    } catch {
      return nil
    }
    guard !isAmbiguous else { return nil }
  }
}

extension Formula {
  private static let greatestLength = 10_000

  /// In the order of the formula, each once.
  public var variables: [VariableName] {
    var seen: Set<VariableName> = []
    return expression.allVariables.filter { seen.insert($0).inserted }
  }

  /// Whether it divides and gives its result in parts of a hundred.
  public var isPercentage: Bool { expression.isPercentage }

  /// Under which names the number of a variable may be found, its own first.
  func names(of variable: VariableName) -> [VariableName] {
    var names = [variable]
    for abbreviation in abbreviations {
      if abbreviation.short == variable { names.append(abbreviation.long) }
      if abbreviation.long == variable {
        names.append(abbreviation.short)
        names += [VariableName("\(variable) (\(abbreviation.short))")].compactMap { $0 }
      }
    }
    return names
  }

  /// Whether two of the variables share an abbreviation, so that a number given for it has no place.
  private var isAmbiguous: Bool {
    let variables = Set(variables)
    let inUse = Set(abbreviations.filter { variables.contains($0.long) })
    return Set(inUse.map(\.short)).count < inUse.count
  }
}

extension Expression {
  /// «No aplica» and the like.
  fileprivate var isNoFormula: Bool {
    if case .variable(let name) = self {
      FormulaWords.noFormula.contains(VariableName.folded(name.text))
    } else {
      false
    }
  }
}
