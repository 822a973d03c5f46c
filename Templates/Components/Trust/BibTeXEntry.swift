import Programmes

/// An entry for bibliographies, as BibTeX and biber read it.
struct BibTeXEntry {
  /// What a text cites it by.
  let key: [String]
  private let fields: [(name: StaticString, value: String)]

  /// A page of a portal. `author` is a body, not a person.
  init(
    key: [String], author: String, title: String, year: Int, publisher: String, note: String,
    address: Link?
  ) {
    self.key = key
    // The second braces keep capitals, and a body's name in one piece.
    var fields: [(name: StaticString, value: String)] = [
      ("author", "{\(author.escapedForTeX)}"), ("title", "{\(title.escapedForTeX)}"),
      ("year", "\(year)"), ("howpublished", publisher.escapedForTeX),
      ("note", note.escapedForTeX),
    ]
    if let address { fields.append(("url", address.uri)) }
    self.fields = fields
  }
}

extension BibTeXEntry {
  /// One field a line.
  var text: String {
    let lines = fields.map { "  \($0.name) = {\($0.value)}" }
    return
      "@misc{\(key.joined(separator: "-")),\n\(lines.joined(separator: ",\n"))\n}\n"
  }
}

extension String {
  /// What TeX prints as this text. A brace is spelled out even after a backslash, as BibTeX counts
  /// every brace that it sees; a line break or other control character becomes a space.
  fileprivate var escapedForTeX: String {
    if octetsAllSatisfy({ !Self.mayNeedEscape($0) }) { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\textbackslash{}"
      case "{": escaped += "\\textbraceleft{}"
      case "}": escaped += "\\textbraceright{}"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      case "$", "&", "#", "%", "_": escaped += "\\\(scalar)"
      case "\"": escaped += "\\textquotedbl{}"
      case "<": escaped += "\\textless{}"
      case ">": escaped += "\\textgreater{}"
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Most texts have no such octet; controls above 0x7F begin with 0xC2.
  private static func mayNeedEscape(_ octet: UInt8) -> Bool {
    switch octet {
    case ..<0x20, 0x7F, 0xC2: true
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"),
      UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "#"),
      UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      true
    default: false
    }
  }
}
