import Octets
import Diagnostics
import Programmes

extension Rule {
  static let misspelledWord = Rule("palabra-mal-escrita", .warning)
}

extension ReviewRule {
  /// A word that is certainly misspelled, once for each form and document: «Annual» (SECOEM).
  static let misspelledWord: ReviewRule = ReviewRule(.misspelledWord) { subject in
    subject.documents.flatMap { document -> [Diagnostic] in
      var seen: Set<String> = []
      return document.texts.filter { $0.role != .formula && $0.role != .scope }.flatMap { text in
        let findings = text.slips.filter { seen.insert($0.form).inserted }.map { slip in
          Finding(
            words: slip.written,
            values: ["palabra": "\(slip.written)", "sugerencia": .text(slip.meant)])
        }
        return text.report(.misspelledWord, findings, most: 4)
      }
    }
  }
}

/// A misspelled word and the right one.
private struct Misspelling {
  let written: Substring
  let form: String
  let meant: String
}

extension WrittenText {
  /// In their order; the addresses of pages and mailboxes are let be.
  fileprivate var slips: [Misspelling] {
    var chunk: (text: Substring, isAddress: Bool)?
    return words.candidates(where: \.mayBeSlip).compactMap { index in
      guard let slip = words[index].misspelled ?? words.slashedAnd(at: index) else { return nil }
      let isWithin = chunk.map { slip.written.startIndex < $0.text.endIndex } ?? false
      if !isWithin {
        let text = slip.written.chunk
        chunk = (text, text.isAddress)
      }
      return chunk?.isAddress ?? false ? nil : slip
    }
  }
}

extension TextWords {
  /// «v/o» for «y/o».
  fileprivate func slashedAnd(at index: Int) -> Misspelling? {
    guard self[index].utf8.count == 1, index + 1 < count, self[index].lowercased() == "v",
      self[index + 1].lowercased() == "o", self[index].gap(to: self[index + 1]) == "/"
    else { return nil }
    return Misspelling(written: self[index].through(self[index + 1]), form: "v/o", meant: "y/o")
  }
}

extension Substring {
  /// What was meant by this word. Capitals often go without accents, so words in capitals are let be.
  fileprivate var misspelled: Misspelling? {
    let form = lowercased()
    guard let meant = rightSpelling[form] ?? form[...].accented,
      !dropFirst().startsWithCapital, !isOfName
    else { return nil }
    return Misspelling(
      written: self, form: form,
      meant: startsWithCapital ? meant.prefix(1).uppercased() + meant.dropFirst() : meant)
  }

  /// Whether it is within the name of a file: `codigo-de-etica.pdf`.
  private var isOfName: Bool {
    let after = base[endIndex...].unicodeScalars.prefix(2)
    let isBeforeEnding = after.first == "." && after.dropFirst().first?.isOfWord ?? false
    let neighbours = [scalarBefore, after.first].compactMap { $0 }
    return isBeforeEnding || scalarBefore == "." || neighbours.contains("-")
      || neighbours.contains("_")
  }

  /// «celebración» for «celebracion»: no Spanish word ends in «cion».
  private var accented: String? {
    hasSuffix("cion") && utf8.count > 5 ? "\(dropLast(2))ón" : nil
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether a word of these octets may be a slip; most words are not.
  fileprivate var mayBeSlip: Bool {
    sieve.mayHold(self) || (last == UInt8(ascii: "n") && suffix(4).elementsEqual("cion".utf8))
      || (count == 1 && first?.inLowerCase == UInt8(ascii: "v"))
  }
}

private let sieve = WordSieve(rightSpelling.keys)

/// Slips that are words of nothing else, seen in programmes of this kind.
private let rightSpelling: [String: String] = {
  var words = [
    "annual": "anual", "annuales": "anuales", "atravez": "a través", "conduvar": "coadyuvar",
    "conflcitos": "conflictos", "denucia": "denuncia", "denucias": "denuncias",
    "evidecia": "evidencia", "evidecias": "evidencias", "implentar": "implementar",
    "integirdad": "integridad", "porcentage": "porcentaje", "seguimeinto": "seguimiento",
    "sevidoras": "servidoras", "sevidores": "servidores", "solciitar": "solicitar",
    "virtules": "virtuales", "interes": "interés", "comite": "comité", "comites": "comités",
    "organos": "órganos", "organo": "órgano", "codigo": "código", "codigos": "códigos",
    "gestion": "gestión", "sesion": "sesión", "difusion": "difusión",
    "etica": "ética", "eticas": "éticas",
  ]
  for (plain, accented) in [("tecnologic", "tecnológic"), ("electronic", "electrónic")] {
    for ending in ["o", "a", "os", "as"] { words[plain + ending] = accented + ending }
  }
  return words
}()
