import Checksums
import Diagnostics
import Programmes
import YAML

extension Form where Value == Located<Share> {
  /// `40`, `40 %`, `12.5%`: from 0 to 100.
  static let share = Form(shape: .share) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    guard let share = Share(reading: text.text) else {
      let number = text.text.suggestedNumber
      let isShare =
        if case .text(let text)? = number["sugerencia"] { Share(reading: text) != nil } else {
          false
        }
      problems.report(.notAShare, at: node, isShare ? number : [:])
      return nil
    }
    if !text.text.contains("%"), let doubt = Diagnostic.shareOfOne(share.percent, text) {
      problems.report(doubt)
    }
    return Located(share, at: node.location)
  }
}

extension Form where Value == Located<Int> {
  /// A whole number of `range`.
  static func integer(_ range: ClosedRange<Int>) -> Form {
    Form(shape: .integer(range)) { node, problems in
      guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
      guard let number = ExactDecimal(text.text.trimmed), number.places == 0,
        range.contains(number.significand)
      else {
        problems.report(
          .notAnInteger, at: node,
          ["minimo": "\(range.lowerBound)", "maximo": "\(range.upperBound)"])
        return nil
      }
      return Located(number.significand, at: node.location)
    }
  }
}

extension Form where Value == ReportedValue {
  /// A number without a unit, or the mark of why there is none.
  static let reported = Form(shape: .reported) { node, problems in
    read(node, &problems) { text in
      ReportedValue.Content(reading: text).flatMap { text.contains("%") ? nil : $0 }
    }
  }

  /// A result, which may be in a hundred: `85 %`.
  static let result = Form(shape: .reported) { node, problems in
    read(node, &problems) { ReportedValue.Content(reading: $0) }
  }

  private static func read(
    _ node: YAMLNode, _ problems: inout Problems, content: (String) -> ReportedValue.Content?
  ) -> ReportedValue? {
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    guard let content = content(text.text) else {
      problems.report(.notAValue, at: node, text.text.suggestedNumber)
      return nil
    }
    return ReportedValue(content, written: text)
  }
}

extension Share {
  /// `40`, `40 %`; nil for anything else, and outside 0 to 100.
  init?(reading text: String) {
    guard let quantity = Quantity(reading: text.trimmed) else { return nil }
    self.init(quantity.number)
  }
}

extension ExactDecimal {
  /// What a part of one is in a hundred: 20 for `0.2`, 12.5 for `0.125`, 100 for 1. nil for 0, and above 1.
  fileprivate var asPartOfOne: String? {
    if equals(ExactDecimal(1)) { return "100" }
    guard ExactDecimal(0) < self, self < ExactDecimal(1) else { return nil }
    let digits = description.drop { $0 != "." }.dropFirst()
    let whole = Int(digits.prefix(2) + (digits.count == 1 ? "0" : "")) ?? 0
    return digits.count > 2 ? "\(whole).\(digits.dropFirst(2))" : "\(whole)"
  }
}

extension Diagnostic {
  /// A percentage that a spreadsheet has as a part of one; nil of one that can't be. `help` is how to say that it is
  /// meant as it stands, a key of the catalogue.
  static func shareOfOne(
    _ number: ExactDecimal, _ written: Verbatim, help: String = "de-uno.signo"
  ) -> Diagnostic? {
    number.asPartOfOne.map { percent in
      Diagnostic(
        .shareOfOne, at: written,
        [
          "valor": .text(written.text), "sugerencia": .text(percent), "ayuda": .term(help),
          "cuanto": .term(percent == "100" ? "de-uno.uno" : "de-uno.menos"),
        ])
    }
  }
}

extension ReportedValue.Content {
  /// A number, with or without `%`; `ND`, `N/A`, `–` and other ways to write the same; nil for
  /// anything else.
  init?(reading text: String) {
    let words = text.trimmed
    if let quantity = Quantity(reading: words) {
      self = .number(quantity.number)
      return
    }
    switch Slug(folding: words)?.text {
    case "nd", "n-d", "no-disponible": self = .notAvailable
    case "na", "n-a", "no-aplica": self = .notApplicable
    case nil where ["-", "–", "—", "−", "--"].contains(words): self = .dash
    default: return nil
    }
  }

  /// Whether the two are the same, `1.1` and `1.10` too.
  func means(_ other: ReportedValue.Content) -> Bool {
    guard case .number(let one) = self, case .number(let two) = other else { return self == other }
    return one.equals(two)
  }
}

extension Form where Value == MarkdownText {
  /// Markdown.
  static let prose = Form(shape: .prose) { node, problems in
    guard case .scalar(let source, _) = node.content else {
      problems.report(notOf: "forma.texto", at: node, TextAdvice(node, isProse: true).values)
      return nil
    }
    let text = MarkdownText(source, at: node.textLocation)
    if let text { problems.check(text) }
    return text
  }
}

extension Form where Value == Verbatim {
  /// A SHA-256 digest: 64 hexadecimal digits.
  static let digest = Form.converted(.digest, orReport: .notADigest) { text in
    let digits = text.text.trimmed
    return Digest(hexadecimal: digits).map { _ in text }
  }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
