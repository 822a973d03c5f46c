import Checksums
import Programmes
import Publishing
import SitePlan

extension SitePlan {
  /// What no institution's file says, and every page shows.
  fileprivate var frame: [String] {
    [cutoff.iso, portal.settings.baseURL?.address ?? ""]
  }

  /// The sum of all that the files of an institution depend on; `own` is that of its judgement.
  func inputs(from own: Digest) -> Digest {
    var inputs = InputDigest()
    inputs.add(own)
    for part in frame { inputs.add(part) }
    return inputs.finished()
  }
}

// What is written once need not be made again.
extension SiteBuild {
  /// The sum of all that the files of `judged` depend on.
  func inputs(of judged: JudgedInstitution) -> Digest? { judged.inputs.map(plan.inputs(from:)) }

  /// The sum of all that the site depends on besides its institutions.
  var commonInputs: Digest? {
    content.reader.memory?.inputs(plan.frame + settings.map(\.path))
  }

  /// nil when something can't be kept.
  private var institutionInputs: [String: Digest]? {
    var all: [String: Digest] = [:]
    for judged in content.institutions {
      guard let own = inputs(of: judged) else { return nil }
      all[judged.name] = own
    }
    return all
  }

  /// How many pages the site has, if the folder holds it already, whole and as it was left.
  var pageCountIfWritten: Int? {
    guard let made, made.institutions.mapValues(\.inputs) == institutionInputs else { return nil }
    return standing()?.pageCount
  }

  /// Keeps what was written of the whole portal for the next run. All of it was `settled` then, but for
  /// institutions whose files stayed without being looked up.
  func keep(
    _ commons: WrittenCommons, _ institutions: [String: MadeInstitution], _ settled: Settled
  ) {
    // A folder that is exchanged has a new name for each file, and all had been looked up.
    let institutions = institutions.mapValues {
      purpose == .exchange || $0.settled == nil ? $0.settled(settled) : $0
    }
    let files = commons.records.compactMap(KnownFile.init)
    guard let memory = content.reader.memory, let commonInputs,
      institutions.count == content.institutions.count,
      let manifest = output.manifestStamp, files.count == commons.records.count
    else { return }
    memory.keep(
      MadeSite(
        institutions: institutions, files: files, manifest: manifest, settled: settled,
        pageCount: commons.pageCount),
      from: commonInputs)
    if made?.institutions.keys != institutions.keys {
      memory.keepOnly(institutions: institutions.keys)
    }
    if let kept = commons.kept, let sum = sum(ofFacesOf: institutions) {
      memory.keep(kept.commons, kept.words, from: sum)
    }
  }

  /// On which all depends that is made of all institutions together.
  func sum(ofFacesOf institutions: [String: MadeInstitution]) -> Digest? {
    guard let commonInputs else { return nil }
    var sum = InputDigest()
    sum.add(commonInputs)
    for (name, institution) in institutions.sorted(by: { $0.key < $1.key }) {
      sum.add(name)
      sum.add(institution.face)
    }
    return sum.finished()
  }
}
