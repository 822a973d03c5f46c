/// How wide the columns of a table are: as wide as the longest word of each, so that none is broken, and what
/// is left by the longest cell of each.
struct ColumnWidths: Hashable {
  /// In hundredths of the table; the sum is 100. Of a stacked table, none.
  let shares: [Int]
  let print: Print
  /// Which columns have texts of several lines: in a stacked table they stand below the others.
  let hasLongTexts: [Bool]

  /// How large the letters of a table are.
  enum Print {
    case ordinary, small
    /// Of many columns, with less room between them.
    case dense
    /// Of so many that it takes more of a broad screen than other tables. On others words are broken.
    case crowded
    /// Of more than any screen has room for: each row is a card.
    case stacked
  }

  init(_ extents: [ColumnExtent]) {
    hasLongTexts = extents.map { $0.cell > Self.longestShortText }
    let print = Self.print(of: extents)
    self.print = print
    if print == .stacked {
      shares = []
      return
    }
    var keptWord = Self.longestWord
    var needs = Self.needs(of: extents, print)
    while !Self.fits(needs), keptWord > 1 {
      keptWord -= 1
      needs = Self.needs(of: extents, print, keeping: keptWord)
    }
    if !Self.fits(needs) { needs = Self.parts(of: 100, by: needs.map(Double.init)) }
    let wishes = zip(extents, needs).map { extent, need in
      let cell = Double(extent.cell) + print.padding
      return max(0, cell - Double(need) * print.room / 100).squareRoot()
    }
    let more = Self.parts(of: max(0, 100 - needs.reduce(0, +)), by: wishes)
    shares = zip(needs, more).map(+)
  }
}

extension ColumnWidths {
  /// The largest that breaks no word. Of few columns each has room for a word of any length.
  private static func print(of extents: [ColumnExtent]) -> Print {
    if extents.count <= 7 { return .ordinary }
    return [.small, .dense, .crowded].first { fits(needs(of: extents, $0)) } ?? .stacked
  }

  private static func fits(_ needs: [Int]) -> Bool { needs.reduce(0, +) <= 100 }

  /// For the longest word of each column, or as much of it as is kept whole.
  private static func needs(
    of extents: [ColumnExtent], _ print: Print, keeping keptWord: Int = longestWord
  ) -> [Int] {
    extents.map { extent in
      let letters = Double(max(min(extent.word, keptWord), extent.unbroken)) + print.padding
      return Int((letters * 100 / print.room).rounded(.up))
    }
  }

  /// Longer words, addresses among them, are broken.
  private static let longestWord = 20

  /// In letters: about two lines of a column of a card.
  private static let longestShortText = 60

  /// `whole` parted in proportion to `weights`, or evenly when all are 0. What rounding leaves over goes to those
  /// from whom it took most (method of largest remainders).
  private static func parts(of whole: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    let exact = weights.map { weight in
      sum > 0 ? Double(whole) * weight / sum : Double(whole) / Double(weights.count)
    }
    var parts = exact.map { Int($0.rounded(.down)) }
    let order = exact.indices.sorted {
      exact[$0] - Double(parts[$0]) > exact[$1] - Double(parts[$1])
    }
    for index in order.prefix(max(0, whole - parts.reduce(0, +))) { parts[index] += 1 }
    return parts
  }
}

extension ColumnWidths.Print {
  /// Letters of a broad typeface that stand in a row of the narrowest screen that shows a table as one.
  fileprivate var room: Double {
    switch self {
    case .ordinary: 112
    case .small: 120
    case .dense: 130
    // Of a screen of 1,280 pixels, on which these take more.
    case .crowded, .stacked: 156
    }
  }

  /// Of both sides of a cell, in letters.
  fileprivate var padding: Double {
    switch self {
    case .ordinary, .small: 2.2
    case .dense, .crowded, .stacked: 1.4
    }
  }

  /// What tells a style sheet.
  var style: String {
    switch self {
    case .ordinary: ""
    case .small: " ancha"
    case .dense: " ancha densa"
    case .crowded: " ancha densa repleta"
    case .stacked: " apilada"
    }
  }
}

/// The room that the texts of a column take, in letters.
struct ColumnExtent {
  /// Of the longest word.
  private(set) var word = 0
  /// Of the longest that is never broken.
  private(set) var unbroken = 0
  /// Of the longest cell.
  private(set) var cell = 0
}

extension ColumnExtent {
  /// A heading, which is printed bold.
  mutating func add(heading: String) {
    var extent = ColumnExtent()
    extent.add(heading)
    word = max(word, (extent.word * 9 + 7) / 8)
  }

  /// Lines break at blanks, and after hyphens and strokes.
  mutating func add(_ text: String) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { add(octets: $0) }
    if isContiguous == nil { add(octets: text.utf8) }
  }

  private mutating func add(octets: some Sequence<UInt8>) {
    var (word, cell) = (0, 0)
    for octet in octets where octet & 0xC0 != 0x80 {
      cell += 1
      word = octet == UInt8(ascii: " ") || octet == UInt8(ascii: "\n") ? 0 : word + 1
      self.word = max(self.word, word)
      if octet == UInt8(ascii: "-") || octet == UInt8(ascii: "/") { word = 0 }
    }
    self.cell = max(self.cell, cell)
  }

  /// A day in figures stays whole; one in words is broken where all texts are.
  mutating func add(date text: String) {
    text.utf8.contains(UInt8(ascii: " ")) ? add(text) : add(unbroken: text)
  }

  /// A text that stays on one line.
  mutating func add(unbroken text: String) {
    unbroken = max(unbroken, text.unicodeScalars.count)
    cell = max(cell, text.unicodeScalars.count)
  }
}
