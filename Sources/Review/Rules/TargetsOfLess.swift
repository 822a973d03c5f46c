import Diagnostics
import Programmes

extension Rule {
  static let targetOfLess = Rule("meta-de-disminuir", .warning)
}

extension ReviewRule {
  /// A target that asks for less and is noted so that more would reach it: `valor: 3` of «Disminuir a 3
  /// las quejas», `valor: 10` of «Disminuir 10%» where the formula gives −10.
  static let targetOfLess: ReviewRule = ofProgramme(.targetOfLess) { programme in
    programme.outline.allIndicators.compactMap { indicator in
      guard let doubt = indicator.targetDoubt, let target = indicator.target,
        let noted = target.notedNumber
      else { return nil }
      let problem =
        doubt == .unclearSign ? "revision.disminuir-con-signo" : "revision.disminuir-sin-decir"
      let number = Rational(noted.quantity.number)
      let lesser = (number.isNegative ? number : number.negated).exactDecimal
      return Diagnostic(
        .targetOfLess, at: noted.place, width: noted.width,
        [
          "valor": .text(noted.quantity.words), "problema": .term(problem),
          "que": .term("\(problem)-\(target.measure == nil ? "por-tiempos" : "que")"),
          "correcto": .text(lesser.map { "\($0)" } ?? ""),
        ], related: target.text?.location)
    }
  }
}

extension Target {
  /// The first number that is noted of it, and where.
  fileprivate var notedNumber: (quantity: Quantity, place: SourceLocation, width: Int)? {
    if let measure {
      return (
        measure.quantity, measure.location, measure.quantity.number.description.utf8.count
      )
    }
    let texts = yearly.map { ($0.value, $0.text) } + quarterly.map { ($0.value, $0.text) }
    return texts.lazy.compactMap { value, text in
      value.map { ($0, text.location, text.text.unicodeScalars.count) }
    }.first
  }
}
