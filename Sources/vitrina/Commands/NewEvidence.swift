import Checksums
import ContentLoading
import Diagnostics
import Programmes
import Publishing
import Wording

/// `vitrina new evidencia FILE`.
struct NewEvidenceOptions: Equatable {
  var file = ""
  /// `institucion/programa`; not needed for a file that is in a folder of evidence already.
  var programme: String?
  var content = "Content"
}

/// A new file that can't be made, for another reason than the command line.
enum NewFileFailure: Error {
  case reading(ReadingFailure)
  case writing(WritingFailure)
  case evidence(InvalidEvidence)
  /// A report that can't be read as text.
  case unreadable(Diagnostic)
  /// The programme that another is to be made of can't be read.
  case broken([Diagnostic])
  /// The same, since a row of it stands in braces there.
  case inlineRow(SourceLocation)
  /// A symbolic link is there, or on the way.
  case link(path: String)
  /// Another file has the name already.
  case taken(path: String)
  /// `known` are those that there are.
  case unknownProgramme(String, known: [String])
  case unknownInstitution(String)
  /// It can't be the name of a folder, as `instead` can.
  case badName(String, instead: String)
  /// A page of the institution has that name.
  case reservedName(String)
  /// It must be said which programme; `known` are those that there are.
  case programmeNeeded(known: [String])
  /// There is a report with that cut-off date.
  case reported(CalendarDate, path: String)
  /// Every period of the programme has its report.
  case allReported(String)
  /// The file at `path` is no table that a programme can be made of.
  case table(path: String, TableRejection)
}

extension NewEvidenceOptions {
  /// Puts the file without its hidden data into the programme's folder of evidence, and its digest
  /// into the reports that name it; prints the lines for a report where none does.
  func run(in catalogue: Catalogue) throws(NewFileFailure) {
    let place = try place()
    let draft = try draft(keepingName: place.isThere)
    let target = "\(place.folder)/\(draft.sum.name)"
    let file = NewFile(target, below: content.plainPath)
    try file.refuseLinks()
    if !place.isThere { try refuseOther(than: draft, in: file) }
    let all = try reports(besides: place.folder)
    let (reports, complete) = try naming(draft, among: all)
    // The file comes last: as long as it is not there without its hidden data, a run does all of it again.
    for report in reports { try put(report.bytes, at: report.path) }
    try put(draft.bytes, at: target)
    if draft.isCleaned {
      Vitrina.announce("orden.datos-quitados", ["archivo": target], in: catalogue)
    }
    Vitrina.announce("orden.evidencia-lista", ["archivo": target], in: catalogue)
    for report in reports {
      Vitrina.announce("orden.suma-escrita", ["archivo": report.path], in: catalogue)
    }
    for report in complete {
      Vitrina.announce("orden.suma-ya-escrita", ["archivo": report.path], in: catalogue)
    }
    let others = reports.isEmpty && complete.isEmpty ? all.filter(draft.isNamed) : []
    for report in others {
      Vitrina.announce(
        "orden.otra-suma",
        [
          "archivo": report.path, "suma": draft.sum.sha256.hexadecimal,
          "bytes": "\(draft.sum.size)",
        ],
        in: catalogue)
    }
    if reports.isEmpty, complete.isEmpty, others.isEmpty {
      let lines = draft.sum.lines.map { "      \($0)\n" }.joined()
      Terminal.say("\(catalogue.text("orden.evidencia-lineas"))\n\(lines)")
    }
  }

  /// The folder of evidence, and whether the file is in it already.
  private func place() throws(NewFileFailure) -> (folder: String, isThere: Bool) {
    let root = "\(content.plainPath)/instituciones/"
    let parts = file.plainPath.dropFirst(root.count).split(separator: "/")
    if file.plainPath.hasPrefix(root), parts.count == 4, parts[2] == "evidencias" {
      return (root + parts.dropLast().joined(separator: "/"), true)
    }
    let programme =
      if let programme { try list().programme(named: programme) } else { try onlyProgramme() }
    try NewFile("\(root)\(programme)/programa.md", below: content.plainPath).refuseLinks()
    return ("\(root)\(programme)/evidencias", false)
  }

  /// Where there are several, it must be said which one is meant.
  private func onlyProgramme() throws(NewFileFailure) -> String {
    let programmes = try list().programmes
    guard programmes.count == 1, let only = programmes.first else {
      throw .programmeNeeded(known: programmes)
    }
    return only
  }

  private func list() throws(NewFileFailure) -> ContentFolder {
    do throws(ReadingFailure) {
      return try ContentFolder(listing: content.plainPath)
    } catch {
      throw .reading(error)
    }
  }

  private func draft(keepingName: Bool) throws(NewFileFailure) -> EvidenceDraft {
    let bytes = try read(file)
    do throws(InvalidEvidence) {
      return try EvidenceDraft(of: bytes, at: file, keepingName: keepingName)
    } catch {
      throw .evidence(error)
    }
  }

  /// A file of that name with other bytes is never overwritten, but by itself without hidden data.
  private func refuseOther(than draft: EvidenceDraft, in file: NewFile) throws(NewFileFailure) {
    if let there = try file.standing(limit: draft.bytes.count), there != draft.bytes {
      throw .taken(path: file.path)
    }
  }

  /// Those of `reports` that name the file, with its digest and its size; and those that had them already.
  private func naming(
    _ draft: EvidenceDraft, among reports: [SourceFile]
  ) throws(NewFileFailure) -> (completed: [SourceFile], complete: [SourceFile]) {
    do throws(Diagnostic) {
      var completed: [SourceFile] = []
      var complete: [SourceFile] = []
      for report in reports {
        if let new = try draft.completed(report) {
          completed.append(new)
        } else if draft.isComplete(in: report) {
          complete.append(report)
        }
      }
      return (completed, complete)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Those of the programme whose evidence is in `evidence`.
  private func reports(besides evidence: String) throws(NewFileFailure) -> [SourceFile] {
    let programme = evidence.dropLast("/evidencias".count)
    let folder = try list()
    do throws(ReadingFailure) {
      let paths = folder.institutions.flatMap(\.files).filter {
        "\(folder.root)/\($0)".hasPrefix("\(programme)/avances/")
      }
      var reports: [SourceFile] = []
      for path in paths where folder.isReport(path) { reports.append(try folder.read(path)) }
      return reports
    } catch {
      throw .reading(error)
    }
  }

  private func read(_ path: String) throws(NewFileFailure) -> [UInt8] {
    do throws(ReadingFailure) {
      return try ContentFolder.bytes(at: path, limit: EvidenceDraft.largestSize)
    } catch {
      throw .reading(error)
    }
  }

  private func put(_ bytes: [UInt8], at path: String) throws(NewFileFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    do throws(WritingFailure) {
      try OutputFolder(folder).write(bytes, to: String(parts.last ?? ""))
    } catch {
      throw .writing(error)
    }
  }
}

extension ContentFolder {
  /// The one that `name` means, as ``programmes`` has it.
  func programme(named name: String) throws(NewFileFailure) -> String {
    let known = programmes
    guard known.contains(name.plainPath) else { throw .unknownProgramme(name, known: known) }
    return name.plainPath
  }

  /// As commands name them: `inm/pat-2021`.
  var programmes: [String] {
    institutions.flatMap(\.files).map { $0.split(separator: "/") }
      .filter { $0.count == 4 && $0[3] == "programa.md" }
      .map { $0[1...2].joined(separator: "/") }
  }
}

extension String {
  /// The same path without `./` before it and `/` after it.
  var plainPath: String {
    var path = self[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
