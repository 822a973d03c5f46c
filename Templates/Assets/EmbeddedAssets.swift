/// The files that the program carries for every portal: style, icons, the card for shared links.
public enum EmbeddedAssets {
  /// By name, as they stand at the root of the site.
  public static let files: [(name: String, bytes: [UInt8])] = [
    ("estilo.css", PackageResources.estilo_css),
    ("favicon.svg", PackageResources.favicon_svg),
    ("tarjeta.png", PackageResources.tarjeta_png),
    ("buscar.js", PackageResources.buscar_js),
  ]
}
