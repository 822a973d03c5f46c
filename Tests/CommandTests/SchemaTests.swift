import Foundation
import TestFolders
import Testing

/// `vitrina schema` writes its own files, and nothing over those of others.
struct SchemaTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run() throws -> Program.Outcome {
    try Program.run("schema", "--output", "s", in: folder.path)
  }

  @Test func `what is a schema already is written again`() throws {
    #expect(try run().status == 0)
    let text = try #require(folder.text("s/avance.schema.json"))
    let earlier = text.replacing("el informe de avance", with: "el informe")
    try folder.put(earlier, at: "s/avance.schema.json")
    #expect(try run().status == 0)
    #expect(folder.text("s/avance.schema.json") == text)
  }

  @Test(arguments: [
    "{\"mio\": 1}", "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}", "",
  ])
  func `a file of others is not replaced, and then none is written`(text: String) throws {
    try folder.put(text, at: "s/avance.schema.json")
    let outcome = try run()
    #expect(outcome.status == 1)
    #expect(
      outcome.complaint == """
        s/avance.schema.json: error: no es un esquema de Vitrina, y no se reemplaza
        vitrina: No se escribió nada: hay archivos ajenos donde van los esquemas (1). Muévalos, o elija otra carpeta con --output

        """)
    #expect(folder.text("s/avance.schema.json") == text)
    #expect(folder.files == ["s/avance.schema.json"])
  }

  @Test func `a link is not replaced`() throws {
    #expect(try run().status == 0)
    try folder.remove("s/avance.schema.json")
    try folder.link("s/avance.schema.json", to: "programa.schema.json")
    #expect(try run().status == 1)
    #expect(folder.isLink("s/avance.schema.json"))
  }

  @Test(arguments: ["Public", "Public/esquemas", "./Public/"])
  func `nothing is put into a published folder`(output: String) throws {
    try folder.putContent()
    #expect(try Program.run("build", in: folder.path).status == 0)
    let outcome = try Program.run("schema", "--output", output, in: folder.path)
    #expect(outcome.status == 64)
    #expect(outcome.complaint.contains("es la carpeta de un portal publicado"))
    #expect(try Program.run("verify", "Public", in: folder.path).status == 0)
  }
}
