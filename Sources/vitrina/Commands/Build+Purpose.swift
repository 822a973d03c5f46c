import Publishing

extension BuildOptions.Purpose {
  /// Finishes what an earlier run had begun in `folder`.
  func recover(_ folder: OutputFolder) throws(PublishingFailure) -> Recovery {
    switch self {
    case .write: try Publication.recover(folder)
    case .exchange: try Publication.recover(exchanging: folder)
    case .look: .nothing
    }
  }

  func publication(in folder: OutputFolder) throws(PublishingFailure) -> Publication {
    switch self {
    case .write: try Publication(in: folder)
    case .exchange: try Publication(exchanging: folder)
    case .look: try Publication(lookingAt: folder)
    }
  }
}

/// What came of a site that was written, or looked at.
struct WrittenSite {
  /// Written or already right.
  let pageCount: Int
  let changes: Changes
  /// What the list said of the site before; nil without one.
  let earlier: Manifest?
  let manifest: Manifest
}

extension DryRun {
  init(_ site: WrittenSite, content: String, output: String) {
    self.init(
      changes: site.changes, causes: ChangeCauses(from: site.earlier, to: site.manifest),
      content: content, output: output)
  }
}
