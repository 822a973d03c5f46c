public import Diagnostics

/// What a report of progress must satisfy, alone and beside its programme and the other reports.
extension Rule {
  public static let notAReportPeriod = Rule("periodo-de-avance-invalido", .error)
  public static let emptyReport = Rule("avance-vacio", .error)
  public static let notAValue = Rule("dato-invalido", .error)
  public static let derivedState = Rule("estado-calculado", .error)
  public static let stateWithoutReason = Rule("estado-sin-motivo", .error)
  public static let answerWithoutState = Rule("motivo-sin-estado", .error)
  public static let ambiguousKey = Rule("clave-ambigua", .error)
  public static let unknownActivity = Rule("actividad-inexistente", .error)
  public static let unknownStep = Rule("accion-inexistente", .error)
  public static let noSteps = Rule("actividad-sin-acciones", .error)
  public static let unknownIndicator = Rule("indicador-inexistente", .error)
  public static let unknownVariable = Rule("variable-inexistente", .error)
  public static let operandsWithoutFormula = Rule("valores-sin-formula", .error)
  public static let reachedByNumber = Rule("alcanzada-con-meta-numerica", .error)
  public static let repeatedReport = Rule("avance-repetido", .error)

  public static let repeatedCutoff = Rule("corte-repetido", .error)
  public static let cutoffOutsideYears = Rule("corte-fuera-del-programa", .warning)
  public static let periodAfterCutoff = Rule("periodo-despues-del-corte", .warning)
  public static let cutoffBeforeDates = Rule("corte-antes-de-sus-fechas", .error)
  public static let periodLongBeforeCutoff = Rule("periodo-lejos-del-corte", .warning)
  public static let repeatedPeriod = Rule("periodo-repetido", .warning)
  public static let periodOutsideYears = Rule("periodo-fuera-del-programa", .warning)
  public static let distantDate = Rule("fecha-lejos-del-programa", .warning)
  public static let approvedBeforeCutoff = Rule("aprobado-antes-del-corte", .error)
  public static let afterCutoff = Rule("fecha-despues-del-corte", .error)
  public static let proofAfterCutoff = Rule("prueba-despues-del-corte", .error)
  public static let proofAfterApproval = Rule("prueba-despues-de-aprobar", .error)

  public static let fallingShare = Rule("porcentaje-baja", .error)
  public static let changedDay = Rule("fecha-real-cambia", .error)
  public static let fallingCount = Rule("acumulado-baja", .error)
  public static let negativeCount = Rule("cuenta-negativa", .error)
  public static let fractionalCount = Rule("cuenta-con-decimales", .warning)
  public static let moreThanAll = Rule("mas-que-el-todo", .warning)
  public static let partAboveWhole = Rule("parte-mayor-que-el-todo", .error)
  public static let divisionByZero = Rule("division-entre-cero", .error)
  public static let needlessResult = Rule("resultado-de-mas", .warning)
  public static let otherResult = Rule("resultado-distinto", .error)
  public static let sumOfPercentages = Rule("suma-de-porcentajes", .error)
  public static let overlappingSums = Rule("periodos-que-se-suman-dos-veces", .warning)
  public static let unsaidAccumulation = Rule("acumulacion-sin-decir", .warning)
  public static let unsupportedState = Rule("estado-sin-respaldo", .error)

  public static let correctionOfNothing = Rule("correccion-sin-asunto", .error)
  public static let correctionOfOtherDatum = Rule("correccion-otro-dato", .error)
  public static let correctionOfNoReport = Rule("correccion-sin-informe", .error)
  public static let correctionOfLater = Rule("correccion-posterior", .error)
  public static let correctionOfNothingSaid = Rule("correccion-sin-dato", .error)
  public static let correctionOfOtherValue = Rule("correccion-no-coincide", .error)

  static let reportRules: [Rule] = [
    notAReportPeriod, emptyReport, notAValue, derivedState, stateWithoutReason, answerWithoutState,
    ambiguousKey, unknownActivity, unknownStep, noSteps, unknownIndicator, unknownVariable,
    operandsWithoutFormula, reachedByNumber, repeatedReport, repeatedCutoff, cutoffOutsideYears,
    periodAfterCutoff, cutoffBeforeDates, periodLongBeforeCutoff, repeatedPeriod,
    periodOutsideYears, distantDate, approvedBeforeCutoff, afterCutoff, proofAfterCutoff,
    proofAfterApproval,
    fallingShare, changedDay, fallingCount, negativeCount, fractionalCount,
    partAboveWhole, moreThanAll, divisionByZero,
    needlessResult,
    otherResult,
    sumOfPercentages, overlappingSums, unsaidAccumulation, unsupportedState, correctionOfNothing,
    correctionOfOtherDatum,
    correctionOfNoReport,
    correctionOfLater, correctionOfNothingSaid, correctionOfOtherValue,
  ]
}
