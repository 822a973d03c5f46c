import Octets
import Programmes

/// How a record would be written that stands as a mere text: `01/01/2026` among the days without work is
/// `fecha: 01/01/2026` and `acuerdo: …`.
struct RecordExample {
  /// The key with the text.
  let lead: String
  /// What it must have besides.
  let rest: [String]

  /// nil where nobody can tell what the text is.
  init?(of shape: RecordShape, saying text: String, in frame: DateFrame = DateFrame()) {
    let frame = shape.isNonWorking ? frame.exemplary : frame
    if let example = shape.isNonWorking ? NonWorkingExample(saying: text, in: frame) : nil {
      (lead, rest) = (example.lead, example.rest)
      return
    }
    let isEvidence = shape.name == EvidenceRecord.shape.name
    if isEvidence, text.meantLink == nil, !text.looksLikeFile {
      (lead, rest) = ("\(EvidenceRecord.fileKey): lista.pdf", ["descripcion: \(text.asValue)"])
      return
    }
    let kind = shape.fields.first { $0.shape.isKind(of: text, in: frame) }?.name
    guard let key = shape.key(ofDayOrLink: text) ?? kind ?? shape.leadingKey else { return nil }
    let isAsItIs = DateReading.isDay(text) || !text.isDate(in: frame)
    let date = isAsItIs ? nil : SuggestedDate(text, in: frame)?.text
    let link = shape.hasLink(key) ? text.meantLink?.address : nil
    lead = "\(key): \((link ?? date ?? text).asValue)"
    rest =
      shape.fields.filter { $0.isRequired && $0.name != key }
      .map { "\($0.name): \($0.shape.example(in: frame))" } + (shape.isRow ? ["clave: …"] : [])
  }
}

extension RecordExample {
  var lines: [String] { [lead] + rest }
}

extension RecordShape {
  /// Whether it has to have one of two keys: ``RowKey``.
  fileprivate var isRow: Bool {
    fields.contains { $0.name == "clave" && !$0.isRequired } && fields.contains { $0.name == "id" }
  }

  /// What a text that stands for the whole record probably is; nil where nobody can tell.
  var leadingKey: String? {
    let lead = fields.first { $0.isRequired && $0.shape.isWords }
    return
      (lead ?? fields.first { $0.name == name }
      ?? fields.first { $0.name == EvidenceRecord.fileKey })?.name
  }

  /// Whether a text alone tells by its form which of the keys is meant.
  func tells(_ text: String) -> Bool {
    key(ofDayOrLink: text) != nil || name == EvidenceRecord.shape.name && text.looksLikeFile
  }

  fileprivate func key(ofDayOrLink text: String) -> String? {
    let isLink = text.meantLink != nil
    guard isLink || DateReading.isDay(text) else { return nil }
    let fitting = fields.filter { isLink ? $0.shape.isLink : $0.shape.isDate }
    return (fitting.first(where: \.isRequired) ?? fitting.first)?.name
  }

  fileprivate func hasLink(_ key: String) -> Bool {
    fields.contains { $0.name == key && $0.shape.isLink }
  }

  fileprivate var isNonWorking: Bool { name == NonWorkingPeriodRecord.shape.name }
}

extension DateReading {
  static func isDay(_ text: String) -> Bool {
    if case .day = DateReading(text) { true } else { false }
  }
}

extension ValueShape {
  /// Whether its values are of a kind of their own, and `text` is of that kind.
  fileprivate func isKind(of text: String, in frame: DateFrame) -> Bool {
    switch self {
    case _ where isDate: text.isDate(in: frame)
    case .number, .integer, .share, .reported: Quantity(reading: text) != nil
    default: false
    }
  }

  /// Whether its values are words.
  var isWords: Bool {
    switch self {
    case .text, .key: true
    default: false
    }
  }

  fileprivate var isLink: Bool { if case .link = self { true } else { false } }

  /// For a message.
  fileprivate func example(in frame: DateFrame) -> String { isDate ? frame.exampleDay : "…" }
}

extension DateFrame {
  /// A day for examples.
  var exampleDay: String { "31/01/\(exampleYear)" }
}

extension String {
  /// The address of a page that it is, or is but for its beginning: `www.ejemplo.mx/acta`.
  fileprivate var meantLink: Link? {
    if let link = Link(self) { return link }
    return hasPrefix("www.") || contains("/") ? completedLink : nil
  }

  /// `lista de asistencia.pdf`
  fileprivate var looksLikeFile: Bool {
    guard let point = lastIndex(of: ".") else { return false }
    let ending = self[index(after: point)...]
    return (2...5).contains(ending.utf8.count) && ending.utf8.contains { !$0.isDigit }
      && ending.utf8.allSatisfy { $0.isASCIILetterOrDigit }
  }
}
