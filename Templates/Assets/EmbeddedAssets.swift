import EmbeddedFiles
import Looks
import Programmes
public import SiteRoutes

/// The files that the program carries for every portal: style, script and icons.
public enum EmbeddedAssets {
  /// By name, as they stand at the root of the site. The style starts with the colours of its theme, and
  /// with what each sheet of paper says of itself.
  public static func files(in site: Site) -> [(name: String, bytes: [UInt8])] {
    let own = site.settings.theme.stylesheet + RunningTitle(site: site).rule
    return [
      ("estilo.css", Array(own.utf8) + style),
      ("favicon.svg", EmbeddedFile.icon.bytes),
      (script, served(EmbeddedFile.tablesScript)),
      (searchScript, served(EmbeddedFile.searchScript)),
    ]
  }

  /// A script as a browser gets it: without indentation and without the lines that are comments.
  private static func served(_ script: EmbeddedFile) -> [UInt8] {
    let lines = script.bytes.split(separator: UInt8(ascii: "\n")).map(withoutIndentation)
    return Array(lines.filter { !$0.starts(with: "//".utf8) }.joined(separator: "\n".utf8))
  }

  /// The style as a browser gets it: without its comments, which have lines of their own.
  private static var style: [UInt8] {
    var isComment = false
    let lines = EmbeddedFile.style.bytes.split(separator: UInt8(ascii: "\n")).filter { line in
      if withoutIndentation(line).starts(with: "/*".utf8) { isComment = true }
      defer { if line.suffix(2).elementsEqual("*/".utf8) { isComment = false } }
      return !isComment
    }
    return Array(lines.joined(separator: "\n".utf8))
  }

  private static func withoutIndentation(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.drop { $0 == UInt8(ascii: " ") }
  }

  /// What sorts and filters tables.
  static let script = "tablas.js"

  /// What answers questions on the page of search.
  static let searchScript = "buscar.js"

  private static let names = [
    "estilo.css", "favicon.svg", Route.cardName, script, searchScript,
  ]

  /// Where a portal's own asset is published: in the place of the program's, or among the others.
  public static func route(of name: String) -> Route {
    .asset(names.contains(name) ? name : "recursos/\(name)")
  }
}
