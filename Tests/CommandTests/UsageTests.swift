import Testing
import Wording

@testable import vitrina

/// What is said of a wrong order, and what each command says of itself.
struct UsageTests {
  private func message(_ line: String) -> String {
    let arguments = line.split(separator: " ").map(String.init)
    do throws(UsageError) {
      _ = try Order(arguments)
      return ""
    } catch {
      return error.message(of: Command(beginning: arguments), in: .spanish)
    }
  }

  @Test(arguments: [
    ("biuld", "¿Quiso decir «build»?"), ("new avanse", "¿Quiso decir «new avance»?"),
    ("new algo", "evidencia o guia"), ("help nada", "use build, check"),
    ("help biuld", "¿Quiso decir «build»?"), ("help new avanse", "¿Quiso decir «new avance»?"),
    ("publicar", "use build, check"),
    ("build --contents A", "¿Quiso decir «--content»?"), ("build --foo", "no existe en esta orden"),
    ("build Content", "«Content» sobra"), ("new avance a b", "«b» sobra"),
    ("check --format xml", "acepta text, github, json, sarif"),
    ("diff A --format sarif", "acepta text, json"),
    ("build --servidor caddy", "acepta nginx, apache, iis"),
    ("build --jobs 0", "un número de 1 a 512, y no «0»"),
    ("build --base-url foo", "por ejemplo https://"), ("check --fecha hoy", "AAAA-MM-DD"),
    ("check --strict=no", "escríbala sola"), ("new", "portal, institucion, programa"),
    ("new avance", "vitrina new avance INSTITUCION/PROGRAMA"),
    ("new evidencia", "vitrina new evidencia ARCHIVO"), ("verify", "vitrina verify CARPETA"),
    ("diff", "una revisión de git"), ("new programa pat-2026", "ide/pat-2026"),
  ])
  func `a wrong order is told what would be right`(line: String, words: String) {
    #expect(message(line).contains(words))
    #expect(message(line).firstMatch(of: /\{[a-z]+\}/) == nil)
  }

  @Test(arguments: Command.allCases)
  func `each command explains itself and every option that it takes`(command: Command) {
    let help = command.help(in: .spanish)
    #expect(help.hasPrefix("vitrina \(command.rawValue)"))
    #expect(!help.contains("ayuda."))
    for option in command.options { #expect(help.contains(option), "\(option)") }
  }

  @Test(
    arguments: Command.allCases.flatMap { command in command.options.map { (command, $0) } })
  func `every option that a command lists is one that it reads`(command: Command, option: String) {
    // It may want a value, or another one beside it.
    let arguments = command.rawValue.split(separator: " ").map(String.init) + [option]
    do throws(UsageError) {
      _ = try Order(arguments)
    } catch {
      #expect(error != .unknownOption(option))
    }
  }

  @Test(arguments: Command.allCases)
  func `an option that a command does not list is one that it does not read`(command: Command) {
    let all = Set(Command.allCases.flatMap(\.options))
    for option in all.subtracting(command.options) where command != .new {
      let arguments = command.rawValue.split(separator: " ").map(String.init) + [option]
      #expect(throws: UsageError.unknownOption(option), "\(option)") { try Order(arguments) }
    }
  }

  @Test func `the general help has every command`() {
    let help = Command.generalHelp(in: .spanish)
    for command in Command.allCases where command != .new {
      #expect(help.contains(command.usage(in: .spanish)), "\(command)")
    }
  }
}
