import TestFolders
import Testing

/// What whoever asks after a published folder is told.
struct VerifyTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent()
    _ = try Program.run("build", in: folder.path)
  }

  @Test func `a folder as it was published ends with 0`() throws {
    let outcome = try Program.run("verify", "Public", in: folder.path)
    #expect(outcome.status == 0 && outcome.complaint.isEmpty)
    #expect(outcome.output.hasPrefix("Public está como se publicó: "))
    #expect(outcome.output.firstMatch(of: /\{[a-z]+\}/) == nil)
  }

  @Test func `what is not as it was published is told with its path and ends with 1`() throws {
    try folder.remove("Public/404.html")
    try folder.put("x", at: "Public/index.html")
    try folder.put("x", at: "Public/ajeno.html")
    let outcome = try Program.run("verify", "Public/", in: folder.path)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.complaint.contains("Public/404.html: error: falta este archivo\n"))
    #expect(outcome.complaint.contains("Public/index.html: error: no tiene los bytes"))
    #expect(outcome.complaint.contains("Public/ajeno.html: error: no lo publicó Vitrina: bórrelo"))
    #expect(outcome.complaint.contains("diferencias con manifiesto.json: 3;"))
  }

  @Test(arguments: [["verify"], ["verify", "a", "b"], ["verify", "--todo"]])
  func `a folder must be named, and only one`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.status == 64)
  }

  @Test(arguments: ["No hay", "Content"])
  func `a folder without a list ends with 74 and its name`(name: String) throws {
    let outcome = try Program.run("verify", name, in: folder.path)
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains("«\(name)"))
  }
}
