import Programmes
import Testing
import Wording

@testable import Templates

@Suite struct IndicatorTallySentenceTests {
  /// Readings of indicators with a target of at least 80 %: a number for a result, a word for what else
  /// reports say, nothing for silence.
  private func sentence(_ told: [String?]) throws -> String {
    let sample = IndicatorSample(formula: nil, target: .at(.atLeast, "80 %"))
    let readings = try told.map { result in
      try result.map { try sample.reading(.result($0)) }
    }
    return IndicatorTallySentence(tally: IndicatorTally(readings), words: Words(.spanish)).text
  }

  @Test(
    arguments: [
      (
        ["90%", "80%", "10%", "ND", nil, nil],
        """
        De 6 indicadores, 3 tienen resultado. De los 3 que se comparan con su meta, 2 la alcanzan. \
        1 tiene informe pero no resultado. 2 están sin reporte: no cuentan como 0 %.
        """
      ),
      (
        ["90%", "10%"],
        """
        Los 2 indicadores tienen resultado. De los 2 que se comparan con su meta, 1 la alcanza.
        """
      ),
      (
        ["90%", "80%", "NA", "–"],
        """
        De 4 indicadores, 2 tienen resultado. Los 2 que se comparan con su meta la alcanzan. \
        2 tienen informe pero no resultado.
        """
      ),
      (
        ["1%", "2%"],
        """
        Los 2 indicadores tienen resultado. De los 2 que se comparan con su meta, ninguno la alcanza.
        """
      ),
      (
        ["90%", nil],
        """
        De 2 indicadores, 1 tiene resultado. El único que se compara con su meta la alcanza. \
        1 está sin reporte: no cuenta como 0 %.
        """
      ),
      (
        ["9%"],
        "El único indicador tiene resultado. El único que se compara con su meta no la alcanza."
      ),
      (
        [nil],
        "El único indicador aún no tiene resultado: está sin reporte, y eso no es 0\u{a0}%."
      ),
      (
        [nil, nil, nil],
        "Ninguno de los 3 indicadores tiene resultado: están sin reporte, y eso no es 0\u{a0}%."
      ),
      (["ND"], "El único indicador tiene informe, pero no resultado."),
    ] as [([String?], String)])
  func `indicators are counted without leaving any out`(
    told: [String?], expected: String
  ) throws {
    #expect(try sentence(told) == expected)
  }
}

@Suite struct QuantityTextTests {
  private let spanish = Words(.spanish)

  @Test(arguments: [
    ("1", "riesgos", "1 (riesgos)"), ("2", "riesgos", "2 riesgos"), ("0", "riesgos", "0 riesgos"),
    ("1", "campaña", "1 campaña"), ("3", "campaña", "3 (campaña)"), ("1.5", "días", "1.5 días"),
    ("1.0", "sesión ordinaria", "1.0 sesión ordinaria"), ("-1204.5", "pesos", "−1,204.5 pesos"),
    ("1204567", "personas", "1,204,567 personas"), ("12", "%", "12 %"), ("12", "", "12"),
  ])
  func `a unit keeps its words, and stands apart from a number that does not agree`(
    number: String, unit: String, expected: String
  ) throws {
    let unit: Quantity.Unit? =
      switch unit {
      case "": nil
      case "%": .percent
      default: .named(try words(unit))
      }
    #expect(spanish.text(try #require(ExactDecimal(number)), unit) == expected)
  }

  @Test(arguments: [
    ("15", "15 puntos porcentuales", "15 puntos"), ("1", "1 punto porcentual", "1 punto"),
    ("0.5", "0.5 puntos porcentuales", "0.5 puntos"), ("-1", "1 punto porcentual", "1 punto"),
    ("1234.5", "1,234.5 puntos porcentuales", "1,234.5 puntos"),
  ])
  func `a difference in a hundred is in points, without sign`(
    number: String, whole: String, short: String
  ) throws {
    let value = ResultValue(
      shown: try #require(ExactDecimal(number)), isRounded: false, unit: .percent)
    #expect(spanish.difference(value, .whole) == whole)
    #expect(spanish.difference(value, .short) == short)
  }
}
