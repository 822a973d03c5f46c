/// Texts made to break out of the format that holds them.
package struct HostileTexts {
  private var numbers: SeededNumbers

  package init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
  }
}

extension HostileTexts {
  /// Up to 12 pieces, at times long enough for many folds.
  package mutating func next() -> String {
    let count = Int.random(in: 0...12, using: &numbers)
    return (0..<count).map { _ in piece() }.joined()
  }

  package mutating func one<Value>(of first: Value, _ others: Value...) -> Value {
    ([first] + others)[number(in: 0...others.count)]
  }

  package mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &numbers)
  }

  private mutating func piece() -> String {
    switch number(in: 0...5) {
    case 0:
      String(
        repeating: one(of: "a", "ñ", "—", "🏛️", "e\u{301}", " ", "\\", ","),
        count: number(in: 1...90))
    case 1: anyScalar(below: 0x110000)
    case 2: anyScalar(below: 0x100)
    default: Self.pieces.randomElement(using: &numbers) ?? ""
    }
  }

  private mutating func anyScalar(below limit: Int) -> String {
    Unicode.Scalar(UInt32(number(in: 0...(limit - 1)))).map { String($0) } ?? ""
  }

  private static let pieces = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>", "<![CDATA[", "-->",
    "&amp;", "&#x3c;b&#x3e;", "<?xml?>", "</entry></feed>", "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n",
    "\r\n ATTACH:https://example.org", "\nEND:VCALENDAR", "\r", "\n", "\r\n", "\n\n ", "\t", "\\n",
    "\\N", "\\\\n", "\\,", "\\;", "\\:", "\\", ";", ",", ":", "\"", "'", "^n", "^'", "%2C",
    "=1+1", "+1", "-1", "@SUM(1)", "＝1", "'=1", " =1", "\u{FEFF}=1", "\u{202E}txt.exe", "\u{2066}",
    "\u{2069}", "\u{200F}", "\u{61C}", "\u{200D}", "\u{0}", "\u{B}", "\u{C}", "\u{1C}", "\u{1F}",
    "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}",
    "\u{A0}", "\u{3000}", "Sesión ordinaria", " ", "👩‍👧‍👦", "日本", "مرحبا",
  ]
}

extension String {
  /// Its scalars without byte order marks, of which Foundation's reader of JSON drops some.
  package var unmarked: [Unicode.Scalar] { unicodeScalars.filter { $0 != "\u{FEFF}" } }
}
