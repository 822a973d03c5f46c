public import Diagnostics

/// What must hold of indicators that are computed and compared, and of the portal's own bounds.
extension Rule {
  public static let notAnInteger = Rule("entero-invalido", .error)
  public static let notAShare = Rule("porcentaje-invalido", .error)
  public static let shareOfOne = Rule("porcentaje-de-uno", .warning)
  public static let unreadableCalculation = Rule("calculo-incomprensible", .error)
  public static let repeatedVariable = Rule("variable-repetida", .error)
  public static let strayVariable = Rule("variable-sin-formula", .error)
  public static let unknownWhole = Rule("parte-de-nada", .error)
  public static let unknownStandard = Rule("estandar-inexistente", .error)
  public static let repeatedStandard = Rule("estandar-repetido", .error)
  public static let repeatedEdition = Rule("edicion-repetida", .error)
  public static let unorderedLights = Rule("semaforo-desordenado", .error)
  public static let symbolicLink = Rule("enlace-simbolico", .warning)
  public static let notATemplate = Rule("direccion-con-lugares", .error)

  static let catalogueRules: [Rule] = [
    notAnInteger, notAShare, shareOfOne, unreadableCalculation, repeatedVariable, strayVariable,
    unknownWhole,
    unknownStandard, repeatedStandard, repeatedEdition, unorderedLights, symbolicLink,
    notATemplate,
  ]
}
