extension Theme {
  /// Guinda, green and gold, like the sites of the federal government (Gráfica Base); its gold is too
  /// light for text and only adorns.
  public static let institutional = Theme(
    light: Palette { token in
      switch token {
      case .background: Colour(0xFFFFFF)
      case .softBackground: Colour(0xF6F4F0)
      case .text: Colour(0x161A1D)
      case .muted: Colour(0x4D5459)
      case .line: Colour(0x767C80)
      case .softLine: Colour(0xDCD7CE)
      case .accent: Colour(0x9B2247)
      case .brand: Colour(0x611232)
      case .onBrand: Colour(0xFFFFFF)
      case .ornament: Colour(0xA57F2C)
      case .bar: Colour(0x1E5B4F)
      case .start: Colour(0x5B6166)
      case .due: Colour(0xA3123A)
      case .meeting: Colour(0x1F4E8C)
      case .note: Colour(0x8A5A00)
      case .neutral: Colour(0x5B6166)
      }
    },
    dark: Palette { token in
      switch token {
      case .background: Colour(0x121416)
      case .softBackground: Colour(0x1C1F22)
      case .text: Colour(0xF1EFEC)
      case .muted: Colour(0xB9BEC2)
      case .line: Colour(0x8B9196)
      case .softLine: Colour(0x3A3F44)
      case .accent: Colour(0xF0A6BD)
      case .brand: Colour(0x3D0B20)
      case .onBrand: Colour(0xFFFFFF)
      case .ornament: Colour(0xA57F2C)
      case .bar: Colour(0x7FD1BD)
      case .start: Colour(0xB9BEC2)
      case .due: Colour(0xFF9DB0)
      case .meeting: Colour(0x9CC3F5)
      case .note: Colour(0xF0C063)
      case .neutral: Colour(0xB9BEC2)
      }
    })

  /// Slate and blue, for a body with colours of its own or none.
  public static let neutral = Theme(
    light: Palette { token in
      switch token {
      case .background: Colour(0xFFFFFF)
      case .softBackground: Colour(0xF3F5F7)
      case .text: Colour(0x14181C)
      case .muted: Colour(0x4A5560)
      case .line: Colour(0x6F7983)
      case .softLine: Colour(0xD5DBE1)
      case .accent: Colour(0x0B57A4)
      case .brand: Colour(0x22303F)
      case .onBrand: Colour(0xFFFFFF)
      case .ornament: Colour(0x6B8FBF)
      case .bar: Colour(0x17624F)
      case .start: Colour(0x56606A)
      case .due: Colour(0xA3123A)
      case .meeting: Colour(0x5A3D99)
      case .note: Colour(0x855600)
      case .neutral: Colour(0x56606A)
      }
    },
    dark: Palette { token in
      switch token {
      case .background: Colour(0x111417)
      case .softBackground: Colour(0x1B2025)
      case .text: Colour(0xEEF1F4)
      case .muted: Colour(0xB4BEC8)
      case .line: Colour(0x89939D)
      case .softLine: Colour(0x38414A)
      case .accent: Colour(0x9CC7FF)
      case .brand: Colour(0x16202B)
      case .onBrand: Colour(0xFFFFFF)
      case .ornament: Colour(0x4F6F95)
      case .bar: Colour(0x7FD1BD)
      case .start: Colour(0xB4BEC8)
      case .due: Colour(0xFF9DB0)
      case .meeting: Colour(0xC6B3F5)
      case .note: Colour(0xF0C063)
      case .neutral: Colour(0xB4BEC8)
      }
    })
}
