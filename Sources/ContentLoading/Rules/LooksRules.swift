public import Diagnostics

/// What must hold of a portal's own colours and pictures.
extension Rule {
  public static let notAColour = Rule("color-invalido", .error)
  public static let lowContrast = Rule("contraste-insuficiente", .error)
  public static let missingAssets = Rule("carpeta-inexistente", .error)
  public static let missingLogo = Rule("logo-inexistente", .error)
  public static let unreadableLogo = Rule("logo-ilegible", .error)
  public static let reservedLogo = Rule("logo-reservado", .error)

  static let looksRules: [Rule] = [
    notAColour, lowContrast, missingAssets, missingLogo, unreadableLogo, reservedLogo,
  ]
}
