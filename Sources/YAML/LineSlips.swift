/// Slips of the hand that a line shows, with the column to point to.
extension LineReading {
  /// A colon with a word right after it: `titulo:PAT`. Not that of `https://`.
  var gluedColon: Int? {
    guard keyColumn == nil, contentColumn <= scalars.count,
      let colon = scalars[(contentColumn - 1)...].firstIndex(of: ":"),
      colon + 1 < scalars.count, scalars[colon + 1] != "/"
    else { return nil }
    return colon + 1
  }

  /// A dash with a word right after it: `-clave: 1`. Not that of a negative number.
  var gluedDash: Int? {
    let rest = scalars.dropFirst(firstColumn - 1)
    guard rest.first == "-", let next = rest.dropFirst().first, !Self.isBlank(next), next != "-",
      next != Self.hardSpace, !rest.dropFirst().allSatisfy("0123456789.,% ".unicodeScalars.contains)
    else { return nil }
    return firstColumn
  }

  /// A sign that word processors put before the items of a list, with a blank after it: `– Uno`, `• Uno`.
  var foreignDash: Int? {
    let start = scalars.dropFirst(firstColumn - 1).prefix(2)
    guard let sign = start.first, "–—•·●▪◦*".unicodeScalars.contains(sign), start.count == 2,
      start.last.map({ Self.isBlank($0) || $0 == Self.hardSpace }) == true
    else { return nil }
    return firstColumn
  }

  /// The number with which an item begins that has no dash, `1. Uno`, `2) Dos`, and the sign after it.
  var itemNumber: (value: Int, sign: Unicode.Scalar)? {
    let start = scalars.dropFirst(firstColumn - 1)
    let digits = start.prefix { ("0"..."9").contains($0) }
    let rest = start.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first.map(Self.isBlank) == true, let value = Int(text(digits))
    else { return nil }
    return (value, sign)
  }

  /// A tab in the indentation.
  var indentingTab: Int? { scalars.prefix(firstColumn - 1).firstIndex(of: "\t").map { $0 + 1 } }

  /// A U+00A0, which word processors and web pages leave where a blank is meant: in the
  /// indentation, or right after the dash or the key's colon.
  var hardSpace: Int? {
    let lead = scalars.prefix { Self.isBlank($0) || $0 == "-" || $0 == Self.hardSpace }
    if let index = lead.firstIndex(of: Self.hardSpace) { return index + 1 }
    guard keyColumn == nil else { return nil }
    return zip(scalars.indices, zip(scalars, scalars.dropFirst()))
      .first { $1 == (":", Self.hardSpace) }.map { $0.0 + 2 }
  }

  /// A `#` after a blank, which makes a comment of the rest.
  var firstComment: Int? {
    zip(scalars.indices, zip(scalars, scalars.dropFirst()))
      .first { Self.isBlank($1.0) && $1.1 == "#" }.map { $0.0 + 2 }
  }

  static let hardSpace: Unicode.Scalar = "\u{A0}"
}

/// The line as it ought to read.
extension LineReading {
  func withSpace(after column: Int) -> String {
    text(scalars[..<column]) + " " + text(scalars[column...])
  }

  /// With a common dash and a blank for ``foreignDash``.
  var withCommonDash: String? {
    foreignDash.map { text(scalars[..<($0 - 1)]) + "- " + text(scalars[($0 + 1)...]) }
  }

  /// With a dash before its key; nil where there is no room for one.
  var withDash: String? {
    let start = firstColumn - 1
    guard start >= 2, scalars[(start - 2)..<start].allSatisfy({ $0 == " " }) else { return nil }
    return text(scalars[..<(start - 2)]) + "- " + text(scalars[start...])
  }

  /// With its value in quotes, and without the mark of a long text that stands before it: `>- Uno`.
  var valueWithoutMark: String? {
    guard let value = valueColumn, ">|".unicodeScalars.contains(scalars[value - 1]) else {
      return nil
    }
    let text = trimmed(from: value).drop { !Self.isBlank($0) }.drop(while: Self.isBlank)
    return text.isEmpty ? nil : self.text(scalars[..<(value - 1)]) + Self.quoted(text)
  }

  /// With one common space for the U+00A0 after the dash or the colon; nil when they stand in the
  /// indentation, whose right width nobody knows.
  var withCommonSpace: String? {
    guard let space = hardSpace,
      scalars.prefix(space - 1).contains(where: { !Self.isBlank($0) })
    else { return nil }
    let rest = scalars[(space - 1)...].drop { Self.isBlank($0) || $0 == Self.hardSpace }
    return text(scalars[..<(space - 1)]) + " " + text(rest)
  }

  /// With its value between quotes that the value does not hold; nil when it has no value.
  var quotedValue: String? {
    guard let value = valueColumn else { return nil }
    return text(scalars[..<(value - 1)]) + Self.quoted(trimmed(from: value))
  }

  /// With its double-quoted value in single quotes, where a backslash is only a backslash; nil
  /// when the value holds a backslash that was meant to be one, or is not whole on this line.
  var singleQuotedValue: String? {
    guard let value = valueColumn else { return nil }
    let inner = trimmed(from: value).dropFirst().dropLast()
    let pairs = zip(inner, inner.dropFirst())
    guard scalars[value - 1] == "\"", trimmed(from: value).last == "\"",
      !pairs.contains(where: { $0 == "\\" && "\\\"/".unicodeScalars.contains($1) })
    else { return nil }
    let doubled = inner.map { $0 == "'" ? "''" : String($0) }.joined()
    return text(scalars[..<(value - 1)]) + "'\(doubled)'"
  }

  private static func quoted(_ value: ArraySlice<Unicode.Scalar>) -> String {
    // 'l'any': the quotes were meant to go round, and those within are apostrophes.
    let inner = value.dropFirst().dropLast()
    if value.first == "'", value.last == "'", inner.contains("'"), areApostrophes(in: inner) {
      return quoted(inner)
    }
    if !value.contains("\""), !value.contains("\\") { return "\"\(string(value))\"" }
    if !value.contains("'") { return "'\(string(value))'" }
    let escaped = value.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }

  private static func areApostrophes(in text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.indices.allSatisfy { index in
      text[index] != "'"
        || index > text.startIndex && text[index - 1].properties.isAlphabetic
          && index + 1 < text.endIndex && text[index + 1].properties.isAlphabetic
    }
  }

  /// From `column` to the last character that is not blank.
  func text(from column: Int) -> String { text(trimmed(from: column)) }

  private func trimmed(from column: Int) -> ArraySlice<Unicode.Scalar> {
    let end = scalars.lastIndex { !Self.isBlank($0) } ?? scalars.count - 1
    return scalars[(column - 1)...end]
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { Self.string(scalars) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
