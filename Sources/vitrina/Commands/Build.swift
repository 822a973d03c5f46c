import ContentLoading
import Diagnostics
import Programmes
import Review
import Publishing
import SitePlan
import Wording

/// Why a build ended without a site.
enum BuildFailure: Error {
  case reading(ReadingFailure)
  case writing(WritingFailure)
}

extension BuildOptions {
  /// Reads and judges all content, and only then writes the site.
  func run(in catalogue: Catalogue) async throws(BuildFailure) -> ExitStatus {
    let watch = Stopwatch()
    let jobs = jobs ?? processorCount
    let content = try await load(jobs: jobs)
    guard let plan = content.plan(baseURL: baseURL),
      content.isValid(strict: isStrict)
    else {
      Terminal.complain(content.report(as: .text, in: catalogue))
      let values = ["cuenta": content.tally(in: catalogue)]
      Terminal.complain(catalogue.text("orden.nada-escrito", values) + "\n")
      return .invalidContent
    }
    let paths = try await Site(plan: plan, content: content, output: OutputFolder(output))
      .write(jobs: jobs, watch: watch, catalogue: catalogue)
    let programmes = content.institutions.flatMap(\.institution.programmes)
    let summary = catalogue.text(
      "orden.resumen",
      [
        "instituciones": "\(content.institutions.count)", "programas": "\(programmes.count)",
        "actividades": "\(programmes.reduce(0) { $0 + $1.outline.activities.count })",
        "paginas": "\(paths.count { $0.hasSuffix(".html") })", "segundos": watch.seconds,
        "carpeta": output,
      ])
    Terminal.say(summary + "\n")
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
  let output: OutputFolder

  /// Gives the paths of all files, written or already right.
  func write(
    jobs: Int, watch: Stopwatch, catalogue: Catalogue
  ) async throws(BuildFailure) -> [String] {
    let earlier = WrittenFiles(in: output)
    let parts = content.institutions.map { reviewed in
      (reviewed.institution.slug.text, plan.files(of: reviewed.institution, reviewed.review))
    }
    let summaries = content.institutions.map { plan.summary(of: $0.institution) }
    let common = plan.commonFiles(summaries) + plan.searchFiles(summaries)
    let paths = (parts.flatMap(\.1) + common).map(\.path)
    let siteMap = plan.siteMapFiles(paths)
    let all = paths + siteMap.map(\.path)
    try noting { () throws(WritingFailure) in try earlier.announce(all) }
    let (output, root) = (output, content.folder.root)
    let results = await concurrentMap(parts, jobs: jobs) { name, files in
      if Terminal.showsProgress, watch.isLong {
        let line = catalogue.text("orden.avance", ["institucion": name])
        Terminal.complain("\r\u{1B}[K" + line)
      }
      return output.writing(files, of: root)
    }
    if Terminal.showsProgress, watch.isLong { Terminal.complain("\r\u{1B}[K") }
    for result in results + [output.writing(common, of: root), output.writing(siteMap, of: root)] {
      try result.get()
    }
    try noting { () throws(WritingFailure) in _ = try earlier.removeAll(but: all) }
    return all
  }

  private func noting(_ change: () throws(WritingFailure) -> Void) throws(BuildFailure) {
    do throws(WritingFailure) {
      try change()
    } catch {
      throw .writing(error)
    }
  }
}

extension OutputFolder {
  /// Writes `files`, or says at which it stopped; those to be copied are in the content at `root`.
  fileprivate func writing(
    _ files: [PlannedFile], of root: String
  ) -> Result<Void, BuildFailure> {
    Result { () throws(BuildFailure) in
      for file in files {
        switch file.content {
        case .made(let make): try write(make(), to: file)
        case .copy(let source): try copy("\(root)/\(source)", to: file)
        }
      }
    }
  }

  private func write(_ bytes: [UInt8], to file: PlannedFile) throws(BuildFailure) {
    do throws(WritingFailure) {
      try write(bytes, to: file.path)
    } catch {
      throw .writing(error)
    }
  }

  private func copy(_ source: String, to file: PlannedFile) throws(BuildFailure) {
    do throws(CopyingFailure) {
      try copy(source, to: file.path)
    } catch {
      switch error {
      case .source(let path, let code): throw .reading(ReadingFailure(path: path, code: code))
      case .target(let failure): throw .writing(failure)
      }
    }
  }
}
