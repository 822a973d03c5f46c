/// Why a file may not be published as evidence.
public enum Fault: Sendable, Hashable {
  case empty
  /// `limit` is in bytes.
  case tooLarge(limit: Int)
  /// Its content is of none of the types on the list.
  case unknownType
  /// It is named as text, and is written in another encoding than UTF-8.
  case otherTextEncoding
  /// Its content is of a type whose names end in one of `extensions`, without the point.
  case nameDoesNotMatchType(extensions: [String])
  case unsafeName(suggestion: SafeFileName)
  /// Its structure breaks off, leads out of the file or contradicts itself.
  case damaged
  case hiddenData([HiddenData])
  case macros
  case activeContent([ActiveContent])
  /// A reader would need a password.
  case encrypted
}

extension Fault {
  /// A name in Spanish that never changes, for rules and reports.
  public var name: String {
    switch self {
    case .empty: "archivo-vacio"
    case .tooLarge: "archivo-demasiado-grande"
    case .unknownType: "tipo-desconocido"
    case .otherTextEncoding: "texto-sin-utf-8"
    case .nameDoesNotMatchType: "extension-distinta"
    case .unsafeName: "nombre-inseguro"
    case .damaged: "archivo-danado"
    case .hiddenData: "datos-ocultos"
    case .macros: "macros"
    case .activeContent: "contenido-activo"
    case .encrypted: "archivo-cifrado"
    }
  }
}

/// What a file tells besides what it shows. The raw values are stable names in Spanish.
public enum HiddenData: String, Sendable, CaseIterable {
  /// When and with which camera, and a small copy of the picture.
  case exif
  /// Where a picture was taken.
  case location = "ubicacion"
  case xmp
  case iptc
  case comment = "comentarios"
  /// Texts that a program wrote into a PNG.
  case text = "textos"
  /// When a PNG was last changed.
  case modificationTime = "fecha-de-modificacion"
  /// A small copy of the picture, perhaps from before it was cut.
  case thumbnail = "miniatura"
  /// Records that only the program that made the file understands.
  case application = "registros-de-programa"
  /// Bytes after the end, where phones put videos and editors leave what was cut away.
  case trailing = "bytes-sobrantes"
}

/// What a file may do besides showing itself. The raw values are stable names in Spanish.
public enum ActiveContent: String, Sendable, CaseIterable {
  /// HTML, SVG or XML, which a browser may run.
  case markup = "marcado"
  case script = "javascript"
  /// It starts another program.
  case launch = "ejecucion"
  case embeddedFile = "archivo-incrustado"
  /// Video, sound or 3D with its own player.
  case richMedia = "multimedia"
  /// ActiveX.
  case control = "control"
}

extension Set where Element: CaseIterable {
  /// In the order of declaration.
  var inOrder: [Element] { Element.allCases.filter(contains) }
}
