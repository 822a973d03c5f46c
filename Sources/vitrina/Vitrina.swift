import ContentLoading
import Diagnostics
import Glibc
import Programmes
import Publishing
import Wording

/// Written to every page and to `--version`.
let programVersion = "0.1.0"

var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// What the program tells whoever called it: `sysexits.h` for all but the first two.
enum ExitStatus: Int32 {
  case success = 0
  case invalidContent = 1
  case wrongUsage = 64
  case cannotReadOrWrite = 74
  /// 128 and the number of the signal, as shells have it.
  case hungUp = 129
  case interrupted = 130
  case terminated = 143
}

@main
struct Vitrina {
  // On the first thread: whether there may be others must be known before any is waited for.
  @MainActor static func main() async {
    Terminal.occupyStreams()
    guard Self.mayHaveThreads else {
      complain("orden.sin-hilos", [:], in: .spanish)
      exit(ExitStatus.cannotReadOrWrite.rawValue)
    }
    // What is published must be readable by the server that shows it, whoever runs the program.
    umask(0o022)
    let status = await run(in: .spanish)
    exit(heard(status, in: .spanish).rawValue)
  }

  /// Whether the system lets the program have more than one thread; where it does not, the runtime would wait
  /// for the second one forever.
  private static var mayHaveThreads: Bool {
    var thread = pthread_t()
    return pthread_create(&thread, nil, { _ in nil }, nil) == 0 && pthread_join(thread, nil) == 0
  }

  /// `status` if what was said has been heard: what did not reach its reader is not done. A reader who went away,
  /// as `head` does, needs not be told.
  private static func heard(_ status: ExitStatus, in catalogue: Catalogue) -> ExitStatus {
    guard let code = Terminal.lossCode else { return status }
    if code != EPIPE {
      let reason = systemMessage(code, in: catalogue)
      complain("orden.salida-perdida", ["razon": reason], in: catalogue)
    }
    return .cannotReadOrWrite
  }

  private static func run(in catalogue: Catalogue) async -> ExitStatus {
    var command: Command?
    do throws(UsageError) {
      let arguments = try arguments()
      if case .illegible(let text) = StatedTime.now { throw .badTime(text) }
      command = Command(beginning: arguments)
      return await run(try Order(arguments), in: catalogue)
    } catch {
      let message = DiagnosticText.printable(error.message(of: command, in: catalogue))
      let order = command.map { "vitrina \($0.rawValue)" } ?? "vitrina"
      let help = catalogue.text("orden.vea-ayuda", ["orden": order])
      Terminal.complain("vitrina: \(message)\n\(help)\n")
      return .wrongUsage
    }
  }

  /// What follows the program's name. An argument that is not UTF-8 would name another file than was meant.
  private static func arguments() throws(UsageError) -> [String] {
    let decoded = CommandLine.arguments
    for index in decoded.indices.dropFirst() {
      guard let written = CommandLine.unsafeArgv[index], String(validatingCString: written) != nil
      else { throw .notUTF8(decoded[index]) }
    }
    return Array(decoded.dropFirst())
  }

  private static func run(_ order: Order, in catalogue: Catalogue) async -> ExitStatus {
    do throws(BuildFailure) {
      if let content = order.content?.plainPath, let meant = ContentFolder.meant(by: content) {
        throw .otherContent(content, meant: meant)
      }
      switch order {
      case .help(let command):
        Terminal.say(command?.help(in: catalogue) ?? Command.generalHelp(in: catalogue))
      case .version: Terminal.say("vitrina \(programVersion)\n")
      case .build(let options): return try await options.run(in: catalogue)
      case .schema(let options):
        do throws(WritingFailure) {
          return try options.run(in: catalogue)
        } catch {
          throw .writing(error)
        }
      case .verify(let options): return options.run(in: catalogue)
      case .diff(let options): return await options.run(in: catalogue)
      case .rollBack(let options): return try options.run(in: catalogue)
      case .newEvidence(let options):
        return try await make(in: options.content, catalogue) { () throws(NewFileFailure) in
          try options.run(in: catalogue)
          return .success
        }
      case .newReport(let options):
        return try await make(in: options.content, catalogue) { () async throws(NewFileFailure) in
          try await options.run(in: catalogue)
          return .success
        }
      case .newContent(let options):
        return try await make(in: options.content, catalogue) { () throws(NewFileFailure) in
          try options.run(in: catalogue)
          return .success
        }
      case .importTable(let options):
        return try await make(in: options.content, catalogue) { () async throws(NewFileFailure) in
          try await options.run(in: catalogue)
        }
      case .check(let options):
        do throws(ReadingFailure) {
          return try await options.run(in: catalogue)
        } catch {
          throw .reading(error)
        }
      }
      return .success
    } catch {
      // Whatever failed then, failed because it was broken off.
      if let status = Interruption.status {
        return Interruption.tell("orden.interrumpida", status, in: catalogue)
      }
      return complain(of: error, in: catalogue)
    }
  }
}
