import Diagnostics
import Programmes

/// What an institution's texts leave unexplained of their acronyms.
struct AcronymReview: Sendable {
  /// A word in capitals at a place.
  struct Mention: Sendable {
    let written: Substring
    let text: WrittenText
    let doubt: KnownAcronyms.Doubt
  }

  /// Those that seem to be another way of writing a known one: the first of each form and document.
  private(set) var variants: [Mention] = []
  /// All others: the first of each, wherever in the institution's files it stands.
  private(set) var unexplained: [Mention] = []
}

extension AcronymReview {
  /// Looks through all that `documents` of an institution say, the first of which is its own page;
  /// what transcribers say is left out.
  init(of documents: [Document], _ known: KnownAcronyms) {
    let documents = documents.map { $0.texts.filter(\.role.mayHoldAcronyms) }
    let mentions = Self.doubtful(in: documents, known)
    let expanded = mentions.map { mentions in
      Set(mentions.filter { Expansion.stands(beside: $0.written) }.map { String($0.written) })
    }
    let open = zip(mentions, expanded).map { mentions, here in
      // What the institution's own page explains holds for all.
      mentions.filter {
        let form = String($0.written)
        return !here.contains(form) && !(expanded.first?.contains(form) ?? false)
      }
    }
    let words = Self.wordsInUse(among: open.joined(), in: documents)
    for document in open {
      variants += document.filter { $0.doubt != .unknown && !words.contains($0.word) }.firstOfEach
    }
    unexplained =
      open.flatMap { $0 }.filter { $0.doubt == .unknown && !words.contains($0.word) }
      .sorted { $0.text.text.location < $1.text.text.location }.firstOfEach
  }

  /// The words in capitals of each document that are not simply known.
  private static func doubtful(
    in documents: [[WrittenText]], _ known: KnownAcronyms
  ) -> [[Mention]] {
    let letters = known.letters
    let words = documents.map { texts in
      texts.filter(\.traits.hasNeighbouringCapitals).map { text in
        (text, CapitalWord.all(in: text.text.text, known: letters, loneOnly: text.role.isOfPeople))
      }
    }
    let used = letters.intersection(words.joined().flatMap { $0.1.map(\.letters) })
    return words.map { texts in
      let mentions = texts.lazy.flatMap { text, words in
        words.lazy.flatMap { word in
          known.doubts(of: word, used: used).map {
            Mention(written: $0.written, text: text, doubt: $0.doubt)
          }
        }
      }
      return Array(mentions.prefix(most))
    }
  }

  /// How many doubtful words of a document are judged: none that is meant to be read has more.
  private static let most = 5_000

  /// Of the words of `mentions`, those that the texts also write in lower case: «PLAN» is not an
  /// acronym where there is a «plan».
  private static func wordsInUse(
    among mentions: some Sequence<Mention>, in documents: [[WrittenText]]
  ) -> Set<String> {
    let sought = Set(mentions.map(\.word))
    if sought.isEmpty { return [] }
    let initials = Set(sought.compactMap(\.utf8.first))
    var inUse: Set<String> = []
    for text in documents.joined() {
      for word in text.text.text.chunks.lazy.flatMap(\.words) {
        // Accents fold to letters that only the folding knows.
        guard let first = word.utf8.first, first > 0x7F || initials.contains(first),
          word.utf8.count < 12, word.unicodeScalars.first?.isLowerCase == true
        else { continue }
        inUse.formUnion([word.folded, word.singular.folded])
      }
    }
    return sought.intersection(inUse)
  }
}

extension Array<AcronymReview.Mention> {
  /// One diagnostic for each, at its place; mentions in one text stand together.
  func report(_ rule: Rule) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var rest = self[...]
    while let first = rest.first {
      let alike = rest.prefix { $0.text.text.location == first.text.text.location }
      diagnostics += first.text.report(rule, alike.map(\.finding), most: 4)
      rest = rest.dropFirst(alike.count)
    }
    return diagnostics
  }
}

extension AcronymReview.Mention {
  fileprivate var finding: Finding {
    var values: [String: DiagnosticValue] = ["sigla": "\(written)"]
    if case .variant(let term) = doubt { values["sugerencia"] = .text(term) }
    return Finding(words: written, values: values)
  }

  fileprivate var word: String { written.folded }
}

extension Array<AcronymReview.Mention> {
  fileprivate var firstOfEach: [Element] {
    var seen: Set<Substring> = []
    return filter { seen.insert($0.written).inserted }
  }
}

extension Substring {
  fileprivate var singular: Substring {
    hasSuffix("es") ? dropLast(2) : hasSuffix("s") ? dropLast() : self
  }
}

extension WrittenText.Role {
  /// Formulas have names of variables, headings of columns are in capitals, and the scope of a
  /// target repeats its text.
  fileprivate var mayHoldAcronyms: Bool {
    switch self {
    case .formula, .columnName, .scope, .institution, .transcriptionNote, .source: false
    default: true
    }
  }

  fileprivate var isOfPeople: Bool {
    switch self {
    case .responsible, .attendee, .signatory, .member: true
    default: false
    }
  }
}
