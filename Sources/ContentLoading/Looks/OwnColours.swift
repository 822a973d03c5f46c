import Diagnostics
import Looks

/// A colour that a portal gives to a use.
struct OwnColour {
  let token: ColourToken
  let colour: Located<Colour>
  /// Of its text, in columns.
  let width: Int
}

/// All that a portal gives for one kind of screen.
struct OwnColours {
  private let colours: [OwnColour]

  init(_ colours: [OwnColour]) {
    self.colours = colours
  }
}

extension OwnColours {
  /// They and, for the other uses, those of `base`. What could not be told apart is reported. `scheme`
  /// is the catalogue's key for the kind of screen.
  func over(_ base: Palette, _ scheme: String, _ problems: inout Problems) -> Palette {
    let palette = completed(with: base)
    report(ContrastPair.all, in: palette, scheme, &problems)
    return palette
  }

  /// Reports what could not be told apart where both colours of a pair are own.
  func reportAmongThemselves(_ scheme: String, _ problems: inout Problems) {
    let pairs = ContrastPair.all.filter { has($0.foreground) && has($0.background) }
    report(pairs, in: completed(with: Theme.institutional.light), scheme, &problems)
  }

  private func completed(with base: Palette) -> Palette {
    base.replacing(
      Dictionary(colours.map { ($0.token, $0.colour.value) }) { first, _ in first })
  }

  private func has(_ token: ColourToken) -> Bool { colours.contains { $0.token == token } }

  /// Every own colour with which something fails is reported once, with its worst pair.
  private func report(
    _ pairs: [ContrastPair], in palette: Palette, _ scheme: String, _ problems: inout Problems
  ) {
    let failing = pairs.filter { !palette.passes($0) }
    for own in colours {
      let failures = failing.filter { culprit(of: $0) == own.token }
      let worst = failures.min { palette.lack(of: $0) > palette.lack(of: $1) }
      guard let worst else { continue }
      var values: [String: DiagnosticValue] = [
        "color": .text(worst.foreground.key), "valor": .text(palette[worst.foreground].hex),
        "fondo": .text(worst.background.key),
        "valorFondo": .text(palette[worst.background].hex),
        "contraste": .text("\(palette.ratio(of: worst))"),
        "minimo": .text("\(worst.use.minimum)"), "pantalla": .term(scheme),
        "uso": .term(worst.use == .text ? "tema.texto" : "tema.grafica"),
        "clave": .text(own.token.key),
      ]
      values["consejo"] =
        palette.nearestPassing(for: own.token, among: pairs).map { nearest in
          values["sugerencia"] = .text(nearest.hex)
          return .term("tema.mas-cercano")
        } ?? .term("tema.sin-cercano")
      problems.report(
        Diagnostic(.lowContrast, at: own.colour.location, width: own.width, values))
    }
  }

  /// Which own colour a pair that fails is put down to: that of the words or the shape, before that
  /// of the ground.
  private func culprit(of pair: ContrastPair) -> ColourToken? {
    [pair.foreground, pair.background].first(where: has)
  }
}

extension Palette {
  /// How far a pair is from what it needs: 1 is enough, 2 is half of it.
  fileprivate func lack(of pair: ContrastPair) -> Double {
    pair.use.minimum.value / ratio(of: pair).value
  }
}
