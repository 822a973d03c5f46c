import CSystem
import Glibc

/// What a run writes down before it takes the first step that can't be undone, for the run that finishes its
/// work if it is cut off. It is there whole or not at all.
struct JournalLines {
  let texts: [String]
}

extension JournalLines {
  static let name = "diario"
  /// Where it is written before it has its name.
  static let draftName = "\(name).nuevo"
  private static let ending = "fin"

  /// What an earlier run left in `work`; nil when it left nothing that is complete.
  init?(in work: Folder) throws(WritingFailure) {
    guard let file = work.file(Self.name) else {
      if errno == ENOENT { return nil }
      throw work.failure(at: Self.name)
    }
    defer { file.end() }
    try self.init(of: file, at: work.name(of: Self.name))
  }

  /// What is in `file`, which stands at `path`; nil when it is not complete. What can't be read may be.
  init?(of file: OpenFile, at path: String) throws(WritingFailure) {
    var lines = Lines(of: file, separator: 0)
    var texts: [String] = []
    while let line = lines.next() { texts.append(String(decoding: line, as: UTF8.self)) }
    if let code = lines.failure { throw WritingFailure(path: path, code: code) }
    guard texts.popLast() == Self.ending else { return nil }
    self.init(texts: texts)
  }

  /// As a file has them.
  var bytes: [UInt8] { (texts + [Self.ending]).flatMap { Array($0.utf8) + [0] } }

  /// Puts them into `work`, after all that they speak of is on the disk.
  func save(in work: Folder) throws(WritingFailure) {
    try work.write(bytes, to: Self.draftName)
    guard system_sync_around(work.descriptor) == 0,
      renameat(work.descriptor, Self.draftName, work.descriptor, Self.name) == 0,
      fsync(work.descriptor) == 0
    else { throw work.failure(at: Self.name) }
  }
}
