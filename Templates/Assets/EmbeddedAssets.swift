import EmbeddedFiles
public import Looks
public import SiteRoutes

/// The files that the program carries for every portal: style, script and icons.
public enum EmbeddedAssets {
  /// By name, as they stand at the root of the site. The style starts with the colours of `theme`.
  public static func files(in theme: Theme) -> [(name: String, bytes: [UInt8])] {
    [
      ("estilo.css", Array(theme.stylesheet.utf8) + EmbeddedFile.style.bytes),
      ("favicon.svg", EmbeddedFile.icon.bytes),
      (script, EmbeddedFile.tablesScript.bytes),
      (searchScript, EmbeddedFile.searchScript.bytes),
    ]
  }

  /// What sorts and filters tables.
  static let script = "tablas.js"

  /// What answers questions on the page of search.
  static let searchScript = "buscar.js"

  private static let names = [
    "estilo.css", "favicon.svg", Route.siteCardName, script, searchScript,
  ]

  /// Where a portal's own asset is published: in the place of the program's, or among the others.
  public static func route(of name: String) -> Route {
    .asset(names.contains(name) ? name : "recursos/\(name)")
  }
}
