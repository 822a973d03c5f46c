/// What a formula calls one of its numbers: «Número de personas capacitadas», `PC`.
///
/// Two names are the same when only case, accents, white space or a final point tell them apart:
/// «Número de  X» is «numero de x».
public struct VariableName: Sendable {
  /// As it was written first, with single blanks.
  public let text: String
  private let folded: String

  /// nil when `text` has neither letter nor digit.
  public init?(_ text: String) {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var folded = Self.folded(self.text)[...]
    while folded.last == "." || folded.last == " " { folded.removeLast() }
    self.folded = String(folded)
  }
}

extension VariableName {
  /// In lower case and without accents. A stroke is none: in a formula `ø` is a sign of its own.
  static func folded(_ text: some StringProtocol) -> String {
    text.map { character in
      let letter = "øØ".contains(character) ? nil : Slug(folding: String(character))?.text
      return letter ?? character.lowercased()
    }.joined()
  }
}

extension VariableName: Hashable {
  public static func == (one: VariableName, other: VariableName) -> Bool {
    one.folded == other.folded
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension VariableName: CustomStringConvertible {
  public var description: String { text }
}
