import TestFolders
import Foundation
import Testing

/// The program as it was built beside these tests.
struct Program {
  /// What a run of it left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let complaint: String
  }

  /// Runs it with `arguments`, in `folder` if that matters.
  static func run(_ arguments: String..., in folder: String? = nil) throws -> Outcome {
    try run(arguments, in: folder)
  }

  /// `environment` is what it finds there besides what these tests find.
  static func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = try process(arguments, in: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    return try outcome(of: process)
  }

  /// Runs `line` in a shell, for which `$0` is the program.
  static func runInShell(_ line: String, in folder: String) throws -> Outcome {
    let process = try process(["-c", line, path.path], in: folder)
    process.executableURL = URL(filePath: "/bin/sh")
    return try outcome(of: process)
  }

  /// A run that is not begun.
  static func process(_ arguments: [String], in folder: String?) throws -> Process {
    let process = Process()
    process.executableURL = try path
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    return process
  }

  private static var path: URL {
    get throws {
      try #require(Bundle.main.executableURL).deletingLastPathComponent().appending(path: "vitrina")
    }
  }

  private static func outcome(of process: Process) throws -> Outcome {
    // Files, and not pipes: a pipe that nobody empties would stop the program.
    let said = try TemporaryFolder()
    let names = ["salida", "quejas"].map { "\(said.path)/\($0)" }
    for name in names { try Data().write(to: URL(filePath: name)) }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: names[0]))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: names[1]))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: names[0], encoding: .utf8),
      complaint: try String(contentsOfFile: names[1], encoding: .utf8))
  }
}

extension TemporaryFolder {
  /// Puts the smallest content that can be published at `Content`.
  func putContent(_ more: [String: String] = [:]) throws {
    let content = [
      "portal.yaml": "titulo: Portal de ejemplo\n",
      "instituciones/ide/institucion.md": "---\nnombre: Instituto de Ejemplo\n---\n",
      "instituciones/ide/pat-2026/programa.md": """
      ---
      titulo: PAT 2026
      periodo: 2026
      actividades:
        - clave: 1
          actividad: Invitar al curso
          inicio: 02/03/2026
          fin: 30/11/2026
      ---
      """,
    ].merging(more) { $1 }
    for (path, text) in content { try put(text, at: "Content/\(path)") }
  }

  /// The bytes of all files below `name`, by path.
  func contents(_ name: String) throws -> [String: Data] {
    let root = "\(path)/\(name)"
    var found: [String: Data] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: "\(root)/\(file)", isDirectory: &isFolder)
      if exists, !isFolder.boolValue {
        found[file] = try Data(contentsOf: URL(filePath: "\(root)/\(file)"))
      }
    }
    return found
  }
}
