/// Two colours that meet on a page, and the contrast that they need there.
public struct ContrastPair: Sendable, Hashable {
  public enum Use: Sendable, Hashable {
    case text, graphics

    public var minimum: ContrastRatio {
      switch self {
      case .text: .text
      case .graphics: .graphics
      }
    }
  }

  public let foreground: ColourToken
  public let background: ColourToken
  public let use: Use
}

extension ContrastPair {
  /// All of the pages. What only adorns or parts is not among them.
  public static let all: [ContrastPair] =
    pairs(
      [.text, .muted, .accent, .bar, .start, .due, .meeting, .note, .neutral],
      on: [.background, .softBackground], for: .text)
    + pairs([.onBrand], on: [.brand], for: .text)
    + pairs([.line], on: [.background, .softBackground], for: .graphics)
    // Bars and the target's line, on the empty part of the bar.
    + pairs([.neutral, .text, .accent, .due], on: [.softLine], for: .graphics)

  private static func pairs(
    _ foregrounds: [ColourToken], on backgrounds: [ColourToken], for use: Use
  ) -> [ContrastPair] {
    foregrounds.flatMap { foreground in
      backgrounds.map { ContrastPair(foreground: foreground, background: $0, use: use) }
    }
  }

  /// Whether `token` is one of the two.
  public func has(_ token: ColourToken) -> Bool { foreground == token || background == token }
}

extension Palette {
  public func ratio(of pair: ContrastPair) -> ContrastRatio {
    ContrastRatio(self[pair.foreground], self[pair.background])
  }

  public func passes(_ pair: ContrastPair) -> Bool { ratio(of: pair) >= pair.use.minimum }

  /// The pairs that nobody could tell apart well enough, in the order of ``ContrastPair/all``.
  public var failures: [ContrastPair] { ContrastPair.all.filter { !passes($0) } }

  /// The colour nearest to that of `token`, towards black or white, with which all its pairs among
  /// `pairs` pass; nil when the other colours leave no such colour.
  public func nearestPassing(
    for token: ColourToken, among pairs: [ContrastPair] = ContrastPair.all
  ) -> Colour? {
    let pairs = pairs.filter { $0.has(token) }
    for steps in 0...255 {
      for end in [Colour.black, .white] {
        let colour = self[token].mixed(with: end, steps: steps)
        let changed = replacing([token: colour])
        if pairs.allSatisfy(changed.passes) { return colour }
      }
    }
    return nil
  }
}
