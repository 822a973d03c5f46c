import ContentLoading
import Diagnostics
import Programmes
import Review
import Publishing
import ServerSettings
import SitePlan
import Wording

/// Why a build ended without a site.
enum BuildFailure: Error {
  case reading(ReadingFailure)
  case writing(WritingFailure)
  case publishing(PublishingFailure)
  /// The folder at `output` is, holds or lies in the content.
  case outputInContent(String)
  /// Somebody asked for it.
  case interrupted
}

extension BuildOptions {
  /// Reads and judges all content, and only then writes the site.
  func run(in catalogue: Catalogue) async throws(BuildFailure) -> ExitStatus {
    let watch = Stopwatch()
    Interruption.watch()
    let jobs = jobs ?? processorCount
    let folder = OutputFolder(output)
    if folder.overlaps(content) { throw .outputInContent(output) }
    let isFinished = try publishing { () throws(PublishingFailure) in
      try purpose.recover(folder)
    }
    if isFinished { Terminal.complain(catalogue.text("orden.se-termino-anterior") + "\n") }
    let content = try await load(jobs: jobs)
    guard let plan = content.plan(baseURL: baseURL),
      content.isValid(strict: isStrict)
    else {
      Terminal.complain(content.report(as: .text, in: catalogue))
      let values = ["cuenta": content.tally(in: catalogue)]
      Terminal.complain(catalogue.text("orden.nada-escrito", values) + "\n")
      return .invalidContent
    }
    guard let path = servers.isEmpty ? .root : plan.serverPath else {
      let values = ["direccion": plan.portal.settings.baseURL?.address ?? ""]
      Terminal.complain("vitrina: \(catalogue.text("orden.ruta-no-apta", values))\n")
      return .invalidContent
    }
    let settings = plan.settingFiles(for: servers, at: path, in: catalogue)
    let written = try await Site(
      plan: plan, content: content, settings: settings, output: folder, purpose: purpose
    ).write(jobs: jobs, watch: watch, catalogue: catalogue)
    if purpose == .look {
      Terminal.say(DryRun(written, content: self.content, output: output).text(in: catalogue))
      return .success
    }
    let programmes = content.institutions.flatMap(\.institution.programmes)
    let summary = catalogue.text(
      "orden.resumen",
      [
        "instituciones": "\(content.institutions.count)", "programas": "\(programmes.count)",
        "actividades": "\(programmes.reduce(0) { $0 + $1.outline.activities.count })",
        "paginas": "\(written.paths.count { $0.hasSuffix(".html") })", "segundos": watch.seconds,
        "carpeta": output,
      ])
    Terminal.say(summary + "\n")
    if let status = Interruption.status {
      return Interruption.tell("orden.interrumpida-tarde", status, in: catalogue)
    }
    if !content.diagnostics.isEmpty {
      let values = ["cuantas": "\(content.diagnostics.count)"]
      Terminal.complain(catalogue.text("orden.hay-advertencias", values) + "\n")
    }
    return .success
  }

  private func load(jobs: Int) async throws(BuildFailure) -> Content {
    do throws(ReadingFailure) {
      return try await Content(in: content, at: cutoff, jobs: jobs)
    } catch {
      throw .reading(error)
    }
  }
}

/// A planned site on its way to the disk.
private struct Site {
  let plan: SitePlan
  let content: Content
  /// Of the servers that will publish it.
  let settings: [PlannedFile]
  let output: OutputFolder
  let purpose: BuildOptions.Purpose

  func write(
    jobs: Int, watch: Stopwatch, catalogue: Catalogue
  ) async throws(BuildFailure) -> WrittenSite {
    let manifest = try manifest()
    let publication = try publishing { () throws(PublishingFailure) in
      try purpose.publication(in: output)
    }
    defer { publication.end() }
    let parts = content.institutions.map { reviewed in
      (reviewed.institution.slug.text, plan.files(of: reviewed.institution, reviewed.review))
    }.sorted { "\($0.0)/" < "\($1.0)/" }
    let data = await concurrentMap(content.institutions, jobs: jobs) { [plan] in
      plan.data(of: $0.institution)
    }
    let summaries = content.institutions.map { plan.summary(of: $0.institution) }
    let common =
      plan.commonFiles(summaries, data: data) + plan.searchFiles(summaries) + settings
    let paths = (parts.flatMap(\.1) + common).map(\.path)
    let siteMap = plan.siteMapFiles(paths)
    let root = content.folder.root
    let results = await concurrentMap(parts, jobs: jobs) { name, files in
      if Terminal.showsProgress, watch.isLong {
        let line = catalogue.text("orden.avance", ["institucion": name])
        Terminal.complain("\r\u{1B}[K" + line)
      }
      return publication.staging(files, of: root)
    }
    if Terminal.showsProgress, watch.isLong { Terminal.complain("\r\u{1B}[K") }
    let rest = publication.staging(common + siteMap, of: root)
    if Interruption.status != nil { throw .interrupted }
    return try publishing { () throws(PublishingFailure) in
      var change = try publication.change(to: manifest)
      for result in results + [rest] { try change.add(try result.get().inOrder()) }
      let earlier = change.earlier
      let changes = try publication.finish(&change)
      if !changes.wasShownThroughout {
        Vitrina.complain("orden.con-hueco", ["carpeta": output.path], in: catalogue)
      }
      return WrittenSite(
        paths: paths + siteMap.map(\.path), changes: changes, earlier: earlier,
        manifest: manifest)
    }
  }

  /// What the list of published files says of this site.
  private func manifest() throws(BuildFailure) -> Manifest {
    do throws(ReadingFailure) {
      let revision = try ContentRevision(of: content.folder)
      return Manifest(
        program: "vitrina \(programVersion)", cutoff: plan.cutoff.iso,
        revision: revision.sha256,
        content: revision.texts.map { Manifest.ContentFile(path: $0.path, sha256: $0.sha256) })
    } catch {
      throw .reading(error)
    }
  }
}

extension Publication {
  /// Compares `files` and makes aside those that differ, or says at which it stopped; those to be
  /// copied are in the content at `root`.
  fileprivate func staging(
    _ files: [PlannedFile], of root: String
  ) -> Result<[FileRecord], PublishingFailure> {
    Result { () throws(PublishingFailure) in
      var records: [FileRecord] = []
      for file in files where Interruption.status == nil {
        switch file.content {
        case .made(let make): records.append(try stage(make(), at: file.path))
        case .copy(let source):
          records.append(try stage(copyOf: "\(root)/\(source)", at: file.path))
        }
      }
      return records
    }
  }
}

/// Runs `change` and gives its failure the form of a build's.
func publishing<Value>(
  _ change: () throws(PublishingFailure) -> Value
) throws(BuildFailure) -> Value {
  do throws(PublishingFailure) {
    return try change()
  } catch {
    switch error {
    case .source(let path, let code): throw .reading(ReadingFailure(path: path, code: code))
    case .writing(let failure): throw .writing(failure)
    default: throw .publishing(error)
    }
  }
}
