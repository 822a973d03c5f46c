import ContentLoading
import Diagnostics
import Programmes
import Publishing
import ServerSettings
import SitePlan
import Wording

extension BuildOptions {
  /// Reads and judges all content, and only then writes the site.
  func run(in catalogue: Catalogue) async throws(BuildFailure) -> ExitStatus {
    let watch = Stopwatch()
    Interruption.watch()
    let jobs = jobs ?? processorCount
    let folder = OutputFolder.site(at: output)
    if folder.overlaps(self.content) { throw .outputInContent(output) }
    let recovery = try publishing { () throws(PublishingFailure) in
      try purpose.recover(folder)
    }
    if recovery.hasFinished {
      Terminal.complain(catalogue.text("orden.se-termino-anterior") + "\n")
    }
    // At once: whatever this build comes to, nobody else will say it.
    var status = Vitrina.tell(of: recovery.leftovers, in: catalogue)
    let memory = usesMemory ? MemoryFolder(beside: folder, onlyRead: purpose == .look) : nil
    defer { memory?.end() }
    let content = try await loaded(jobs: jobs, memory: memory)
    guard let plan = content.plan(baseURL: baseURL),
      content.isValid(strict: isStrict)
    else {
      Terminal.complain(content.report(as: .text, in: catalogue))
      let values = ["cuenta": content.tally(in: catalogue)]
      Terminal.complain(catalogue.text("orden.nada-escrito", values) + "\n")
      return .invalidContent
    }
    let named = plan.portal.settings.servers + self.servers
    let servers = WebServer.allCases.filter(named.contains)
    guard let path = servers.isEmpty ? .root : plan.serverPath else {
      let values = ["direccion": plan.portal.settings.baseURL?.address ?? ""]
      Terminal.complain("vitrina: \(catalogue.text("orden.ruta-no-apta", values))\n")
      return .invalidContent
    }
    let settings = plan.settingFiles(for: servers, at: path, in: catalogue)
    let site = SiteBuild(
      plan: plan, content: content, settings: settings, output: folder, purpose: purpose)
    var pageCount = purpose == .look ? nil : site.pageCountIfWritten
    if pageCount == nil {
      let written = try await site.write(jobs: jobs, watch: watch, catalogue: catalogue)
      if purpose == .look {
        Terminal.say(DryRun(written, content: self.content, output: output).text(in: catalogue))
        return .success
      }
      pageCount = written.pageCount
      let leftovers = written.changes.leftovers.without(recovery.leftovers)
      if Vitrina.tell(of: leftovers, in: catalogue) != .success { status = .invalidContent }
    }
    Vitrina.announce(
      "orden.resumen",
      [
        "instituciones": "\(content.institutions.count)",
        "programas": "\(content.institutions.reduce(0) { $0 + $1.programmeCount })",
        "actividades": "\(content.institutions.reduce(0) { $0 + $1.activityCount })",
        "paginas": "\(pageCount ?? 0)", "segundos": watch.seconds, "carpeta": output,
      ], in: catalogue)
    if plan.portal.settings.baseURL == nil {
      Vitrina.announce("orden.sin-direccion", [:], in: catalogue)
    }
    if let status = Interruption.status {
      return Interruption.tell("orden.interrumpida-tarde", status, in: catalogue)
    }
    if !content.diagnostics.isEmpty {
      let values = ["cuantas": "\(content.diagnostics.count)"]
      Terminal.complain(catalogue.text("orden.hay-advertencias", values) + "\n")
    }
    return status
  }

  private func loaded(
    jobs: Int, memory: MemoryFolder?
  ) async throws(BuildFailure) -> Content {
    do throws(ReadingFailure) {
      return try await Content(in: content, at: cutoff, jobs: jobs, memory: memory)
    } catch {
      throw .reading(error)
    }
  }
}
