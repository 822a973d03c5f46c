import Checksums
import OpenData
import Publishing
import SiteRoutes

/// The data sets of the whole portal on their way to the disk, the rows of one institution after the
/// other.
struct TableFiles {
  private struct Underway {
    let text: DataText
    var file: FileUnderway
    var rowCount = 0
  }

  private var files: [Underway]

  init(_ texts: [DataText], in publication: Publication) throws(PublishingFailure) {
    files = []
    for text in texts {
      var file = try publication.begin(text.route.path)
      try file.append(text.opening)
      files.append(Underway(text: text, file: file))
    }
  }
}

extension TableFiles {
  mutating func add(_ institution: InstitutionData) throws(PublishingFailure) {
    for index in files.indices {
      let text = files[index].text
      try files[index].file.append(
        text.rows(of: institution, isFirst: files[index].rowCount == 0))
      files[index].rowCount += text.rowCount(of: institution)
    }
  }

  /// Ends all of them; gives what they are like.
  mutating func finish() throws(PublishingFailure) -> (files: [DataFile], records: [FileRecord]) {
    var (made, records): ([DataFile], [FileRecord]) = ([], [])
    for index in files.indices {
      try files[index].file.append(files[index].text.ending)
      let record = try files[index].file.finish()
      records.append(record)
      made.append(
        DataFile(
          files[index].text, rowCount: files[index].rowCount, byteCount: record.size,
          sha256: record.sha256.hexadecimal))
    }
    return (made, records)
  }
}
