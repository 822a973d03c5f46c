public import Diagnostics

/// What evidence must satisfy before it is published.
extension Rule {
  public static let evidenceOfNothing = Rule("evidencia-incompleta", .error)
  public static let evidenceOfSeveral = Rule("evidencia-doble", .error)
  public static let notADigest = Rule("suma-invalida", .error)
  public static let evidenceElsewhere = Rule("evidencia-fuera-de-carpeta", .error)
  public static let missingEvidence = Rule("evidencia-inexistente", .error)
  public static let evidenceIsLink = Rule("evidencia-es-enlace", .error)
  public static let evidenceWithoutDigest = Rule("evidencia-sin-suma", .error)
  public static let changedEvidence = Rule("evidencia-alterada", .error)
  public static let evidenceOfOtherSize = Rule("evidencia-otro-tamano", .error)
  public static let unusedEvidence = Rule("evidencia-sin-uso", .warning)

  public static let unsafeEvidenceName = Rule("evidencia-nombre", .error)
  public static let evidenceOfUnknownType = Rule("evidencia-tipo", .error)
  public static let evidenceExtension = Rule("evidencia-terminacion", .error)
  public static let unreadableEvidence = Rule("evidencia-danada", .error)
  public static let largeEvidence = Rule("evidencia-muy-grande", .error)
  public static let hiddenData = Rule("evidencia-datos-ocultos", .error)
  public static let activeContent = Rule("evidencia-contenido-activo", .error)
  public static let personalDataInEvidence = Rule("evidencia-datos-personales", .error)

  static let evidenceRules: [Rule] = [
    evidenceOfNothing, evidenceOfSeveral, notADigest, evidenceElsewhere, missingEvidence,
    evidenceIsLink, evidenceWithoutDigest, changedEvidence, evidenceOfOtherSize, unusedEvidence,
    unsafeEvidenceName, evidenceOfUnknownType, evidenceExtension, unreadableEvidence,
    largeEvidence, hiddenData, activeContent, personalDataInEvidence,
  ]
}
