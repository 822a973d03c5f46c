import Octets
import Diagnostics
import Programmes
import YAML

extension Form where Value == Link {
  static let link = Form(shape: .link) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    if let link = Link(text.text) { return link }
    problems.report(.notALink, at: node, text.text.suggestedLink)
    return nil
  }
}

extension Form where Value == PortalAddress {
  static let portalAddress = Form.converted(.link, orReport: .notAPortalAddress) {
    PortalAddress($0.text)
  }
}

extension Form where Value == EmailAddress {
  static let email = Form.converted(.email, orReport: .notAnEmail) { EmailAddress($0.text) }
}

extension Form where Value == Key {
  /// A key as printed.
  static let key = Form.converted(.key, orReport: .notAKey) { Key($0) }.naming(\.slug)
}

extension Form where Value == Slug {
  /// An address for a row without a printed key.
  static let slug = Form.converted(.slug, orReport: .notAKey) { Slug(folding: $0.text) }
    .naming { $0 }
}

extension Form {
  /// A value whose `slug` names a folder, which no file system may refuse.
  fileprivate func naming(_ slug: @escaping @Sendable (Value) -> Slug) -> Form {
    Form(shape: shape) { node, problems in
      guard let value = read(node, &problems) else { return nil }
      let length = slug(value).text.utf8.count
      if length <= Slug.longestName { return value }
      problems.report(
        .longKey, at: node,
        ["letras": .text("\(length)"), "limite": .text("\(Slug.longestName)")])
      return nil
    }
  }
}

extension Form where Value == ExactDecimal {
  static let number = Form(shape: .number) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    guard let number = ExactDecimal(text.text) else {
      problems.report(.notANumber, at: node, text.text.suggestedNumber)
      return nil
    }
    return number
  }
}

extension Form where Value == YearSpan {
  /// `2020`, `2024-2026`, `2024–2026`.
  static let years = Form(shape: .years) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    let parts = text.text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      "-–".contains($0)
    }
    let years = parts.compactMap { year(String($0)) }
    if years.count == parts.count, let first = years.first, let last = years.last,
      let span = YearSpan(from: first, through: last)
    {
      return span
    }
    problems.report(.notYears, at: node, text.text.suggestedYears)
    return nil
  }
}

extension String {
  /// For the place `sugerencia` of a message: `2026` for `01/01/2026 - 31/12/2026`, `2026-2027` for `2026/2027`.
  fileprivate var suggestedYears: [String: DiagnosticValue] {
    let numbers = split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
    guard let first = numbers.min(), let last = numbers.max(),
      YearSpan(from: first, through: last) != nil, last - first < 10
    else { return [:] }
    return ["sugerencia": .text(first == last ? "\(first)" : "\(first)-\(last)")]
  }
}

/// Digits with blanks round them, and nothing else.
private func year(_ text: String) -> Int? {
  let digits = text.trimmed
  return digits.utf8.allSatisfy(\.isDigit) ? Int(digits) : nil
}

extension Form where Value == Bool {
  static let flag = Form(shape: .flag) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    switch Slug(folding: text.text)?.text {
    case "si": return true
    case "no": return false
    default:
      problems.report(.unknownChoice, at: node, ["opciones": "sí, no"])
      return nil
    }
  }
}

extension Form where Value == Quantity.Unit {
  static let unit = Form.converted(.text, orReport: .wrongForm) { text in
    text.text.isPercentSign ? .percent : .named(text)
  }
}

extension String {
  /// `%`, also between the quotes of a word processor, or in words.
  fileprivate var isPercentSign: Bool {
    filter { !"“”«»\"' ".contains($0) } == "%"
      || ["por-ciento", "porciento", "porcentaje"].contains(Slug(folding: self)?.text)
  }

  /// For the place `sugerencia` of a message: the address that lacks nothing but its beginning.
  fileprivate var suggestedLink: [String: DiagnosticValue] {
    completedLink.map { ["sugerencia": .text($0.address)] } ?? [:]
  }

  /// The address that lacks nothing but its beginning; nil of what is none.
  var completedLink: Link? {
    let address = trimmed
    let host = address.prefix { $0 != "/" }
    let ending = host.split(separator: ".").last ?? ""
    guard host.contains("."), !host.hasSuffix("."), ending.allSatisfy(\.isLetter),
      !address.contains("@"), !address.contains(" "),
      !address.contains(":")
    else { return nil }
    return Link("https://\(address)")
  }
}
