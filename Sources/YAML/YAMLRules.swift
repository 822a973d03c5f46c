public import Diagnostics

/// What a content file must satisfy before its meaning is looked at.
extension Rule {
  public static let notUTF8 = Rule("no-es-utf8", .error)
  public static let utf16 = Rule("es-utf16", .error)
  public static let controlCharacter = Rule("caracter-de-control", .error)
  public static let lostCharacter = Rule("caracter-perdido", .error)
  public static let doubleEncoding = Rule("codificado-dos-veces", .error)
  public static let mergeConflict = Rule("conflicto-de-git", .error)
  public static let tooLarge = Rule("archivo-demasiado-grande", .error)
  public static let tooDeep = Rule("demasiado-anidado", .error)
  public static let duplicateKey = Rule("clave-repetida", .error)
  public static let keyNotText = Rule("clave-no-es-texto", .error)
  public static let anchor = Rule("yaml-ancla", .error)
  public static let tag = Rule("yaml-etiqueta", .error)
  public static let mergeKey = Rule("yaml-mezcla", .error)
  public static let secondDocument = Rule("yaml-segundo-documento", .error)

  public static let unquotedColon = Rule("yaml-dos-puntos", .error)
  public static let missingColon = Rule("yaml-falta-dos-puntos", .error)
  public static let missingSpaceAfterColon = Rule("yaml-falta-espacio", .error)
  public static let missingSpaceAfterDash = Rule("yaml-falta-espacio-guion", .error)
  public static let missingDash = Rule("yaml-falta-guion", .error)
  public static let foreignDash = Rule("yaml-otro-guion", .error)
  public static let tab = Rule("yaml-tabulador", .error)
  public static let noBreakSpace = Rule("yaml-espacio-duro", .error)
  public static let indentation = Rule("yaml-sangria", .error)
  public static let keyBelowValue = Rule("yaml-clave-bajo-valor", .error)
  public static let unclosedQuote = Rule("yaml-comilla-sin-cerrar", .error)
  public static let unclosedBracket = Rule("yaml-corchete-sin-cerrar", .error)
  public static let textAfterQuote = Rule("yaml-texto-tras-comilla", .error)
  public static let textAfterBracket = Rule("yaml-texto-tras-corchete", .error)
  public static let commentInValue = Rule("yaml-comentario-corta-valor", .error)
  public static let reservedStart = Rule("yaml-inicio-reservado", .error)
  public static let textAfterMark = Rule("yaml-texto-tras-marca", .error)
  public static let loneDash = Rule("yaml-guion-solo", .error)
  public static let backslash = Rule("yaml-barra-invertida", .error)
  public static let otherSyntax = Rule("yaml-sintaxis", .error)

  /// All rules of form.
  public static let formRules: [Rule] = [
    notUTF8, utf16, controlCharacter, lostCharacter, doubleEncoding, mergeConflict, tooLarge,
    tooDeep, duplicateKey,
    keyNotText,
    anchor, tag,
    mergeKey, secondDocument, unquotedColon, missingColon, missingSpaceAfterColon,
    missingSpaceAfterDash, missingDash, foreignDash, tab, noBreakSpace, indentation, keyBelowValue,
    unclosedQuote,
    unclosedBracket,
    textAfterQuote, textAfterBracket, commentInValue, reservedStart, textAfterMark, loneDash,
    backslash,
    otherSyntax,
  ]
}
