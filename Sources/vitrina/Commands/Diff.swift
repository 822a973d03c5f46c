import Comparison
import ContentLoading
import Diagnostics
import Programmes
import Publishing
import Revisions
import Wording

/// `vitrina diff A [B]`: each a content folder or a revision of git.
struct DiffOptions: Equatable {
  enum Format: String, CaseIterable {
    case text, json
  }

  var older = ""
  /// nil for the content as it lies there now.
  var newer: String?
  /// The folder whose revisions are meant.
  var content = "Content"
  var format = Format.text
}

/// Why two contents could not be compared.
enum DiffFailure: Error {
  case reading(ReadingFailure)
  case writing(WritingFailure)
  case revision(RevisionFailure)
  /// The word is the name of both.
  case folderAndRevision(String)
}

extension DiffOptions {
  init(reading list: inout OptionList) throws(UsageError) {
    var sides: [String] = []
    while let argument = list.next() {
      switch argument {
      case "--content": content = try list.value()
      case "--format": format = try list.choice()
      case _ where argument.hasPrefix("-") || sides.count == 2: throw .unknownOption(argument)
      default: sides.append(list.whole)
      }
    }
    guard let first = sides.first else { throw .missingArgument(.diff) }
    older = first
    newer = sides.count > 1 ? sides[1] : nil
  }

  /// Says what differs, in the terms of the domain.
  func run(in catalogue: Catalogue) async -> ExitStatus {
    Interruption.watch()
    do throws(DiffFailure) {
      let scratch = try writing { () throws(WritingFailure) in try ScratchFolder() }
      defer { scratch.remove() }
      let older = try state(named: older, as: "a", in: scratch)
      let newer =
        if let name = newer { try state(named: name, as: "b", in: scratch) } else {
          try ContentState(in: content, shownAs: content)
        }
      let found = try await Self.comparison(from: older, to: newer)
      tell(found, in: catalogue)
      Self.complain(of: found.uncompared.map { ($0, $0.errors.older) }, in: older, catalogue)
      Self.complain(of: found.uncompared.map { ($0, $0.errors.newer) }, in: newer, catalogue)
      let isSame = found.differences.isEmpty && found.uncompared.isEmpty
      return isSame ? .success : .invalidContent
    } catch {
      // Whatever failed then, failed because it was broken off.
      if let status = Interruption.status {
        return Interruption.tell("orden.interrumpida", status, in: catalogue)
      }
      return error.complain(in: catalogue)
    }
  }

  private func tell(_ found: ContentComparison, in catalogue: Catalogue) {
    let text = DifferenceText(catalogue)
    let differences = found.differences
    switch format {
    case .json:
      let parts = found.uncompared.map { $0.name(in: catalogue) }
      Terminal.say(text.json(of: differences, besides: parts))
    case .text:
      Terminal.say(differences.map { text.line(of: $0) + "\n" }.joined())
      // Where not all was compared, it is not known that there are none.
      if differences.isEmpty, !found.uncompared.isEmpty { return }
      let key = differences.isEmpty ? "orden.sin-diferencias" : "orden.diferencias"
      Terminal.complain(catalogue.text(key, ["cuantas": "\(differences.count)"]) + "\n")
    }
  }

  /// Names the parts of `state` that have mistakes, and how many there are.
  private static func complain(
    of parts: [(part: UncomparedPart, errors: Int)], in state: ContentState,
    _ catalogue: Catalogue
  ) {
    let wrong = parts.filter { $0.errors > 0 }
    guard !wrong.isEmpty else { return }
    let names =
      wrong.prefix(mostNames).map { $0.part.name(in: catalogue) }
      + (wrong.count > mostNames ? ["…"] : [])
    Vitrina.complain(
      "orden.diferencias-con-errores",
      [
        "contenido": state.shown, "partes": names.joined(separator: ", "),
        "cuantos": "\(wrong.reduce(0) { $0 + $1.errors })",
      ], in: catalogue)
  }

  private static let mostNames = 10

  private static func comparison(
    from older: ContentState, to newer: ContentState
  ) async throws(DiffFailure) -> ContentComparison {
    do throws(ReadingFailure) {
      return try await ContentComparison(from: older, to: newer)
    } catch {
      throw .reading(error)
    }
  }

  /// A content folder, or what a revision has of one.
  private func state(
    named name: String, as part: String, in scratch: ScratchFolder
  ) throws(DiffFailure) -> ContentState {
    if OutputFolder(name).exists {
      guard !isUnclear(name) else { throw .folderAndRevision(name) }
      return try ContentState(in: name, shownAs: name)
    }
    let target = try writing { () throws(WritingFailure) in try scratch.folder(part) }
    do throws(RevisionFailure) {
      try Revision(name).unpack(folderAt: content, into: target, scratch: scratch.path)
    } catch {
      throw .revision(error)
    }
    return try ContentState(in: target, shownAs: "\(name):\(content)", isFromGit: true)
  }

  /// Whether the folder `name`, as it was typed, may be meant as a revision.
  private func isUnclear(_ name: String) -> Bool {
    let isPath = ["/", "./", "../"].contains(where: name.hasPrefix) || name.hasSuffix("/")
    return !isPath && Revision(name).isKept(forFolderAt: content)
  }
}

extension UncomparedPart {
  /// What all institutions share has no folder of its own.
  fileprivate func name(in catalogue: Catalogue) -> String {
    institution.map { "instituciones/\($0)" } ?? catalogue.text("orden.parte-comun")
  }
}

private func writing<Value>(
  _ change: () throws(WritingFailure) -> Value
) throws(DiffFailure) -> Value {
  do throws(WritingFailure) {
    return try change()
  } catch {
    throw .writing(error)
  }
}

extension DiffFailure {
  fileprivate func complain(in catalogue: Catalogue) -> ExitStatus {
    switch self {
    case .reading(let failure): return Vitrina.complain(of: .reading(failure), in: catalogue)
    case .writing(let failure): return Vitrina.complain(of: .writing(failure), in: catalogue)
    case .folderAndRevision(let name):
      Vitrina.complain("uso.carpeta-y-revision", ["nombre": name], in: catalogue)
      return .wrongUsage
    case .revision(let failure):
      Vitrina.complain("git.\(failure.name)", failure.values, in: catalogue)
      return .cannotReadOrWrite
    }
  }
}

extension RevisionFailure {
  fileprivate var name: String {
    switch self {
    case .missingProgram: "falta-programa"
    case .noRepository: "sin-repositorio"
    case .unknownRevision: "revision-desconocida"
    case .nothingThere: "sin-contenido"
    case .notUnpacked: "no-desempacado"
    }
  }

  fileprivate var values: [String: String] {
    switch self {
    case .missingProgram(let name): ["programa": name]
    case .noRepository(let path): ["carpeta": path]
    case .unknownRevision(let name), .notUnpacked(let name): ["revision": name]
    case .nothingThere(let name, let path): ["revision": name, "carpeta": path]
    }
  }
}
