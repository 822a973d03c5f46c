public import Diagnostics

/// What must hold of rules, deadlines, days without work, sessions and their agreements.
extension Rule {
  public static let notARecurrence = Rule("repeticion-incomprensible", .error)
  public static let notADeadline = Rule("plazo-incomprensible", .error)
  public static let circularDeadline = Rule("plazo-en-circulo", .error)
  public static let unknownOccurrence = Rule("ocurrencia-inexistente", .error)
  public static let noOccurrences = Rule("actividad-sin-ocurrencias", .error)
  public static let changeOfOtherDate = Rule("cambio-no-coincide", .error)
  public static let changeOfNoDate = Rule("cambio-sin-fecha", .error)
  public static let nonWorkingWithoutDays = Rule("inhabil-sin-dias", .error)
  public static let repeatedNonWorking = Rule("inhabil-repetido", .warning)
  public static let unorderedNonWorking = Rule("inhabil-desordenado", .warning)
  public static let strayNonWorking = Rule("inhabil-de-otro-anio", .warning)

  public static let stateWithoutDate = Rule("estado-sin-fecha", .error)
  public static let closureWithoutState = Rule("cierre-sin-estado", .error)
  public static let activitiesWithoutProgramme = Rule("actividades-sin-programa", .error)
  public static let cancelledWithRecord = Rule("sesion-cancelada-con-acuerdos", .error)
  public static let unknownMeeting = Rule("sesion-inexistente", .error)
  public static let laterMeeting = Rule("seguimiento-de-sesion-posterior", .error)
  public static let unknownAgreement = Rule("acuerdo-inexistente", .error)
  public static let repeatedAgreement = Rule("acuerdo-repetido", .error)
  public static let closedAfterMeeting = Rule("cierre-despues-de-la-sesion", .error)
  public static let closedTwice = Rule("acuerdo-cerrado-dos-veces", .error)
  public static let closedBeforeMeeting = Rule("cierre-antes-de-la-sesion", .error)

  public static let futureCutoff = Rule("corte-en-el-futuro", .warning)
  public static let notADomain = Rule("dominio-invalido", .error)
  public static let noIdentity = Rule("identidad-faltante", .warning)

  static let timeRules: [Rule] = [
    notARecurrence, notADeadline, circularDeadline, unknownOccurrence, noOccurrences,
    changeOfOtherDate,
    changeOfNoDate, nonWorkingWithoutDays,
    repeatedNonWorking, unorderedNonWorking, strayNonWorking, stateWithoutDate,
    closureWithoutState, activitiesWithoutProgramme, cancelledWithRecord, unknownMeeting,
    laterMeeting,
    unknownAgreement, repeatedAgreement, closedAfterMeeting, closedTwice, closedBeforeMeeting,
    futureCutoff, notADomain, noIdentity,
  ]
}
