/// What a reader is to type, said so that it is of the same content folder.
public struct ContentOrder: Sendable {
  public let text: String
  /// Whether it says which folder.
  let namesFolder: Bool

  /// `order` is what it would be for the folder that is taken without being named.
  public init(_ order: String, in root: String) {
    namesFolder = root != Self.usualRoot
    text = namesFolder ? "\(order) --content \(root.asArgument)" : order
  }

  private static let usualRoot = "Content"
}

extension ContentOrder {
  /// That names the file at `path`: `evidencia Content/…/acta.pdf`.
  static func ofFile(at path: String, in root: String) -> ContentOrder {
    ContentOrder(path.asArgument, in: root)
  }
}

extension String {
  /// As a shell has it: in quotes where it would not be taken for one word.
  var asArgument: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "./-_".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
