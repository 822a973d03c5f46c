/// A line of YAML as an editor sees it: indentation, dashes, key, value. Columns start at 1.
struct LineReading {
  let scalars: [Unicode.Scalar]
  /// In its file, from 1.
  let number: Int

  init(_ line: String, number: Int) {
    scalars = Array(line.unicodeScalars)
    self.number = number
  }
}

extension LineReading {
  /// Of the first character that is neither blank nor tab; past the end when there is none.
  var firstColumn: Int {
    (scalars.firstIndex { !Self.isBlank($0) } ?? scalars.count) + 1
  }

  /// Of the first character after the indentation and the dashes of list items.
  var contentColumn: Int {
    var index = firstColumn - 1
    while isDash(at: index), index + 1 < scalars.count {
      index += 2
      while index < scalars.count, Self.isBlank(scalars[index]) { index += 1 }
    }
    return index + 1
  }

  /// Of the key, when the line has one: text and then `:` before a blank or the end.
  var keyColumn: Int? { keyColon == nil ? nil : contentColumn }

  /// The key itself, as it is written.
  var keyText: String? {
    keyColon.map { colon in
      var key = String.UnicodeScalarView()
      key.append(contentsOf: scalars[(contentColumn - 1)..<(colon - 1)])
      return String(key)
    }
  }

  private var keyColon: Int? {
    let start = contentColumn - 1
    guard start < scalars.count, !"[{|>#".unicodeScalars.contains(scalars[start]) else {
      return nil
    }
    if scalars[start] == "\"" || scalars[start] == "'" {
      let closing = scalars[(start + 1)...].firstIndex(of: scalars[start]) ?? scalars.count
      let colon = scalars[min(closing + 1, scalars.count)...].firstIndex { !Self.isBlank($0) }
      return colon.flatMap { isKeyColon(at: $0) ? $0 + 1 : nil }
    }
    return scalars[start...].indices.first(where: isKeyColon).map { $0 + 1 }
  }

  /// Of the value after the key or the dash; nil when there is none on this line.
  var valueColumn: Int? {
    let start = keyColon ?? (contentColumn > firstColumn ? contentColumn - 1 : scalars.count)
    return scalars[min(start, scalars.count)...].firstIndex { !Self.isBlank($0) }.map { $0 + 1 }
  }

  /// Of a `: ` within an unquoted value.
  var colonInsideValue: Int? {
    guard let value = valueColumn, !"\"'[{|>".unicodeScalars.contains(scalars[value - 1]) else {
      return nil
    }
    return scalars[value...].indices.first(where: isKeyColon).map { $0 + 1 }
  }

  /// Whether a message may show the whole line.
  var isShort: Bool { scalars.count <= 1000 }

  func character(_ column: Int) -> String {
    column >= 1 && column <= scalars.count ? String(scalars[column - 1]) : ""
  }

  /// Whether the line says nothing: it is blank, or a comment.
  var isIdle: Bool { firstColumn > scalars.count || scalars[firstColumn - 1] == "#" }

  /// Whether the line is an item of a list.
  var isItem: Bool { isDash(at: firstColumn - 1) }

  /// Whether the line repeats a marker of YAML's documents: `---` or `...`.
  func isMarker(_ marker: String) -> Bool {
    scalars.prefix(3).elementsEqual(marker.unicodeScalars)
      && scalars.dropFirst(3).allSatisfy(Self.isBlank)
  }

  private func isDash(at index: Int) -> Bool {
    index < scalars.count && scalars[index] == "-"
      && (index + 1 == scalars.count || Self.isBlank(scalars[index + 1]))
  }

  private func isKeyColon(at index: Int) -> Bool {
    scalars[index] == ":" && (index + 1 == scalars.count || Self.isBlank(scalars[index + 1]))
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
