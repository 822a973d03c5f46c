import ContentLoading
import Diagnostics
import Programmes
import Wording

/// `vitrina import TABLA.csv INSTITUCION/PROGRAMA`.
struct ImportOptions: Equatable {
  var table = ""
  /// `institucion/programa`, whose `programa.md` is to be written.
  var programme = ""
  var content = "Content"
}

extension ImportOptions {
  init(reading list: inout OptionList) throws(UsageError) {
    while let argument = list.next() {
      switch argument {
      case "--content": content = try list.value()
      case _ where argument.hasPrefix("-") || !programme.isEmpty: throw .unknownOption(argument)
      case _ where table.isEmpty: table = list.whole
      default: programme = list.whole
      }
    }
    if names == nil { throw .missingArgument(.importTable) }
  }

  /// Of the folders; nil unless there are two.
  private var names: (institution: String, programme: String)? {
    let parts = programme.plainPath.split(separator: "/").map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// Writes the programme, says how the table was understood, and judges what came of it. A file that is there already
  /// is left alone.
  func run(in catalogue: Catalogue) async throws(NewFileFailure) -> ExitStatus {
    let root = content.plainPath
    let path = try "\(root)/\(place())"
    let file = NewFile(path, below: root)
    if try file.standing(limit: 0) != nil { throw .taken(path: path) }
    let draft = try draft()
    try file.make(Array(draft.text(in: catalogue).utf8))
    tell(of: draft, writtenTo: path, in: catalogue)
    return try await judge(path, in: catalogue)
  }

  private func place() throws(NewFileFailure) -> String {
    guard let names else { throw .unknownProgramme(programme, known: []) }
    return try NewPlaces(root: content.plainPath)
      .place(ofProgramme: names.programme, of: names.institution)
  }

  private func draft() throws(NewFileFailure) -> ProgrammeImport {
    let bytes: [UInt8]
    do throws(ReadingFailure) {
      bytes = try ContentFolder.bytes(at: table, limit: ProgrammeImport.largestTable)
    } catch {
      throw .reading(error)
    }
    let years = names.flatMap { YearSpan(in: $0.programme) }
    guard let thisYear = years ?? CalendarDate.today.flatMap(YearSpan.init) else {
      throw .badName(programme, instead: "pat-2026")
    }
    do throws(TableRejection) {
      return try ProgrammeImport(reading: bytes, years: years, thisYear: thisYear)
    } catch {
      throw .table(path: table, error)
    }
  }

  /// Of each kind the first are told one by one, and how many others there are.
  private func tell(of draft: ProgrammeImport, writtenTo path: String, in catalogue: Catalogue) {
    var counts: [String: Int] = [:]
    for notice in draft.notices { counts[notice.name, default: 0] += 1 }
    var told: [String: Int] = [:]
    for notice in draft.notices {
      let number = told[notice.name, default: 0] + 1
      told[notice.name] = number
      if number <= Self.mostOfOneKind {
        Terminal.say(DiagnosticText.printable("\(table): \(notice.text(in: catalogue))") + "\n")
      } else if number == counts[notice.name] {
        let others = number - Self.mostOfOneKind
        Vitrina.announce("importar.y-otros", ["cuantos": "\(others)"], in: catalogue)
      }
    }
    let values = ["archivo": path, "actividades": "\(draft.activityCount)"]
    Vitrina.announce("importar.hecho", values, in: catalogue)
  }

  private static let mostOfOneKind = 40

  /// What `vitrina check` would say of the file.
  private func judge(_ path: String, in catalogue: Catalogue) async throws(NewFileFailure)
    -> ExitStatus
  {
    let judged: Content
    do throws(ReadingFailure) {
      judged = try await Content(in: content.plainPath, at: nil, jobs: processorCount)
    } catch {
      throw .reading(error)
    }
    let problems = judged.diagnostics.filter { $0.location.path == path }
    Terminal.complain(judged.report(of: problems, as: .text, in: catalogue))
    let tally = Content.tally(of: problems, in: catalogue)
    let isSound = !problems.contains { $0.rule.severity == .error }
    Vitrina.announce(
      isSound ? "importar.revisado" : "importar.con-errores", ["cuenta": tally], in: catalogue)
    return isSound ? .success : .invalidContent
  }
}

extension Vitrina {
  /// Says why no programme was made of the table at `path`.
  static func complain(
    of rejection: TableRejection, at path: String, in catalogue: Catalogue
  ) -> ExitStatus {
    complain(at: rejection.row.map { "\(path):\($0)" } ?? path, rejection.text(in: catalogue))
    if case .document = rejection { return .wrongUsage }
    return .invalidContent
  }
}
