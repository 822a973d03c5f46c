import Diagnostics
import Programmes

extension Rule {
  /// An error: what is published can't be taken back, these keys are no part of any programme, and
  /// their form leaves no doubt about what they are.
  static let personalIdentifier = Rule("identificador-personal", .error)
}

extension ReviewRule {
  /// A CURP, a person's RFC or a number of social security, anywhere in what is published. The
  /// message gives only its start.
  static let personalIdentifiers: ReviewRule = ReviewRule(.personalIdentifier) { subject in
    let texts = subject.documents.flatMap { document -> [WrittenText] in
      document.texts + document.transcription + [document.source].compactMap { $0 }
    }
    return texts.flatMap { text -> [Diagnostic] in
      let identifiers = PersonalIdentifier.all(in: text)
      return text.report(.personalIdentifier, identifiers.map(Finding.init))
    }
  }
}

extension Finding {
  fileprivate init(_ identifier: PersonalIdentifier) {
    self.init(
      words: identifier.written,
      values: [
        "clase": .term("revision.dato-\(identifier.kind.rawValue)"),
        "dato": .text(identifier.written.masked),
      ])
  }
}
