public import Diagnostics
import EmbeddedFiles
public import Programmes
public import Wording
import YAML

/// A new file of content, to be filled in. It can be published as it is: what stands in the place of an institution's
/// texts is told of as such, at its line. The title of a new portal is one that may stay.
public struct ContentDraft: Sendable {
  public let text: String

  private init(_ lines: [String], isFrontMatter: Bool = true) {
    text = (isFrontMatter ? ["---"] + lines + ["---"] : lines).map { $0 + "\n" }.joined()
  }

  private init(_ lines: [String], _ catalogue: Catalogue, isFrontMatter: Bool = true) {
    self.init(
      ["# \(catalogue.text("nuevo.recado"))"] + lines, isFrontMatter: isFrontMatter)
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

  /// `programa.md` of the programme of `years` that comes after the one in `file`, which is called `name`: a proposal
  /// with its structure and its texts. Throws what is wrong with the form of `file`.
  public static func programme(
    of years: YearSpan, after file: SourceFile, named name: String, in catalogue: Catalogue
  ) throws(UnfitPredecessor) -> ContentDraft {
    let note = catalogue.text("nuevo.sucesion.propuesta")
    let fields: FrontMatter
    do throws(Diagnostic) {
      fields = try FrontMatter(parsing: file)
    } catch {
      throw .broken([error])
    }
    guard fields.fields.diagnostics.isEmpty else { throw .broken(fields.fields.diagnostics) }
    let succession = try ProgrammeSuccession(
      of: fields, from: file, to: years, proposedFor: note)
    // Written as a former value with what goes on below it, so that the next programme does not copy it.
    let advice = catalogue.keys.filter { $0.hasPrefix("nuevo.sucesion.recado.") }
    return ContentDraft(
      ["\(FormerValue.mark) \(name)"] + advice.map { "#   \(catalogue.text($0))" }
        + succession.result)
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

  /// `.gitignore` beside the content folder: what a build makes in the output folder that is taken without being named.
  public static func ignoredOutput(in catalogue: Catalogue) -> ContentDraft {
    ContentDraft(
      [
        "# \(catalogue.text("nuevo.gitignore"))", "/Public/", "/.Public.memoria/",
        "/.Public.vitrina/",
      ], isFrontMatter: false)
  }

  /// `LEEME.md`, the guide for those who edit.
  public static var guide: [UInt8] { EmbeddedFile.guide.bytes }
}
