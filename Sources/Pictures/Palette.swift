/// The four inks of a picture.
public enum Ink: UInt8, Sendable, CaseIterable {
  case ground, text, soft, mark
}

/// What each ink looks like.
public struct Palette: Sendable, Hashable {
  public let ground, text, soft, mark: Colour

  public init(ground: Colour, text: Colour, soft: Colour, mark: Colour) {
    self.ground = ground
    self.text = text
    self.soft = soft
    self.mark = mark
  }
}

/// In sRGB.
public struct Colour: Sendable, Hashable {
  public let red, green, blue: UInt8

  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }
}

extension Palette {
  /// Three bytes an ink, in the order of ``Ink``.
  var bytes: [UInt8] {
    [ground, text, soft, mark].flatMap { [$0.red, $0.green, $0.blue] }
  }
}
