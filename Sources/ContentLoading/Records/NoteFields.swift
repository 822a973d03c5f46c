import Diagnostics
import Programmes

/// The remarks that any row may carry.
struct NoteFields {
  private let document = Field("nota", .texts)
  private let review = Field("nota_de_revision", .texts)
  private let transcription = Field("nota_de_transcripcion", .texts)

  private let silences = Field("ignorar", .list(of: SilenceRecord.form))

  var declarations: [FieldDeclaration] {
    [
      document.declaration, review.declaration, transcription.declaration,
      silences.declaration,
    ]
  }

  /// `isWholeFile`: whether the record speaks for the text below the front matter too.
  func read(
    _ record: RecordReader, isWholeFile: Bool = false, _ problems: inout Problems
  ) -> Notes {
    let lines = isWholeFile ? 1...Int.max : record.lines
    problems.note(record.items(silences, &problems), in: lines)
    return Notes(
      document: record.items(document, &problems), review: record.items(review, &problems),
      transcription: record.items(transcription, &problems))
  }
}

extension Problems {
  /// Notes what an editor does not want to be told of within `lines`.
  mutating func note(_ silences: [SilenceRecord.Silenced], in lines: ClosedRange<Int>) {
    for (rule, reason) in silences {
      note(Silence(rule: rule.text, reason: reason.text, location: rule.location, lines: lines))
    }
  }
}

/// A rule that an editor does not want to be told of at an item: `ignorar:`.
enum SilenceRecord {
  typealias Silenced = (rule: Verbatim, reason: Verbatim)

  static let rule = Field("regla", .text, required: true)
  static let reason = Field("motivo", .text, required: true)

  static let shape = RecordShape("silencio", [rule.declaration, reason.declaration])

  static let form = Form<Silenced>.record(shape, named: "silencio") {
    record, problems in
    let rule = record.required(Self.rule, &problems)
    let reason = record.required(Self.reason, &problems)
    guard let rule, let reason else { return nil }
    return (rule, reason)
  }
}
