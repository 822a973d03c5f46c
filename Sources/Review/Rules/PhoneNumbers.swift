import Diagnostics
import Programmes

extension Rule {
  static let phoneNumber = Rule("telefono-en-texto", .warning)
}

extension ReviewRule {
  /// A telephone number in a text: it may be somebody's own. Those of an office have their key.
  static let phoneNumbers: ReviewRule = ReviewRule(.phoneNumber) { subject in
    subject.published.flatMap { $0.texts + $0.transcription }.flatMap { text in
      // The address of an office may give its telephone.
      text.role == .institution
        ? []
        : text.report(
          .phoneNumber,
          text.phoneNumbers.map {
            Finding(words: $0, values: ["telefono": .text($0.masked)])
          })
    }
  }
}

extension WrittenText {
  /// Of ten digits, in their order.
  fileprivate var phoneNumbers: [Substring] {
    guard traits.digitCount >= 10 else { return [] }
    return DigitRun.all(among: words).filter { run in
      let before = words[..<run.words.lowerBound].suffix(4).map(\.folded)
      let after = words[run.words.upperBound...].prefix(2).map(\.folded)
      let isCalledPhone = before.contains { word in callers.contains { word.hasPrefix($0) } }
      let isOfOffice =
        before.contains { offices.contains($0) } || after.contains { $0.hasPrefix("ext") }
      return !isOfOffice && run.isPhone(announced: isCalledPhone)
        && (isCalledPhone || !before.contains { numbered.contains($0) })
    }.map(\.written)
  }
}

extension DigitRun {
  /// Whether it has the form of a telephone number; a form that other numbers may have counts only
  /// when the text says that it is one.
  fileprivate func isPhone(announced: Bool) -> Bool {
    let lengths = ownGroups.map(\.utf8.count)
    guard lengths.reduce(0, +) == 10, isAlone else { return false }
    let number = ownGroups.joined()
    // Numbers that cost nothing are for the public; no area begins with 0 or 1.
    if ["800", "900", "0", "1"].contains(where: number.hasPrefix) { return false }
    let isUsual = Self.forms.contains(lengths) && !isOfYears
    return announced ? true : isUsual || (lengths == [10] && groups.first?.scalarBefore == "+")
  }

  /// Without what is dialled before it: 52 from abroad, and the prefixes that were in use until
  /// 2019.
  private var ownGroups: [Substring] {
    guard let first = groups.first else { return [] }
    if groups.count > 1, Self.prefixes.contains(String(first)) { return Array(groups.dropFirst()) }
    if groups.count == 1, digitCount == 12, first.hasPrefix("52") { return [first.dropFirst(2)] }
    if groups.count == 1, digitCount == 13, ["521", "044", "045"].contains(first.prefix(3)) {
      return [first.dropFirst(3)]
    }
    return groups
  }

  private static let prefixes: Set<String> = ["52", "521", "01", "044", "045", "1"]

  private static let forms: Set<[Int]> = [
    [2, 4, 4], [3, 3, 4], [2, 8], [3, 7], [2, 2, 2, 2, 2], [3, 3, 2, 2], [2, 4, 2, 2],
    [4, 2, 2, 2],
  ]

  /// «10 2024-2026» has the form of a number of the capital.
  private var isOfYears: Bool {
    let years = groups.filter { $0.utf8.count == 4 }
    return !years.isEmpty && years.allSatisfy { $0.hasPrefix("19") || $0.hasPrefix("20") }
  }

  /// Whether it is no part of an amount, a date or the number of a document.
  private var isAlone: Bool {
    let before = groups.first?.scalarBefore ?? " "
    let after = groups.last?.scalarAfter ?? " "
    return !"$/-_.#,%".unicodeScalars.contains(before) && !"/-_%$".unicodeScalars.contains(after)
  }
}

/// Beginnings of the words that say that a telephone number follows.
private let callers = ["tel", "cel", "movil", "whats", "llam", "lada"]

/// Words before a number that belongs to an office.
private let offices: Set<String> = [
  "conmutador", "institucional", "oficial", "oficina", "linea", "fax", "recepcion", "ciudadana",
]

/// Words before numbers of other kinds.
private let numbered: Set<String> = [
  "cuenta", "folio", "contrato", "oficio", "expediente", "clabe", "tarjeta", "isbn", "issn",
  "clave",
  "partida", "factura", "licitacion", "registro", "cedula", "serie", "poliza", "codigo", "articulo",
  "articulos", "numeral", "numerales", "fraccion", "inventario",
]
