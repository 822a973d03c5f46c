/// A colour by its use. The raw value is, after `--`, its name in the style.
public enum ColourToken: String, Sendable, CaseIterable {
  case background = "fondo"
  /// Of what stands apart: boxes, the foot of the page.
  case softBackground = "fondo-suave"
  case text = "texto"
  /// Text that may be read second.
  case muted = "apagado"
  /// A line that says something: the outline of a bar.
  case line = "linea"
  /// A line that only parts, and the empty part of a bar.
  case softLine = "linea-suave"
  /// Links, the target's line, the focus.
  case accent = "acento"
  /// The band on top.
  case brand = "marca"
  case onBrand = "sobre-marca"
  /// The line below the band; it says nothing.
  case ornament = "adorno"
  /// What is fulfilled.
  case bar = "barra"
  /// What starts, in the calendar.
  case start = "inicia"
  /// What ends, and what is overdue.
  case due = "vence"
  /// Sessions, and what is under way.
  case meeting = "sesion"
  /// What deserves attention, and what is at risk.
  case note = "nota"
  /// What is neither good nor bad: quantities, plans, results, and some statuses.
  case neutral = "neutro"
}

/// A colour of every use.
public struct Palette: Sendable, Hashable {
  private let colours: [ColourToken: Colour]
  private let ground: Colour

  /// `colour` must know them all, so none can be missing.
  init(_ colour: (ColourToken) -> Colour) {
    ground = colour(.background)
    colours = Dictionary(uniqueKeysWithValues: ColourToken.allCases.map { ($0, colour($0)) })
  }
}

extension Palette {
  public subscript(token: ColourToken) -> Colour { colours[token] ?? ground }

  /// The same with other colours for some uses.
  public func replacing(_ others: [ColourToken: Colour]) -> Palette {
    Palette { others[$0] ?? self[$0] }
  }
}
