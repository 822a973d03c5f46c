import EmbeddedFiles
public import Programmes
public import Wording

/// A new file of content, to be filled in. It can be published as it is: what stands in the place of an institution's
/// texts is told of as such, at its line. The title of a new portal is one that may stay.
public struct ContentDraft: Sendable {
  public let text: String

  private init(_ lines: [String], _ catalogue: Catalogue, isFrontMatter: Bool = true) {
    let all = ["# \(catalogue.text("nuevo.recado"))"] + lines
    text = (isFrontMatter ? ["---"] + all + ["---"] : all).map { $0 + "\n" }.joined()
  }
}

extension ContentDraft {
  /// `portal.yaml`
  public static func portal(in catalogue: Catalogue) -> ContentDraft {
    let record = RecordDraft(
      shape: PortalRecord.shape,
      values: [PortalRecord.title.name: catalogue.text("nuevo.portal.titulo")])
    return ContentDraft(record.lines(in: catalogue), catalogue, isFrontMatter: false)
  }

  /// `institucion.md`
  public static func institution(in catalogue: Catalogue) -> ContentDraft {
    let record = RecordDraft(
      shape: InstitutionRecord.shape,
      values: [InstitutionRecord.name.name: catalogue.text("nuevo.institucion.nombre")])
    return ContentDraft(record.lines(in: catalogue), catalogue)
  }

  /// `programa.md` of a programme of `years`, with an activity.
  public static func programme(of years: YearSpan, in catalogue: Catalogue) -> ContentDraft {
    let isOneYear = years.first == years.last
    let record = RecordDraft(
      shape: ProgrammeRecord.shape,
      values: [
        ProgrammeRecord.title.name: catalogue.text("nuevo.programa.titulo"),
        ProgrammeRecord.years.name: isOneYear
          ? "\(years.first)" : "\(years.first)-\(years.last)",
        "actividades": "",
      ])
    let activity = RecordDraft(
      shape: ActivityRecord.shape,
      values: ["clave": "1", "actividad": catalogue.text("nuevo.actividad")],
      keys: [
        "clave", "actividad", "inicio", "fin", "cuando", "repite", "verificacion", "responsables",
      ])
    return ContentDraft(
      record.lines(in: catalogue) + activity.item(in: catalogue), catalogue)
  }

  /// `sesiones/AAAA-MM-DD.md`
  public static func meeting(on day: CalendarDate, in catalogue: Catalogue) -> ContentDraft {
    let record = RecordDraft(
      shape: MeetingRecord.shape,
      values: [
        MeetingRecord.title.name: catalogue.text("nuevo.sesion.titulo"),
        MeetingRecord.kind.name: MeetingKind.ordinary.rawValue,
        MeetingRecord.date.name: day.numeric,
      ])
    return ContentDraft(record.lines(in: catalogue), catalogue)
  }

  /// `LEEME.md`, the guide for those who edit.
  public static var guide: [UInt8] { EmbeddedFile.guide.bytes }
}
