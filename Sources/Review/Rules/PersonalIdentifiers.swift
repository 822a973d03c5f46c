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
  static let personalIdentifiers = ReviewRule(.personalIdentifier) { subject in
    subject.institution.documents.flatMap { document in
      document.texts + document.transcription + [document.source].compactMap { $0 }
    }.flatMap { text in
      text.report(
        .personalIdentifier,
        PersonalIdentifier.all(in: text.text.text).map {
          Finding(
            words: $0.written,
            values: [
              "clase": .term("revision.dato-\($0.kind.rawValue)"), "dato": .text($0.written.masked),
            ])
        })
    }
  }
}
