import Diagnostics
import Programmes
import YAML

/// `evidencias:` of an activity or of a step in a report.
struct EvidenceRecord {
  private let file = Field(Self.fileKey, .text)
  private let link = Field("enlace", .link)
  private let withheld = Field("no_publicable", .text)
  private let kind = Field("tipo", .text)
  private let date = Field("fecha", .day)
  private let description = Field("descripcion", .text)
  private let digest = Field("sha256", .digest)
  private let size = Field("bytes", .integer(1...1_000_000_000))
  private let folder: EvidenceFolder

  init(in folder: EvidenceFolder) {
    self.folder = folder
  }
}

extension EvidenceRecord {
  /// What names a file of the folder.
  static let fileKey = "archivo"

  static let shape = RecordShape("evidencia", EvidenceRecord(in: .empty).declarations)

  private var declarations: [FieldDeclaration] {
    [
      file.declaration, link.declaration, withheld.declaration, kind.declaration,
      date.declaration, description.declaration, digest.declaration, size.declaration,
    ]
  }

  var form: Form<Evidence> {
    .record(Self.shape, named: "evidencia") { record, problems in
      let kind = record.optional(kind, &problems)
      let date = record.optional(date, &problems)
      let description = record.optional(description, &problems)
      return content(record, &problems).map {
        Evidence(
          $0, kind: kind, date: date, description: description, location: record.location)
      }
    }
  }

  /// What it is: one of three things.
  private func content(
    _ record: RecordReader, _ problems: inout Problems
  ) -> Evidence.Content? {
    let digest = record.optional(digest, &problems)
    let size = record.optional(size, &problems)
    let stated = [file.name, link.name, withheld.name].filter { record.states(anyOf: [$0]) }
    guard let first = stated.first else {
      problems.report(Diagnostic(.evidenceOfNothing, at: record.location))
      return nil
    }
    if stated.count > 1 {
      problems.report(
        Diagnostic(
          .evidenceOfSeveral, at: record.location(of: stated[1]),
          width: record.width(of: stated[1]),
          ["una": .text(first), "otra": .text(stated[1])], related: record.location(of: first)))
      return nil
    }
    if let name = record.optional(file, &problems) {
      let claim = EvidenceClaim(
        name: name, digest: digest, size: size,
        hasDigest: record.states(anyOf: [self.digest.name]))
      return problems.evidenceFile(claim, in: folder).map { .file($0) }
    }
    if let link = record.optional(link, &problems) { return .link(link, digest: digest) }
    return record.optional(withheld, &problems).map { .withheld(reason: $0, digest: digest) }
  }
}
