import Checksums
import Diagnostics
import Programmes

/// Facts from what the domain gives; nil, and so no fact, where it gives nothing.
extension Field {
  init?(_ name: FieldName, _ words: Verbatim?) {
    guard let words else { return nil }
    self.init(name, .text(words.text.onOneLine), at: words.location)
  }

  init?(_ name: FieldName, _ prose: MarkdownText?) {
    guard let prose else { return nil }
    self.init(name, .text(prose.source.onOneLine), at: prose.location)
  }

  init?(_ name: FieldName, _ date: PlannedDate?) {
    guard let date else { return nil }
    let datum = date.day.map(Datum.date) ?? .text(date.month.iso)
    self.init(name, datum, at: date.written.location)
  }

  init?(_ name: FieldName, _ date: Located<CalendarDate>?) {
    guard let date else { return nil }
    self.init(name, .date(date.value), at: date.location)
  }

  init?(_ name: FieldName, _ items: [Verbatim]) {
    guard let first = items.first else { return nil }
    self.init(name, .items(items.map(\.text.onOneLine)), at: first.location)
  }

  init?(_ name: FieldName, _ people: [Person]) {
    guard let first = people.first?.parts.first else { return nil }
    let texts = people.map { $0.parts.map(\.text.onOneLine).joined(separator: ", ") }
    self.init(name, .items(texts), at: first.location)
  }

  /// A fact that has no words of its own in the content: it is placed where its record is.
  init?(_ name: FieldName, text: String?, at location: SourceLocation) {
    guard let text else { return nil }
    self.init(name, .text(text.onOneLine), at: location)
  }

  init?(_ name: FieldName, _ lines: [BrandingLine]) {
    guard let first = lines.first else { return nil }
    let texts = lines.map { line in
      line.text.text.onOneLine + (line.link.map { " (\($0.address))" } ?? "")
    }
    self.init(name, .items(texts), at: first.text.location)
  }

  /// A quantity of a table, as it is written there.
  init(_ name: FieldName, of detail: String, _ words: Verbatim, _ quantity: Quantity?) {
    self.init(name, of: detail, Datum(quantity, words), at: words.location)
  }

  init(_ name: FieldName, of detail: String = "", _ value: ReportedValue) {
    let datum = value.number.map {
      Datum.quantity($0, unit: "", shown: value.written.text.onOneLine)
    }
    let words = value.written
    self.init(name, of: detail, datum ?? .text(words.text.onOneLine), at: words.location)
  }
}

extension OtherCell {
  var field: Field {
    let items = texts.map(\.text.onOneLine)
    let datum = items.count == 1 ? Datum.text(items[0]) : .items(items)
    return Field(.otherCell, of: column.onOneLine, datum, at: location)
  }
}

extension Notes {
  var fields: [Field?] {
    [
      Field(.documentNotes, document), Field(.reviewNotes, review),
      Field(.transcriptionNotes, transcription),
    ]
  }
}

extension Logo {
  /// `folder` is where the file of the picture lies.
  func fields(in folder: Substring) -> [Field?] {
    let digest = SHA256.digest(of: bytes).hexadecimal
    return [
      Field(.logo, text: name, at: alternative.location), Field(.logoWords, alternative),
      Field(.logoDigest, text: digest, at: SourceLocation(path: "\(folder)\(name)")),
    ]
  }
}

extension SourceLocation {
  /// With a `/` at its end.
  var folder: Substring { path.lastIndex(of: "/").map { path[...$0] } ?? path.prefix(0) }
}

extension Datum {
  init(_ quantity: Quantity?, _ words: Verbatim) {
    let shown = words.text.onOneLine
    self =
      quantity.map { .quantity($0.number, unit: $0.unitText, shown: shown) } ?? .text(shown)
  }
}

extension Quantity {
  var unitText: String {
    switch unit {
    case .percent: "%"
    case .named(let words): words.text.onOneLine
    case nil: ""
    }
  }

  /// `35 %`, `4 sesiones`, `100`.
  var shown: String { unitText.isEmpty ? "\(number)" : "\(number) \(unitText)" }
}
