/// The colours of a portal, for light screens and for dark ones.
public struct Theme: Sendable, Hashable {
  public let light: Palette
  public let dark: Palette

  public init(light: Palette, dark: Palette) {
    self.light = light
    self.dark = dark
  }
}

/// A theme that the program brings. The raw values are what content files say.
public enum ThemeName: String, Sendable, CaseIterable {
  /// Close to that of the federal government's sites.
  case institutional = "institucional"
  case neutral = "neutro"

  public var theme: Theme {
    switch self {
    case .institutional: .institutional
    case .neutral: .neutral
    }
  }
}

extension Theme {
  /// The tokens as custom properties of CSS: what the style's rules name as `var(--acento)`. Paper is always light.
  public var stylesheet: String {
    """
    :root {
      color-scheme: light dark;
    \(light.properties(indent: "  "))}
    @media screen and (prefers-color-scheme: dark) {
      :root {
    \(dark.properties(indent: "    "))  }
    }

    """
  }
}

extension Palette {
  fileprivate func properties(indent: String) -> String {
    ColourToken.allCases.map { "\(indent)--\($0.rawValue): \(self[$0].hex);\n" }.joined()
  }
}
