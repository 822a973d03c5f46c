import Foundation
import TestFolders
import Testing

/// What whoever asks for differences is told.
struct DiffTests {
  private let folder: TemporaryFolder
  private let programme = "Content/instituciones/ide/pat-2026/programa.md"

  init() throws {
    folder = try TemporaryFolder()
    try folder.putContent()
  }

  private func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", folder.path, "-c", "user.name=x", "-c", "user.email=x@example.org"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func change(_ old: String, _ new: String) throws {
    let text = try #require(folder.text(programme))
    #expect(text.contains(old))
    try folder.put(text.replacing(old, with: new), at: programme)
  }

  @Test func `two folders that say the same end with 0`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.complaint == "No hay diferencias.\n")
  }

  @Test func `a difference is told with its place and ends with 1`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try change("inicio: 02/03/2026", "inicio: 01/04/2026")
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.output
        == "\(programme):7:13: ide · pat-2026: la actividad 1: el inicio pasó del 2026-03-02 al 2026-04-01, 30 días después\n"
    )
  }

  @Test(arguments: ["", "temporal", "./temporal/"])
  func `where the folder for what is only needed meanwhile lies makes no difference`(
    place: String
  ) throws {
    try folder.put("", at: "temporal/x")
    try git("init", "-q")
    try git("add", "Content")
    try git("commit", "-qm", "uno")
    let outcome = try Program.run(
      ["diff", "HEAD"], in: folder.path, environment: ["TMPDIR": place])
    #expect(outcome.status == 0)
    #expect(outcome.complaint == "No hay diferencias.\n")
    #expect(folder.files.filter { $0.hasPrefix("temporal/") } == ["temporal/x"])
  }

  @Test func `revisions of git are compared, and what lies there now`() throws {
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    try change("Invitar al curso", "Invitar a dos cursos")
    try git("commit", "-qam", "dos")
    try change("clave: 1", "clave: 2")
    let revisions = try Program.run("diff", "HEAD~1", "HEAD", in: folder.path)
    #expect(revisions.status == 1)
    #expect(
      revisions.output.hasPrefix("HEAD:\(programme):6:16: ide · pat-2026: la actividad 1: cambió"))
    #expect(revisions.output.split(separator: "\n").count == 1)
    let now = try Program.run("diff", "HEAD", in: folder.path)
    #expect(now.output.contains("cambió la clave: decía «1» y ahora dice «2»"))
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(programme)")
    let gone = try Program.run("diff", "HEAD", in: folder.path)
    #expect(gone.output.hasPrefix("HEAD:Content/instituciones/ide/pat-2026/programa.md:"))
    #expect(gone.output.contains("se quitó el programa pat-2026"))
  }

  @Test func `what a hook of git was told is not held for what the folder has`() throws {
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    let other = try TemporaryFolder()
    for place in [".git", "\(folder.path)/.git", other.path] {
      let outcome = try Program.run(
        ["diff", "HEAD"], in: folder.path,
        environment: ["GIT_DIR": place, "GIT_INDEX_FILE": "\(other.path)/index"])
      #expect(outcome.status == 0 && outcome.complaint == "No hay diferencias.\n")
    }
  }

  @Test func `a revision has what git keeps, whatever an archive would be given`() throws {
    try folder.put("*.md export-ignore\nportal.yaml export-subst\n", at: ".gitattributes")
    try folder.put("titulo: Portal\ndescripcion: Hasta $Format:%h$\n", at: "Content/portal.yaml")
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    let index = try Data(contentsOf: URL(filePath: "\(folder.path)/.git/index"))
    let same = try Program.run("diff", "HEAD", in: folder.path)
    #expect(same.status == 0 && same.output.isEmpty)
    #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/.git/index")) == index)
    let nothing = try Program.run("diff", "HEAD", "--content", ".git", in: folder.path)
    #expect(nothing.status == 74)
  }

  @Test func `other programs are told in JSON`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try change("inicio: 02/03/2026", "inicio: 01/04/2026")
    let outcome = try Program.run("diff", "Otro", "Content", "--format", "json", in: folder.path)
    let read = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let found = try #require((read?["diferencias"] as? [[String: Any]])?.first)
    #expect(found["cambio"] as? String == "pospuesto" && found["dias"] as? Int == 30)
    #expect(found["campo"] as? String == "inicio" && found["linea"] as? Int == 7)
  }

  @Test func `a file that changed otherwise is told as that`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try change("titulo: PAT 2026", "titulo: 'PAT 2026'")
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("\(programme):1:1: el archivo cambió, sin que"))
  }

  @Test func `what has mistakes is not compared, and that is said`() throws {
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try change("inicio: 02/03/2026", "inicio: 31/02/2026")
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.output == "\(programme):1:1: el archivo cambió, y no se comparó lo que dice\n")
    #expect(
      outcome.complaint == """
        Diferencias: 1.
        vitrina: No se pudo comparar todo: «Content» tiene errores (1) en instituciones/ide. Los dice «vitrina check»

        """)
    let json = try Program.run("diff", "Otro", "Content", "--format", "json", in: folder.path)
    let read = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(read?["sin_comparar"] as? [String] == ["instituciones/ide"])
    let found = try #require((read?["diferencias"] as? [[String: Any]])?.first)
    #expect(found["cambio"] as? String == "sin-comparar")
  }

  @Test func `evidence of what is not compared is told by its bytes`() throws {
    let evidence = "instituciones/ide/pat-2026/evidencias/lista.txt"
    try folder.put("Firmas: 38\n", at: "lista.txt")
    let made = try Program.run("new", "evidencia", "lista.txt", in: folder.path)
    #expect(made.status == 0)
    try change("inicio: 02/03/2026", "inicio: 31/02/2026")
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    let same = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(same.status == 1 && same.output.isEmpty)
    #expect(!same.complaint.contains("No hay diferencias"))
    try folder.put("Firmas: 39\n", at: "Content/\(evidence)")
    let other = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(
      other.output
        == "Content/\(evidence):1:1: el archivo cambió, y no se comparó lo que dice\n")
    try FileManager.default.removeItem(atPath: "\(folder.path)/Content/\(evidence)")
    let gone = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(gone.output == "Otro/\(evidence):1:1: se quitó el archivo\n")
  }

  /// A report, a session and a page besides what there is.
  private func putMore() throws {
    let report = """
      corte: 31/03/2026
      periodo: T1 2026
      actividades:
        - clave: 1
          hecho: Se hizo.

      """
    try folder.put(report, at: "Content/instituciones/ide/pat-2026/avances/t1.yaml")
    try folder.put(
      "---\ntitulo: Sesión\ntipo: ordinaria\nfecha: 20/01/2026\nasistentes: [Presidencia]\n---\n",
      at: "Content/instituciones/ide/sesiones/2026-01-20.md")
    try folder.put("---\ntitulo: Ayuda\n---\nTexto.\n", at: "Content/paginas/ayuda.md")
  }

  @Test func `what is told of a whole is not told of each of its files again`() throws {
    try putMore()
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    let files = FileManager.default
    try files.moveItem(
      atPath: "\(folder.path)/Content/instituciones/ide/pat-2026",
      toPath: "\(folder.path)/Content/instituciones/ide/pat-26")
    let renamed = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(
      renamed.output
        == "Content/instituciones/ide/pat-26/programa.md:2:1: ide: el programa pat-26: cambió la clave: decía «pat-2026» y ahora dice «pat-26»\n"
    )
    try files.removeItem(atPath: "\(folder.path)/Content/instituciones/ide/pat-26")
    let gone = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(gone.output.split(separator: "\n").count == 1)
    #expect(gone.output.contains("se quitó el programa pat-2026"))
    try files.removeItem(atPath: "\(folder.path)/Content/instituciones/ide")
    let without = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(without.output.split(separator: "\n").count == 1)
    #expect(without.output.contains("se quitó la institución ide"))
    let added = try Program.run("diff", "Content", "Otro", in: folder.path)
    #expect(added.output.split(separator: "\n").count == 1)
    #expect(added.output.contains("se agregó la institución ide"))
  }

  @Test func `in a programme that got another name its files are compared all the same`() throws {
    try putMore()
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/Content/instituciones/ide/pat-2026",
      toPath: "\(folder.path)/Content/instituciones/ide/pat-26")
    let report = "Content/instituciones/ide/pat-26/avances/t1.yaml"
    try folder.put(try #require(folder.text(report)) + "# Nota\n", at: report)
    let outcome = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(outcome.output.contains("\(report):1:1: el archivo cambió, sin que"))
    #expect(outcome.output.split(separator: "\n").count == 2)
  }

  @Test func `a file that only one of the two has is told where it is`() throws {
    try folder.put("body { }", at: "Content/recursos/estilo.css")
    try folder.put("titulo: Portal de ejemplo\nrecursos: recursos\n", at: "Content/portal.yaml")
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/Otro")
    try FileManager.default.removeItem(atPath: "\(folder.path)/Content/recursos/estilo.css")
    let gone = try Program.run("diff", "Otro", "Content", in: folder.path)
    #expect(gone.output == "Otro/recursos/estilo.css:1:1: se quitó el archivo\n")
    let added = try Program.run(
      "diff", "Content", "Otro", "--format", "json", in: folder.path)
    let read = try JSONSerialization.jsonObject(with: Data(added.output.utf8)) as? [String: Any]
    let found = try #require((read?["diferencias"] as? [[String: Any]])?.first)
    #expect(found["cambio"] as? String == "agregado")
    #expect(found["archivo"] as? String == "Otro/recursos/estilo.css")
  }

  @Test func `no program that a repository names is run`() throws {
    let note = "\(folder.path)/corrio"
    try folder.put("#!/bin/sh\necho \"$0\" >>'\(note)'\ncat\n", at: "x.sh")
    let script = "\(folder.path)/x.sh"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    try git("init", "-q")
    try folder.put("*.md filter=x\n*.yaml filter=x\n", at: ".gitattributes")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    try change("Invitar al curso", "Invitar a dos cursos")
    try git("commit", "-qam", "dos")
    for key in [
      "core.fsmonitor", "filter.x.smudge", "filter.x.clean", "filter.x.process", "core.pager",
      "core.sshCommand", "diff.external",
    ] {
      try git("config", key, script)
    }
    try folder.put("#!/bin/sh\necho gancho >>'\(note)'\n", at: ".git/hooks/post-index-change")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: "\(folder.path)/.git/hooks/post-index-change")
    let outcome = try Program.run("diff", "HEAD~1", "HEAD", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Invitar a dos cursos"))
    #expect(try Program.run("diff", "HEAD", in: folder.path).status == 0)
    #expect(!FileManager.default.fileExists(atPath: note))
  }

  @Test func `what a copy of a repository has not is not fetched`() throws {
    try folder.put("#!/bin/sh\ntouch '\(folder.path)/corrio'\n", at: "x.sh")
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    let line = """
      chmod +x x.sh && git config uploadpack.allowFilter true &&
      git clone -q --no-checkout --filter=blob:none "file://$PWD" copia && cd copia &&
      git config remote.origin.url "ext::$PWD/../x.sh" && git config protocol.ext.allow always &&
      mkdir Content && exec "$0" diff HEAD
      """
    let outcome = try Program.runInShell(line, in: folder.path)
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains("no se pudo leer toda la revisión «HEAD»"))
    #expect(!folder.exists("corrio"))
  }

  @Test(arguments: [
    // Out of the folder that it is unpacked into; by way of a link to elsewhere.
    "printf '040000 tree %s\t..\n' $dir",
    "printf '120000 blob %s\ta\n040000 tree %s\ta\n' $link $dir",
  ])
  func `nothing of a revision is put elsewhere`(tree: String) throws {
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    let line = """
      git config user.name x && git config user.email x@example.org &&
      file=$(echo malo | git hash-object -w --stdin) && mkdir fuera &&
      link=$(printf %s "$PWD/fuera" | git hash-object -w --stdin) &&
      dir=$(printf '100644 blob %s\tmalo\n' $file | git mktree) &&
      content=$(\(tree) | git mktree) &&
      root=$(printf '040000 tree %s\tContent\n' $content | git mktree) &&
      git tag malo $(git commit-tree -m malo $root) && exec "$0" diff malo HEAD
      """
    let outcome = try Program.runInShell(line, in: folder.path)
    #expect(outcome.status == 74)
    #expect(outcome.complaint.contains("no se pudo leer toda la revisión «malo»"))
    #expect(!folder.files.contains { $0.hasSuffix("malo") && !$0.hasPrefix(".git/") })
  }

  @Test func `a link that a revision has is no other than one that lies there`() throws {
    try folder.link("Content/paginas", to: "/etc")
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    let outcome = try Program.run("diff", "HEAD", in: folder.path)
    #expect(outcome.output.isEmpty)
    let check = try Program.run("check", in: folder.path)
    #expect(check.complaint.contains("Content/paginas:1:1: "))
    #expect(outcome.status == check.status)
  }

  @Test func `how lines end makes no difference to a revision`() throws {
    try folder.put("* text=auto eol=crlf\n", at: ".gitattributes")
    let text = try #require(folder.text(programme))
    try folder.put(text.replacing("\n", with: "\r\n"), at: programme)
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    let outcome = try Program.run("diff", "HEAD", in: folder.path)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
  }

  @Test func `what names a folder and a revision alike must be said`() throws {
    try git("init", "-q")
    try git("add", ".")
    try git("commit", "-qm", "uno")
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/Content", toPath: "\(folder.path)/HEAD")
    let unclear = try Program.run("diff", "HEAD", in: folder.path)
    #expect(unclear.status == 64)
    #expect(
      unclear.complaint.hasPrefix(
        "vitrina: «HEAD» es una carpeta y también una revisión de git. Para la carpeta escriba «./HEAD»; para la revisión, «HEAD~0»\n"
      ))
    #expect(try Program.run("diff", "Content", "HEAD", in: folder.path).status == 64)
    #expect(try Program.run("diff", "./HEAD", in: folder.path).status == 0)
    #expect(try Program.run("diff", "HEAD~0", in: folder.path).status == 0)
    #expect(try Program.run("diff", "HEAD/", "Content", in: folder.path).status == 0)
  }

  @Test func `what is no folder and no revision ends with 74`() throws {
    let outside = try Program.run("diff", "v1", in: folder.path)
    #expect(outside.status == 74)
    #expect(outside.complaint.contains("«Content» no está en un repositorio de git"))
    try git("init", "-q")
    let unknown = try Program.run("diff", "v1", in: folder.path)
    #expect(unknown.status == 74)
    #expect(unknown.complaint.contains("«v1» no es una carpeta ni una revisión"))
    #expect(try Program.run("diff", in: folder.path).status == 64)
  }
}
