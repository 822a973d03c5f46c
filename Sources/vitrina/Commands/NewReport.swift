import ContentLoading
import Diagnostics
import Programmes
import Wording

/// `vitrina new avance INSTITUCION/PROGRAMA --corte AAAA-MM-DD`.
struct NewReportOptions: Equatable {
  /// `institucion/programa`.
  var programme = ""
  var cutoff: CalendarDate?
  var content = "Content"
}

extension NewReportOptions {
  /// Writes a report with the keys of all activities and indicators and nothing else; what an editor
  /// leaves empty is not reported. A report that is there already is left alone.
  func run(in catalogue: Catalogue) async throws(NewFileFailure) {
    let content = try await load()
    let programme = try content.folder.programme(named: programme)
    let parts = programme.split(separator: "/").map(String.init)
    let institution = try institution(parts[0], in: content)
    guard let institution,
      let found = institution.programmes.first(where: { $0.slug.text == parts[1] })
    else {
      throw .unknownProgramme(programme, known: content.folder.programmes)
    }
    let draft = try draft(of: found, by: ProgrammeDeadlines(of: found, in: institution))
    let root = content.folder.root
    let path = "\(root)/instituciones/\(programme)/avances/\(draft.fileName)"
    try NewFile(path, below: root).make(Array(draft.text(in: catalogue).utf8))
    Vitrina.announce("orden.avance-nuevo", ["archivo": path], in: catalogue)
  }

  private func draft(
    of programme: Programme, by deadlines: ProgrammeDeadlines
  ) throws(NewFileFailure) -> ReportDraft {
    guard
      let draft = cutoff.map({ ReportDraft(of: programme, by: deadlines, at: $0) })
        ?? ReportDraft(nextOf: programme, by: deadlines)
    else { throw .allReported(self.programme) }
    if let report = programme.reports.first(where: { $0.cutoff == draft.cutoff }) {
      throw .reported(draft.cutoff, path: report.location.path)
    }
    return draft
  }

  private func institution(
    _ name: String, in content: Content
  ) throws(NewFileFailure) -> Institution? {
    guard let judged = content.institutions.first(where: { $0.name == name }) else { return nil }
    do throws(ReadingFailure) {
      return try content.reader.institution(judged)
    } catch {
      throw .reading(error)
    }
  }

  private func load() async throws(NewFileFailure) -> Content {
    do throws(ReadingFailure) {
      return try await Content(in: content, at: nil, jobs: processorCount)
    } catch {
      throw .reading(error)
    }
  }
}
