import Checksums
import Programmes
import Publishing
import SitePlan

// What is written once need not be made again.
extension Site {
  /// The sum of all that the files of `judged` depend on.
  func inputs(of judged: JudgedInstitution) -> Digest? {
    guard let own = judged.inputs else { return nil }
    var inputs = InputDigest()
    inputs.add(own)
    inputs.add(plan.cutoff.iso)
    inputs.add(plan.portal.settings.baseURL?.address ?? "")
    return inputs.finished()
  }

  /// The sum of all that the whole site depends on.
  private var inputs: Digest? {
    var inputs = InputDigest()
    for judged in content.institutions {
      guard let own = self.inputs(of: judged) else { return nil }
      inputs.add(own)
    }
    for file in settings { inputs.add(file.path) }
    return inputs.finished()
  }

  /// How many pages the site has, if the folder holds it already, whole and as it was left.
  var pageCountIfWritten: Int? {
    guard let memory = content.reader.memory, let inputs,
      let site = memory.site(from: inputs), output.holds(site.files)
    else { return nil }
    for judged in content.institutions {
      guard let own = self.inputs(of: judged), let files = memory.files(of: judged.name, from: own),
        output.holds(files)
      else { return nil }
    }
    return site.pageCount
  }

  /// Keeps what was written of the whole portal for the next run.
  func keep(_ records: [FileRecord], pageCount: Int) {
    let files = (records.map(KnownFile.init) + [output.knownManifest]).compactMap(\.self)
    guard let memory = content.reader.memory, let inputs, files.count == records.count + 1 else {
      return
    }
    memory.keep(
      MadeSite(files: files, pageCount: pageCount), of: content.institutions.map(\.name),
      from: inputs)
  }
}
