import ContentLoading
import Wording

extension Command {
  /// How it is written: `vitrina verify CARPETA`.
  func usage(in catalogue: Catalogue) -> String { catalogue.text("ayuda.\(key).01") }

  /// Its usage, what it does, and its options.
  func help(in catalogue: Catalogue) -> String {
    let lines = catalogue.keys.filter { $0.hasPrefix("ayuda.\(key).") }.map { catalogue.text($0) }
    let options = lines.dropFirst(2).map { "  \($0)\n" }.joined()
    return lines.prefix(2).joined(separator: "\n") + "\n" + (options.isEmpty ? "" : "\n\(options)")
      + (self == .new ? "\n" + Self.list(Self.allCases.filter(\.makesFile), catalogue) : "")
  }

  /// What the program does, and with what.
  static func generalHelp(in catalogue: Catalogue) -> String {
    let commands = list(allCases.filter { $0 != .new }, catalogue)
    return """
      \(catalogue.text("ayuda.titulo"))

      \(catalogue.text("ayuda.ordenes"))
      \(commands)
      \(catalogue.text("ayuda.vea"))
      \(catalogue.text("ayuda.codigo"))

      """
  }

  private static func list(_ commands: [Command], _ catalogue: Catalogue) -> String {
    commands.map { command in
      let purpose = catalogue.text("ayuda.\(command.key).02")
      return "  \(command.usage(in: catalogue))\n      \(purpose)\n"
    }.joined()
  }

  private var makesFile: Bool { rawValue.hasPrefix("new ") }
}

extension UsageError {
  /// What is wrong with an order that began with `command`, if with any.
  func message(of command: Command?, in catalogue: Catalogue) -> String {
    switch self {
    case .noCommand: return catalogue.text("uso.sin-orden")
    case .unknownCommand(let name): return Self.unknown(name, in: catalogue)
    case .missingArgument(let command):
      let what = catalogue.text("uso.falta.\(command.key)")
      return catalogue.text(
        "uso.falta-argumento", ["que": what, "uso": command.usage(in: catalogue)])
    case .conflict(let name, let other):
      return catalogue.text("uso.no-van-juntas", ["opcion": name, "otra": other])
    case .incomplete(let name, let other):
      return catalogue.text("uso.va-con-otra", ["opcion": name, "otra": other])
    case .unknownOption(let name):
      return Self.unknown(name, of: command, in: catalogue)
    case .missingValue(let name): return catalogue.text("uso.falta-valor", ["opcion": name])
    case .notUTF8(let argument):
      return catalogue.text("uso.no-es-utf8", ["argumento": argument])
    case .badTime(let text):
      return catalogue.text(
        "uso.hora-ilegible", ["variable": StatedTime.variable, "valor": text])
    case .badValue(let name, let value, let accepted):
      let values = ["opcion": name, "valor": value].merging(accepted.values) { $1 }
      return catalogue.text("uso.valor.\(accepted.name)", values)
    }
  }

  private static func unknown(_ name: String, in catalogue: Catalogue) -> String {
    let isNew = name.hasPrefix("new ")
    let names = Command.allCases.map(\.rawValue).filter { isNew == $0.hasPrefix("new ") }
    let values = ["orden": name]
    if let meant = Suggestion.nearest(to: name, among: names) {
      return catalogue.text("uso.orden-parecida", values.merging(["sugerencia": meant]) { $1 })
    }
    return catalogue.text(isNew ? "uso.nuevo-desconocido" : "uso.orden-desconocida", values)
  }

  private static func unknown(
    _ name: String, of command: Command?, in catalogue: Catalogue
  ) -> String {
    if let command, !name.hasPrefix("-") {
      return catalogue.text(
        "uso.sobra", ["argumento": name, "uso": command.usage(in: catalogue)])
    }
    let meant = Suggestion.nearest(to: name, among: command?.options ?? [])
    let values = ["opcion": name].merging(meant.map { ["sugerencia": $0] } ?? [:]) { $1 }
    return catalogue.text(
      meant == nil ? "uso.opcion-desconocida" : "uso.opcion-parecida", values)
  }
}

extension UsageError.Accepted {
  /// In the keys of the catalogue.
  fileprivate var name: String {
    switch self {
    case .date: "fecha"
    case .address: "direccion"
    case .choices: "opciones"
    case .count: "numero"
    case .nothing: "ninguno"
    }
  }

  /// For the places of the message.
  fileprivate var values: [String: String] {
    switch self {
    case .choices(let words): ["opciones": words.joined(separator: ", ")]
    case .count(let range): ["minimo": "\(range.lowerBound)", "maximo": "\(range.upperBound)"]
    case .date, .address, .nothing: [:]
    }
  }
}
