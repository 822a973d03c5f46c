public import Diagnostics
import YAML

/// What a content file must satisfy for its values to mean something.
extension Rule {
  public static let cutFrontMatter = Rule("encabezado-cortado", .error)
  public static let unknownKey = Rule("clave-desconocida", .error)
  public static let misplacedKey = Rule("clave-fuera-de-lugar", .error)
  public static let columnWithKey = Rule("columna-con-clave", .error)
  public static let keyInText = Rule("clave-en-texto", .warning)
  public static let pastedLines = Rule("lista-en-texto", .warning)
  public static let commentedKey = Rule("clave-comentada", .warning)
  public static let missingKey = Rule("clave-faltante", .error)
  public static let emptyKey = Rule("clave-vacia", .error)
  public static let wrongForm = Rule("forma-equivocada", .error)
  public static let unknownChoice = Rule("valor-desconocido", .error)
  public static let notADate = Rule("fecha-invalida", .error)
  public static let impossibleDate = Rule("fecha-inexistente", .error)
  public static let shortYear = Rule("fecha-anio-corto", .error)
  public static let noDay = Rule("fecha-sin-dia", .error)
  public static let severalMonths = Rule("fecha-de-varios-meses", .error)
  public static let periodWithoutEnd = Rule("periodo-sin-fin", .warning)
  public static let wordedTimes = Rule("fechas-en-palabras", .warning)
  public static let notYears = Rule("periodo-invalido", .error)
  public static let notANumber = Rule("numero-invalido", .error)
  public static let notALink = Rule("enlace-invalido", .error)
  public static let notAPortalAddress = Rule("direccion-del-portal", .error)
  public static let notAnEmail = Rule("correo-invalido", .error)
  public static let notAKey = Rule("clave-sin-letras", .error)
  static let longKey = Rule("clave-larga", .error)
  public static let notASlug = Rule("carpeta-invalida", .error)
  public static let reservedFolder = Rule("carpeta-reservada", .error)
  public static let noKey = Rule("sin-clave", .error)
  public static let undecided = Rule("por-decidir", .warning)
  public static let approvedProposal = Rule("propuesta-aprobada", .error)
  public static let repeatedActivity = Rule("actividad-repetida", .error)
  public static let repeatedIndicator = Rule("indicador-repetido", .error)
  public static let repeatedTerm = Rule("termino-repetido", .error)
  public static let repeatedPage = Rule("pagina-repetida", .error)
  public static let endBeforeStart = Rule("fin-antes-de-inicio", .error)
  public static let emptyFile = Rule("archivo-vacio", .error)
  public static let repeatedInstitution = Rule("institucion-repetida", .warning)
  public static let missingFile = Rule("archivo-faltante", .error)
  public static let misnamedFile = Rule("archivo-mal-nombrado", .error)
  public static let programmeWithoutFolder = Rule("programa-sin-carpeta", .error)
  public static let nothingInFolder = Rule("carpeta-vacia", .warning)
  public static let unusedFile = Rule("archivo-sin-uso", .warning)
  public static let meetingDate = Rule("sesion-fecha-distinta", .error)
  public static let peopleOnOneLine = Rule("personas-en-un-renglon", .warning)
  public static let unknownProgramme = Rule("programa-inexistente", .error)
  public static let markdownTooComplex = Rule("markdown-demasiado-complejo", .error)
  public static let commentInProse = Rule("comentario-en-texto", .warning)
  public static let wideTable = Rule("tabla-mas-ancha", .error)
  public static let languageWithoutWords = Rule("idioma-sin-textos", .error)
  public static let namesake = Rule("nombre-repetido", .error)
  public static let illegibleName = Rule("nombre-ilegible", .error)
  public static let emptyFolder = Rule("carpeta-sin-instituciones", .error)

  /// All rules of content, those of form first.
  public static let all: [Rule] =
    formRules + [
      noFrontMatter, openFrontMatter, cutFrontMatter, unknownKey, misplacedKey,
      columnWithKey, keyInText, pastedLines, commentedKey, missingKey, emptyKey, wrongForm,
      unknownChoice, notADate, impossibleDate, shortYear, noDay, severalMonths, periodWithoutEnd,
      wordedTimes,
      notYears, notANumber, notALink,
      notAPortalAddress, notAnEmail, notAKey, longKey,
      notASlug, reservedFolder,
      noKey, undecided, approvedProposal, repeatedActivity, repeatedIndicator, repeatedTerm,
      repeatedPage,
      endBeforeStart,
      emptyFile, repeatedInstitution, missingFile, misnamedFile, programmeWithoutFolder,
      nothingInFolder, unusedFile,
      meetingDate, peopleOnOneLine,
      unknownProgramme,
      markdownTooComplex,
      commentInProse, wideTable,
      languageWithoutWords, namesake, illegibleName, emptyFolder,
    ] + catalogueRules + reportRules + evidenceRules + timeRules + looksRules
}
