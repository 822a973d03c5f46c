/// A file of the portal's own assets: style, icons, pictures, words, documents.
public struct Asset: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case bytes([UInt8])
    /// Of a file too large to be held in memory: its path below the content folder.
    case file(String)
  }

  /// Its path below the folder of assets: ASCII letters, digits, `.`, `_`, `-` and `/`.
  public let name: String
  public let content: Content

  /// nil when `name` could not be an address, or is hidden.
  public init?(name: String, _ content: Content) {
    let isPlain = name.utf8.allSatisfy { byte in
      Self.plain.contains(byte)
    }
    guard isPlain, !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else {
      return nil
    }
    self.name = name
    self.content = content
  }

  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/".utf8)
}

extension Asset {
  /// nil for a file too large to be held in memory.
  public var bytes: [UInt8]? {
    if case .bytes(let bytes) = content { bytes } else { nil }
  }

  /// The language whose words it holds, when it is a catalogue: `textos.en.txt`.
  public var wordsLanguage: String? {
    guard name.hasPrefix("textos."), name.hasSuffix(".txt") else { return nil }
    let language = name.dropFirst("textos.".count).dropLast(".txt".count)
    return language.isEmpty ? nil : String(language)
  }
}
