import Foundation
import TestFolders
import Testing

/// `vitrina new evidencia` writes into reports that others wrote, and leaves of them what is not its own.
struct NewEvidenceTests {
  private let folder: TemporaryFolder
  private static let programme = "Content/instituciones/ide/pat-2026"
  private static let report = "\(programme)/avances/t1.yaml"

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent()
  }

  private func lines(_ evidence: String, summary: String = "Se invito.") -> String {
    """
    corte: 31/03/2026
    periodo: T1 2026
    resumen: \(summary)
    actividades:
      - clave: 1
        evidencias:
          - archivo: \(evidence)
            tipo: acta

    """
  }

  private func add(_ file: String) throws -> Program.Outcome {
    try Program.run("new", "evidencia", file, "--programa", "ide/pat-2026", in: folder.path)
  }

  private func addAgain(_ name: String) throws -> Program.Outcome {
    try Program.run("new", "evidencia", "\(Self.programme)/evidencias/\(name)", in: folder.path)
  }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: "\(folder.path)/\(path)"))
  }

  /// A picture that says where it was taken.
  private func putPicture() throws -> Data {
    let sample = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../EvidenceFilesTests/Samples/con-todo.png")
    let picture = try Data(contentsOf: sample)
    let place = URL(filePath: "\(folder.path)/\(Self.programme)/evidencias/foto.png")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try picture.write(to: place)
    return picture
  }

  @Test func `a file that changed after it was reported is not said to be new`() throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    try folder.put(lines("lista.txt"), at: Self.report)
    #expect(try add("lista.txt").status == 0)
    try folder.put("Firmas: 39\n", at: "\(Self.programme)/evidencias/lista.txt")
    let report = try bytes(Self.report)
    let outcome = try addAgain("lista.txt")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("t1.yaml la nombra con otra suma"))
    #expect(!outcome.output.contains("ningún informe"))
    #expect(try bytes(Self.report) == report)
  }

  @Test func `a report that is not UTF-8 is told of and stays as it is`() throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    let report = lines("lista.txt", summary: "Se invit\u{F3}.")
    try folder.put(report, at: Self.report)
    let before = Data(report.unicodeScalars.map { UInt8($0.value) })
    try before.write(to: URL(filePath: "\(folder.path)/\(Self.report)"))
    let outcome = try add("lista.txt")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("avances/t1.yaml:3:18: error"))
    #expect(outcome.complaint.contains("[no-es-utf8]"))
    #expect(try bytes(Self.report) == before)
    #expect(!folder.exists("\(Self.programme)/evidencias/lista.txt"))
  }

  @Test func `a report that is too large is told of and stays whole`() throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    let filling = String(repeating: "# \(String(repeating: "-", count: 97))\n", count: 42_000)
    try folder.put(lines("lista.txt") + filling, at: Self.report)
    let before = try bytes(Self.report)
    let outcome = try add("lista.txt")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("[archivo-demasiado-grande]"))
    #expect(try bytes(Self.report) == before)
  }

  @Test func `a byte order mark stays`() throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    try folder.put("\u{FEFF}" + lines("lista.txt"), at: Self.report)
    #expect(try add("lista.txt").status == 0)
    let report = try bytes(Self.report)
    #expect(report.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: report, as: UTF8.self).contains("sha256: 1b2d985a"))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a file without its hidden data takes its digest and size along`(end: String) throws {
    let picture = try putPicture()
    // As a report has it of which the sums were taken before.
    let sums = """
              sha256: \(Self.sumOfPicture)
              bytes: \(picture.count)

      """
    let report = lines("foto.png") + sums
    try folder.put(report.replacing("\n", with: end), at: Self.report)
    let outcome = try addAgain("foto.png")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let clean = try bytes("\(Self.programme)/evidencias/foto.png")
    #expect(clean.count < picture.count)
    let written = String(decoding: try bytes(Self.report), as: UTF8.self)
    #expect(!written.contains(Self.sumOfPicture))
    #expect(written.contains("bytes: \(clean.count)\(end)"))
    let check = try Program.run("check", in: folder.path)
    #expect(check.status == 0, "\(check.complaint)")
  }

  @Test func `a file stays as it was when a report can't be written`() throws {
    let picture = try putPicture()
    try folder.put(
      lines("foto.png") + "        sha256: \(Self.sumOfPicture)\n", at: Self.report)
    // A folder stands where the new report would be made.
    let obstacle = "\(Self.report).vitrina-nuevo"
    try folder.put("", at: "\(obstacle)/algo")
    #expect(try addAgain("foto.png").status == 74)
    #expect(try bytes("\(Self.programme)/evidencias/foto.png") == picture)
    try folder.remove(obstacle)
    #expect(try addAgain("foto.png").status == 0)
    #expect(folder.text(Self.report)?.contains(Self.sumOfPicture) == false)
    let check = try Program.run("check", in: folder.path)
    #expect(check.status == 0, "\(check.complaint)")
  }

  @Test(arguments: [0o600, 0o664] as [mode_t])
  func `a report keeps its rights`(mode: mode_t) throws {
    try folder.put("Firmas: 38\n", at: "lista.txt")
    try folder.put(lines("lista.txt"), at: Self.report)
    chmod("\(folder.path)/\(Self.report)", mode)
    #expect(try add("lista.txt").status == 0)
    var status = stat()
    #expect(stat("\(folder.path)/\(Self.report)", &status) == 0)
    #expect(status.st_mode & 0o7777 == mode)
  }

  /// Of `con-todo.png`, as `sha256sum` prints it.
  private static let sumOfPicture =
    "b847435b2e476e397c0b5f5f239d043d9d9a8d715bf50bb9ce5b5c8f267a5087"
}
