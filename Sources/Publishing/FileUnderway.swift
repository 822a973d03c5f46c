import Checksums
import Glibc

/// A file of the site that is given piece by piece, so that its size makes no difference. It is compared
/// with the one that stands in its place, and made aside from the first byte on in which they differ.
///
///     var file = try publication.begin("datos/actividades.csv")
///     try file.append(rows)
///     let record = try file.finish()
///
/// Whoever begins it finishes it, or gives it up.
public struct FileUnderway {
  private let path: String
  private let output: Folder
  /// Where it is made; nil when it is only compared.
  private let target: Folder?
  private var present: OpenFile?
  private let absence: FileRecord.Presence
  /// The sum of the file in its place, where that is known.
  private let knownSum: Digest?
  /// As long as the file is the same as that in its place, nothing is made.
  private var isSame: Bool
  private var file: Int32 = -1
  private var sum = SHA256()
  /// How many bytes the sum is of.
  private var summed = 0
  /// The sum of what stands, as far as it has been read since the two differ; nil where its whole sum is not
  /// known.
  private var standing: (sum: SHA256, size: Int)?
  /// In bytes, so far.
  public private(set) var size = 0

  /// `known` is the file in its place, if that stands as an earlier run left it.
  init(
    _ path: String, standing known: FileRecord?, in staging: Staging
  ) throws(WritingFailure) {
    self.path = path
    output = staging.output
    let present = staging.present(path)
    self.present = present
    absence = present == nil ? try staging.missing(path) : .other
    isSame = present != nil
    knownSum = present?.stamp == known?.stamp ? known?.sha256 : nil
    target = staging.staged?.folder(for: absence)
    if !isSame { try begin() }
  }
}

extension FileUnderway {
  /// Adds the next bytes.
  public mutating func append(_ bytes: [UInt8]) throws(PublishingFailure) {
    try orGiveUp { file throws(PublishingFailure) in try file.add(bytes) }
  }

  /// Adds bytes of the file that stands in its place as an earlier run left it.
  public mutating func appendAgain(_ stretch: Range<Int>) throws(PublishingFailure) {
    try orGiveUp { file throws(PublishingFailure) in try file.addAgain(stretch) }
  }

  /// Ends the file.
  public mutating func finish() throws(PublishingFailure) -> FileRecord {
    try orGiveUp { file throws(PublishingFailure) in try file.finished() }
  }

  /// Lets go of a file that will not be finished. One in which something failed has been let go of already.
  public mutating func giveUp() {
    present?.end()
    present = nil
    if file >= 0 { close(file) }
    file = -1
  }

  private mutating func orGiveUp<Value>(
    _ step: (inout Self) throws(PublishingFailure) -> Value
  ) throws(PublishingFailure) -> Value {
    do throws(PublishingFailure) {
      return try step(&self)
    } catch {
      giveUp()
      throw error
    }
  }
}

extension FileUnderway {
  private mutating func add(_ bytes: [UInt8]) throws(PublishingFailure) {
    if bytes.isEmpty { return }
    if isSame, present?.bytes(from: size, count: bytes.count) != bytes { try differ() }
    if !isSame || knownSum == nil { add(toSum: bytes) }
    if !isSame { try write(bytes) }
    size += bytes.count
  }

  private mutating func addAgain(_ stretch: Range<Int>) throws(PublishingFailure) {
    guard knownSum != nil else { throw .notAsLeft(path: output.name(of: path)) }
    if isSame, stretch.lowerBound == size {
      size += stretch.count
    } else {
      let bytes = try presentBytes(stretch)
      try add(bytes)
      guard let known = standing?.size, known <= stretch.lowerBound else { return }
      try readStanding(until: stretch.lowerBound)
      standing?.sum.update(bytes.span)
      standing?.size = stretch.upperBound
    }
  }

  private mutating func finished() throws(PublishingFailure) -> FileRecord {
    if isSame, present?.size != size { try differ() }
    try checkStanding()
    let stamp = isSame ? present?.stamp : try ended()
    giveUp()
    return FileRecord(
      path: path, size: size, sha256: isSame ? knownSum ?? sum.finished() : sum.finished(),
      presence: isSame ? .same : absence, stamp: stamp)
  }

  /// Ends the file that was made, if it was not only compared.
  private mutating func ended() throws(PublishingFailure) -> FileStamp? {
    guard let target else { return nil }
    let made = file
    file = -1
    return try writing { () throws(WritingFailure) in try target.finish(made, at: path) }
  }

  /// What stands is held against its sum, or the new file would vouch for what somebody did to the old one.
  private mutating func checkStanding() throws(PublishingFailure) {
    guard standing != nil, let end = present?.size else { return }
    try readStanding(until: end)
    guard standing?.sum.finished() == knownSum else {
      throw .notAsLeft(path: output.name(of: path))
    }
  }

  /// From here on it is another file: what was the same is made with it.
  private mutating func differ() throws(PublishingFailure) {
    isSame = false
    try writing { () throws(WritingFailure) in try begin() }
    for start in stride(from: 0, to: size, by: Folder.pieceSize) {
      let bytes = try presentBytes(start..<min(size, start + Folder.pieceSize))
      if summed == start { add(toSum: bytes) }
      try write(bytes)
    }
    if knownSum != nil { standing = (sum, size) }
  }

  private mutating func readStanding(until end: Int) throws(PublishingFailure) {
    guard let start = standing?.size else { return }
    for start in stride(from: start, to: end, by: Folder.pieceSize) {
      let bytes = try presentBytes(start..<min(end, start + Folder.pieceSize))
      standing?.sum.update(bytes.span)
    }
    standing?.size = end
  }

  private mutating func begin() throws(WritingFailure) { file = try target?.newFile(path) ?? -1 }

  private func presentBytes(_ stretch: Range<Int>) throws(PublishingFailure) -> [UInt8] {
    guard let bytes = present?.bytes(from: stretch.lowerBound, count: stretch.count) else {
      throw .notAsLeft(path: output.name(of: path))
    }
    return bytes
  }

  private mutating func add(toSum bytes: [UInt8]) {
    sum.update(bytes.span)
    summed += bytes.count
  }

  private func write(_ bytes: [UInt8]) throws(PublishingFailure) {
    guard let target else { return }
    try writing { () throws(WritingFailure) in
      try target.append(bytes.span, to: file, at: path)
    }
  }
}

extension Publication {
  /// Begins a file that is given piece by piece. `known` is the file in its place, if that stands as an
  /// earlier run left it.
  public func begin(
    _ path: String, standing known: FileRecord? = nil
  ) throws(PublishingFailure) -> FileUnderway {
    try writing { () throws(WritingFailure) in
      try FileUnderway(path, standing: known, in: staging)
    }
  }
}
