import Diagnostics
import Programmes
import YAML

/// `logo:` of the portal or of an institution.
enum LogoRecord {
  static let file = Field("archivo", .text, required: true)
  static let alternative = Field("texto", .text, required: true)

  static let shape = RecordShape("logo", [file.declaration, alternative.declaration])

  static let form = Form<LogoRequest>.record(shape, named: "logo") { record, problems in
    let file = record.required(Self.file, &problems)
    let alternative = record.required(Self.alternative, &problems)
    guard let file, let alternative else { return nil }
    return LogoRequest(file: file, alternative: alternative)
  }
}

/// Each element of `encabezado:` and `pie:`.
enum BrandingLineRecord {
  static let text = Field("texto", .text, required: true)
  static let link = Field("enlace", .link)

  static let shape = RecordShape("renglon", [text.declaration, link.declaration])

  static let form = Form<BrandingLine>.record(shape, named: "renglon") { record, problems in
    let link = record.optional(Self.link, &problems)
    return record.required(Self.text, &problems).map { BrandingLine(text: $0, link: link) }
  }
}

/// A sign that a content file names.
struct LogoRequest {
  let file: Verbatim
  let alternative: Verbatim
}

extension LogoRequest {
  /// The sign; nil, after a report, when none of `pictures` has its name, or it is not fit to be shown.
  func logo(among pictures: [Asset], _ problems: inout Problems) -> Logo? {
    let name = file.text.trimmed
    guard let picture = pictures.first(where: { $0.name == name }) else {
      problems.reportUnknown(file, .missingLogo, "archivo", among: pictures.map(\.name))
      return nil
    }
    do throws(LogoFault) {
      guard let bytes = picture.bytes else { throw .tooLarge }
      return Logo(
        name: name, bytes: bytes, alternative: alternative, size: try LogoReading(bytes).size())
    } catch {
      problems.report(
        Diagnostic(
          .unreadableLogo, at: file,
          error.values.merging(["archivo": .text(name)]) { $1 }))
      return nil
    }
  }

  /// The same for a sign that is published in the folder of an institution, beside the picture that shared
  /// links come with.
  func logoOfInstitution(among pictures: [Asset], _ problems: inout Problems) -> Logo? {
    let name = file.text.trimmed
    // Nor in other letters: on some servers both would be one file.
    guard name.lowercased() != Logo.reservedName else {
      problems.report(Diagnostic(.reservedLogo, at: file, ["archivo": .text(name)]))
      return nil
    }
    return logo(among: pictures, &problems)
  }
}
