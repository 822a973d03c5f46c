import Octets
import Letters

/// A name that is the same file on every system, needs no quotes in a shell and no escapes in an
/// address: lower-case ASCII letters, digits and hyphens, and one point before the extension.
public struct SafeFileName: Sendable, Hashable {
  public let text: String

  /// nil when `text` is not already of that form.
  public init?(exactly text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, let stem = parts.first, let nameExtension = parts.last,
      !nameExtension.isEmpty, nameExtension.allSatisfy(\.isLowerCaseLetterOrDigit),
      stem.first?.isLowerCaseLetterOrDigit == true, stem.last?.isLowerCaseLetterOrDigit == true,
      stem.allSatisfy({ $0.isLowerCaseLetterOrDigit || $0 == UInt8(ascii: "-") }),
      !Self.reserved.contains(String(Substring(stem)))
    else { return nil }
    self.text = text
  }

  /// The name nearest to `name` for a file of `type`. Accents are folded, all else that is not a
  /// letter or digit is a hyphen: «Lista de asistencia (1).PDF» gives `lista-de-asistencia-1.pdf`.
  public init(folding name: String, of type: FileType) {
    let nameExtension = type.extensions.first ?? type.rawValue
    let room = Self.longest - nameExtension.utf8.count - 1
    var stem = Self.folded(Self.withoutKnownExtension(name), room: room)
    if stem.isEmpty { stem = "evidencia" }
    if Self.reserved.contains(stem) { stem = "evidencia-\(stem)" }
    text = "\(stem).\(nameExtension)"
  }

  /// In bytes.
  private static let longest = 80

  /// Names of devices, which Windows opens whatever the extension is: Microsoft, «Naming Files,
  /// Paths, and Namespaces».
  private static let reserved = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension SafeFileName {
  /// What follows the last point, in the case it is written in. nil without a point.
  static func nameExtension(of name: String) -> Substring? {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...] }
  }

  /// A point may stand in a name that has no extension: «Acta 3.2».
  private static func withoutKnownExtension(_ name: String) -> Substring {
    guard let nameExtension = nameExtension(of: name),
      FileType.allCases.contains(where: { $0.extensions.contains(nameExtension.lowercased()) })
    else { return name[...] }
    return name[..<nameExtension.startIndex]
  }

  /// Letters, digits and single hyphens between them, in at most `room` bytes.
  private static func folded(_ text: Substring, room: Int) -> String {
    var result = ""
    var isAfterGap = false
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
      guard let letters = scalar.plainLetters else {
        isAfterGap = !result.isEmpty
        continue
      }
      let addition = isAfterGap ? "-\(letters)" : letters
      guard result.utf8.count + addition.utf8.count <= room else { break }
      result += addition
      isAfterGap = false
    }
    return result
  }
}

extension Unicode.Scalar {
  /// The letters or the digit of ASCII, in lower case, that it is with or without a mark: `n` for
  /// `Ñ`, whose name in Unicode is «LATIN CAPITAL LETTER N WITH TILDE». nil for anything else.
  fileprivate var plainLetters: String? {
    switch self {
    case "a"..."z", "0"..."9": return String(self)
    case "A"..."Z": return String(self).lowercased()
    case _ where isASCII: return nil
    default: break
    }
    if let letter = plainLetter { return String(Unicode.Scalar(letter)) }
    if let pair = plainPair { return pair.description }
    let words = properties.name?.split(separator: " ") ?? []
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count <= 2,
      words.count == 4 || words[4] == "WITH"
    else { return nil }
    return words[3].lowercased()
  }
}

extension UInt8 {
  fileprivate var isLowerCaseLetterOrDigit: Bool { isSmallLetter || isDigit }
}
