extension Picture {
  /// Adds a line of text, each point of the font `scale` points wide and high. What would go beyond
  /// the edge is left out.
  public mutating func add(_ text: String, in ink: Ink, scale: Int, margin: Int) {
    let glyphs = text.unicodeScalars.compactMap(BitmapFont.own.glyph)
    for row in 0..<BitmapFont.height {
      var points = PackedRow(width: width)
      var start = margin
      for glyph in glyphs where start + BitmapFont.width * scale <= width {
        for run in glyph.runs(of: row) {
          points.fill(start + run.lowerBound * scale..<start + run.upperBound * scale, with: ink)
        }
        start += BitmapFont.width * scale
      }
      add(points, height: scale)
    }
  }

  /// Adds `text` in at most `most` lines, broken between words; an ellipsis ends it where it is cut.
  public mutating func add(
    _ text: String, in ink: Ink, scale: Int, margin: Int, most: Int
  ) {
    let columns = (width - 2 * margin) / (BitmapFont.width * scale)
    for line in text.lines(of: columns, most: most) {
      add(line, in: ink, scale: scale, margin: margin)
    }
  }
}

extension String {
  /// Its words in lines of at most `columns` letters. A longer word is cut where the line ends.
  func lines(of columns: Int, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: \.isWhitespace) {
      var word = word
      if !line.isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = ""
      }
      while word.count > columns {
        lines.append(String(word.prefix(columns)))
        word = word.dropFirst(columns)
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most, let last = lines.prefix(most).last else { return lines }
    return lines.prefix(most - 1) + [last.prefix(columns - 1) + "…"]
  }
}
