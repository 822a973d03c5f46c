public import HTML
public import Programmes
public import Wording

/// The words of the pages, in one language: texts, counts, numbers and dates.
public struct Words: Sendable {
  /// BCP 47 tag for `lang`.
  public let language: String
  private let texts: [Template]
  /// Of each text, what stands before, between and after its `|`.
  private let forms: [[Template]]
  private let months: [String]
  private let weekdays: [String]

  public init(_ catalogue: Catalogue) {
    language = catalogue.language
    let texts = Phrase.allCases.map { catalogue.text($0.key) }
    let templates = texts.map(Template.init)
    self.texts = templates
    forms = zip(texts, templates).map { text, template in
      text.utf8.contains(UInt8(ascii: "|"))
        ? text.utf8.split(separator: UInt8(ascii: "|")).map { Template(String(Substring($0))) }
        : [template]
    }
    months = Self.list("fecha.meses", in: catalogue, count: 12)
    weekdays = Self.list("fecha.dias", in: catalogue, count: 7)
  }

  private static func list(_ key: String, in catalogue: Catalogue, count: Int) -> [String] {
    let names = catalogue.text(key).split(separator: ",").map(String.init)
    return names + Array(repeating: key, count: max(0, count - names.count))
  }
}

extension Words {
  /// A text without places.
  public subscript(phrase: Phrase) -> String { texts[phrase.rawValue].filled(with: [:]) }

  /// A text with `values` in its places. They are few: looking through them costs less than a table.
  public func callAsFunction(
    _ phrase: Phrase, _ values: KeyValuePairs<String, String>
  ) -> String {
    texts[phrase.rawValue].filled { values.value(at: $0) }
  }

  /// A text with markup in its places; its own words are escaped.
  public func html(_ phrase: Phrase, _ values: KeyValuePairs<String, HTML>) -> HTML {
    var result = HTML()
    for part in texts[phrase.rawValue].parts {
      switch part {
      case .text(let text): result += "\(text)"
      case .place(let name): result += values.value(at: name) ?? "\(name)"
      }
    }
    return result
  }

  /// A number of things: the text's part before `|` for one, the part after it for the rest, with
  /// the number at `{n}` and `values` in its other places.
  public func count(
    _ phrase: Phrase, _ number: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let forms = forms[phrase.rawValue]
    let form = number == 1 ? forms.first : forms.last
    return form?.filled { values.value(at: $0) ?? ($0 == "n" ? self.number(number) : nil) }
      ?? phrase.key
  }

  /// The part of a text for one, or the part for many, with `values` in its places.
  func form(
    _ phrase: Phrase, forOne: Bool, _ values: KeyValuePairs<String, String>
  ) -> String {
    let forms = forms[phrase.rawValue]
    return (forOne ? forms.first : forms.last)?.filled { values.value(at: $0) } ?? phrase.key
  }

  /// `1,204`, as Mexico parts thousands.
  public func number(_ number: Int) -> String {
    (0..<1000).contains(number) ? String(number) : ExactDecimal(number).grouped
  }

  /// `uno, dos y tres`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(self[.and]) " + last
  }
}

extension Words {
  /// `marzo`.
  public func name(of month: Month) -> String { months[month.number - 1] }

  /// `marzo de 2020`.
  public func text(_ month: Month) -> String {
    self(.monthOfYear, ["mes": name(of: month), "anio": "\(month.year)"])
  }

  /// `2 de marzo de 2020`. No other text is asked for so often.
  public func text(_ date: CalendarDate) -> String {
    texts[Phrase.fullDate.rawValue].filled { place in
      switch place {
      case "dia": "\(date.day)"
      case "mes": name(of: date.month)
      case "anio": "\(date.year)"
      default: nil
      }
    }
  }

  /// `2 de marzo`.
  public func dayAndMonth(_ date: CalendarDate) -> String {
    self(.dayOfMonth, ["dia": "\(date.day)", "mes": name(of: date.month)])
  }

  /// `lunes`.
  public func name(of weekday: Weekday) -> String { weekdays[weekday.rawValue] }
}

extension KeyValuePairs<String, String> {
  fileprivate func value(at key: String) -> String? { first { $0.key == key }?.value }
}

extension KeyValuePairs<String, HTML> {
  fileprivate func value(at key: String) -> HTML? { first { $0.key == key }?.value }
}

extension Words {
  /// «Recibir denuncias», in its quotes: the beginning of a long text.
  func quoted(_ text: String) -> String { self(.quoted, ["texto": text.shortened(to: 60)]) }
}

extension String {
  /// The same text with its first letter in capitals.
  func capitalizedFirst() -> String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The same text as a sentence: with a stop, unless a mark ends it already.
  var closed: String { hasSuffix("?") || hasSuffix("!") || hasSuffix(".") ? self : self + "." }

  /// At most `length` characters, cut between words, with an ellipsis where something was cut.
  func shortened(to length: Int) -> String {
    // A scalar has an octet or more.
    guard utf8.count > length, let limit = startOfScalar(length) else { return self }
    let start = unicodeScalars[..<limit]
    let cut = start[..<(start.lastIndex(of: " ") ?? start.endIndex)]
    return String(Substring(cut.isEmpty ? start : cut)) + "…"
  }

  /// Where the scalar of that number, from 0, begins; nil when there are fewer.
  private func startOfScalar(_ number: Int) -> Index? {
    var left = number
    let offset = self[...].withOctets { octets in
      // Octets that go on with a scalar begin with the bits 10 (RFC 3629).
      octets.firstIndex { octet in
        let isStart = octet & 0xC0 != 0x80
        defer { if isStart { left -= 1 } }
        return isStart && left == 0
      }
    }
    return offset.map { utf8.index(startIndex, offsetBy: $0) }
  }
}
