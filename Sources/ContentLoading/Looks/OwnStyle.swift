import Diagnostics
import Looks
import Programmes

/// A style that a portal brings in the place of the program's. Of its colours only the tokens can be
/// judged, where it keeps their names and gives them in hexadecimal.
struct OwnStyle {
  private var light: [OwnColour] = []
  private var dark: [OwnColour] = []

  /// The first colour that each token gets counts, before any other in a narrower place.
  init(_ file: SourceFile) {
    var depth = 0
    var darkDepth: Int?
    let lines = SourceLines(of: file)
    for number in 1...lines.count {
      guard let line = lines[number] else { break }
      if darkDepth == nil, line.contains("prefers-color-scheme: dark") { darkDepth = depth }
      for colour in Self.colours(in: line, number, of: file.path) {
        if darkDepth == nil {
          light.append(colour, unless: { $0.token == colour.token })
        } else {
          dark.append(colour, unless: { $0.token == colour.token })
        }
      }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
      if let start = darkDepth, depth <= start, line.contains("}") { darkDepth = nil }
    }
  }

  private static func colours(in line: String, _ number: Int, of path: String) -> [OwnColour] {
    line.matches(of: /--(?<token>[a-z-]+)\s*:\s*(?<colour>#[0-9A-Fa-f]+)\b/).compactMap { match in
      guard let token = ColourToken(rawValue: String(match.token)),
        let colour = Colour(hex: String(match.colour))
      else { return nil }
      let column = line[..<match.colour.startIndex].unicodeScalars.count + 1
      let place = SourceLocation(path: path, line: number, column: column)
      return OwnColour(
        token: token, colour: Located(colour, at: place), width: match.colour.utf8.count)
    }
  }
}

extension OwnStyle {
  func reportContrast(_ problems: inout Problems) {
    OwnColours(light).reportAmongThemselves("tema.claro", &problems)
    OwnColours(dark).reportAmongThemselves("tema.oscuro", &problems)
  }
}

extension [OwnColour] {
  fileprivate mutating func append(
    _ colour: OwnColour, unless isKnown: (OwnColour) -> Bool
  ) {
    if !contains(where: isKnown) { append(colour) }
  }
}
