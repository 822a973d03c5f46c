import ContentLoading

extension InstitutionReader {
  /// In bytes: content of no more than that, of some 50 institutions, is kept in memory as it was understood
  /// until it is written. There it takes several times as much.
  private static let mostKept = 2 << 20

  /// Of all institutions in the order of their folders, and keeps them for the next run. Files of those that
  /// stand as they did when `earlier` was kept are not read.
  func judgements(
    remembering earlier: ContentMemory, jobs: Int
  ) async throws(ReadingFailure) -> [InstitutionJudgement] {
    let known = earlier.judgements(sharing: memory?.shared)
    let others = folder.institutions.filter {
      !folder.standing.contains($0.name) || known[$0.name] == nil
    }
    var read: [InstitutionJudgement] = []
    var size = 0
    try await forEachConcurrently(others, jobs: jobs) { listing in
      Result { () throws(ReadingFailure) in
        try judgement(of: listing, knowing: known[listing.name])
      }
    } inOrder: { result throws(ReadingFailure) in
      let (judgement, added) = try result.get()
      read.append(judgement)
      let keptBefore = size <= Self.mostKept
      size += added
      if size > Self.mostKept {
        let first = keptBefore ? 0 : read.count - 1
        for index in first..<read.count { read[index].institution?.reading = nil }
      }
    }
    var next = read[...]
    let names = Set(others.map(\.name))
    let all = folder.institutions.compactMap { listing in
      names.contains(listing.name) ? next.popFirst() : known[listing.name]
    }
    if !others.isEmpty || all.count != earlier.institutions.count { keep(all) }
    return all
  }

  private func keep(_ judgements: [InstitutionJudgement]) {
    let sound = zip(folder.institutions, judgements).filter { _, judgement in
      judgement.institution?.inputs != nil && !judgement.hasErrors
    }
    memory?.keep(
      sound.map { listing, judgement in
        ContentMemory.Institution(listing: listing, judgement: judgement)
      })
  }
}
