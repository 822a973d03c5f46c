import Diagnostics
import YAML

extension SourceFile {
  /// What the keys say that tell which file it is: `corte`, `titulo` and `periodo` at the start of a line, as records
  /// have them that are not within another.
  var leadingValues: [String: String] {
    let asked = ["corte", "titulo", "periodo"]
    var found: [String: String] = [:]
    for line in bytes.prefix(Self.largestSize).split(separator: UInt8(ascii: "\n")) {
      let key = line.prefix { $0 != UInt8(ascii: ":") }
      guard key.count < line.count, key.count <= 7 else { continue }
      let name = String(decoding: key, as: UTF8.self)
      if asked.contains(name), found[name] == nil {
        found[name] = String(decoding: line.dropFirst(key.count + 1), as: UTF8.self)
      }
    }
    return found
  }

  /// Whether it has what every programme has.
  var looksLikeProgramme: Bool {
    let values = leadingValues
    return values["titulo"] != nil && values["periodo"] != nil
  }
}
