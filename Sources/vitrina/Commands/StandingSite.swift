import Programmes
import Publishing

extension SiteBuild {
  /// So many files are looked up in a run, and no more than these when the site has more.
  private static let mostLookups = 4_096

  /// The site that an earlier build made of the same portal, if it stands as it was left; nil when somebody
  /// has changed it, or when that can't be told. Whoever asks keeps other builds out of the folder.
  ///
  /// To look up every file of a large site would cost more than to build what changed. So the files of the
  /// portal as a whole are looked up, one of each institution, and all files of some institutions: others
  /// in each run, until all had their turn. Once anything is found changed, nothing is taken on trust.
  func standing() -> MadeSite? {
    guard let memory = content.reader.memory, let made,
      output.holdsManifest(made.manifest, made.settled)
    else { return nil }
    let names = made.institutions.keys.sorted()
    let samples = made.institutions.values.map { ([$0.sample], $0.settled ?? .never) }
    guard output.holds([(made.files, made.settled)] + samples) else { return nil }
    let most = purpose == .write ? Self.mostLookups - made.files.count : .max
    let counts = names.map { made.institutions[$0]?.fileCount ?? 0 }
    let round = LookUpRound(of: counts, from: memory.turn, most: most)
    for name in round.places.map({ names[$0] }) {
      guard let institution = made.institutions[name],
        let files = memory.files(of: name, from: institution.inputs),
        output.holds([(files, institution.settled ?? .never)])
      else { return nil }
    }
    if round.places.count < names.count { memory.keep(turn: round.next) }
    return made
  }
}
