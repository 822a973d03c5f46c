import Diagnostics
import Programmes

extension Rule {
  static let misspelledWord = Rule("palabra-mal-escrita", .warning)
}

extension ReviewRule {
  /// A word that is certainly misspelled, once for each form and document: «Annual» (SECOEM).
  static let misspelledWord: ReviewRule = ReviewRule(.misspelledWord) { subject in
    subject.institution.documents.flatMap { document -> [Diagnostic] in
      var seen: Set<String> = []
      return document.texts.filter { $0.role != .formula && $0.role != .scope }.flatMap { text in
        let slips = text.text.text.chunks.flatMap(\.misspelled)
        let findings = slips.filter { seen.insert($0.form).inserted }.map { slip in
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

extension Substring {
  /// Of what stands between two blanks. Capitals often go without accents, so words in capitals are
  /// let be.
  fileprivate var misspelled: [Misspelling] {
    let words = words
    if words.count == 2, lowercased().contains("v/o"), words[0].gap(to: words[1]) == "/" {
      return [Misspelling(written: words[0].through(words[1]), form: "v/o", meant: "y/o")]
    }
    return words.compactMap { word in
      guard word.mayBeMisspelled, !word.dropFirst().startsWithCapital, !word.isOfName else {
        return nil
      }
      let form = word.lowercased()
      guard let meant = rightSpelling[form] ?? form[...].accented else { return nil }
      let isCapital = word.startsWithCapital
      return Misspelling(
        written: word, form: form,
        meant: isCapital ? meant.prefix(1).uppercased() + meant.dropFirst() : meant)
    }
  }

  /// Whether a misspelled word begins like it and is as long, or ends like it.
  private var mayBeMisspelled: Bool {
    guard let first = utf8.first else { return false }
    return lengths[Int(first | 0x20)].contains(utf8.count)
      || utf8.suffix(4).elementsEqual("cion".utf8)
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

/// How long misspelled words are, by their first octet: it is quickly seen that a word is none of them.
private let lengths: [[Int]] = {
  var lengths = [[Int]](repeating: [], count: 256)
  for word in rightSpelling.keys {
    if let first = word.utf8.first { lengths[Int(first)].append(word.utf8.count) }
  }
  return lengths
}()

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
