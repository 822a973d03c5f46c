import Checksums
import OpenData
import Publishing
import SiteRoutes

/// The data sets of the whole portal on their way to the disk, the rows of one institution after the
/// other.
struct TableFiles {
  private var files: [TableUnderway] = []
  private var made = MadeShares()

  /// `standing` are the files that stand as an earlier build left them.
  init(
    _ texts: [DataText], beside standing: [String: FileRecord], in publication: Publication
  ) throws(PublishingFailure) {
    for text in texts {
      let path = text.route.path
      var file = try publication.begin(path, standing: standing[path])
      try file.append(text.opening + text.ownRows)
      files.append(TableUnderway(text: text, file: file, rowCount: text.ownRowCount))
    }
  }
}

extension TableFiles {
  /// What they came to.
  struct Finished {
    let files: [DataFile]
    let records: [FileRecord]
    let made: MadeShares
  }

  mutating func add(_ data: InstitutionData, of institution: String) throws(PublishingFailure) {
    for index in files.indices {
      let text = files[index].text
      made[text.route.path, institution] = try files[index].add(
        text.rows(of: data), count: text.rowCount(of: data))
    }
  }

  /// Adds `rows` of the files that stand, one for each data set.
  mutating func addAgain(
    _ rows: [MadeShares.Share], of institution: String
  ) throws(PublishingFailure) {
    for (index, share) in zip(files.indices, rows) {
      made[files[index].text.route.path, institution] = try files[index].addAgain(share)
    }
  }

  /// Lets go of all of them: something failed.
  mutating func giveUp() {
    for index in files.indices { files[index].file.giveUp() }
  }

  /// Ends all of them.
  mutating func finish() throws(PublishingFailure) -> Finished {
    var (described, records): ([DataFile], [FileRecord]) = ([], [])
    for index in files.indices {
      try files[index].file.append(files[index].text.ending)
      let record = try files[index].file.finish()
      records.append(record)
      described.append(
        DataFile(
          files[index].text, rowCount: files[index].rowCount, byteCount: record.size,
          sha256: record.sha256))
    }
    return Finished(files: described, records: records, made: made)
  }
}

private struct TableUnderway {
  let text: DataText
  var file: FileUnderway
  var rowCount: Int
}

extension TableUnderway {
  mutating func add(
    _ rows: [UInt8], count: Int
  ) throws(PublishingFailure) -> MadeShares.Share {
    try part(count)
    let start = file.size
    try file.append(rows)
    return MadeShares.Share(start..<file.size, rowCount: count)
  }

  mutating func addAgain(
    _ share: MadeShares.Share
  ) throws(PublishingFailure) -> MadeShares.Share {
    try part(share.rowCount)
    let start = file.size
    try file.appendAgain(share.stretch)
    return MadeShares.Share(start..<file.size, rowCount: share.rowCount)
  }

  /// Parts the next rows from those before.
  private mutating func part(_ count: Int) throws(PublishingFailure) {
    if count > 0, rowCount > 0 { try file.append(text.separator) }
    rowCount += count
  }
}
