import FileNames
import Glibc

/// The right to change a folder, which one run has at a time. It is a lock of the system on a file
/// in the folder's `.vitrina`: it ends with the run, however that ends.
struct OutputLock: Sendable {
  /// What runs keep while they work; it is gone when they are done.
  static let workName = ".vitrina"
  static let lockName = "candado"

  let work: Folder
  private let name: FileName
  private let output: Folder
  private let file: Int32

  /// `name` is that of the folder of work, and `leftovers` are the names of what a run that was cut off may leave
  /// there. Where that is found without the lock of such a run, or its journal, somebody else put it there.
  init(
    on output: Folder, work name: FileName = FileName(Self.workName),
    leftovers: [String] = Journal.leftoverNames
  ) throws(PublishingFailure) {
    (self.output, self.name) = (output, name)
    // The run that had the lock removes its file: then there is another one to be locked.
    while true {
      let (work, file) = try Self.open(name, in: output, leftovers)
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(file)
        work.end()
        if code == EWOULDBLOCK { throw .busy(path: output.path) }
        throw .writing(WritingFailure(path: work.name(of: Self.lockName), code: code))
      }
      if Self.isThere(file, in: name, of: output) {
        (self.work, self.file) = (work, file)
        return
      }
      close(file)
      work.end()
    }
  }

  /// The folder of work and the file to lock in it, both made if they are not there.
  private static func open(
    _ workName: FileName, in output: Folder, _ leftovers: [String]
  ) throws(PublishingFailure) -> (Folder, Int32) {
    for _ in 0..<1000 {
      let strange: [Obstacle]
      do throws(WritingFailure) {
        try output.makeFolder(named: workName)
        let work = try output.folder(workName)
        do throws(WritingFailure) {
          strange = try work.strange(among: leftovers)
          if strange.isEmpty { return (work, try work.lockFile()) }
        } catch {
          work.end()
          throw error
        }
        work.end()
      } catch {
        // Another run ended between two of these steps.
        if error.code == ENOENT { continue }
        if error.code == ELOOP || error.code == ENOTDIR {
          let path = output.name(of: workName.shown)
          throw .blocked([Obstacle(path: path, kind: error.code == ELOOP ? .symbolicLink : .file)])
        }
        throw .writing(error)
      }
      throw .blocked(strange)
    }
    throw .busy(path: output.path)
  }

  private static func isThere(
    _ file: Int32, in work: FileName, of output: Folder
  ) -> Bool {
    var (locked, there) = (stat(), stat())
    return fstat(file, &locked) == 0
      && fstatat(
        output.descriptor, FileName(lockName).below(work).octets, &there, AT_SYMLINK_NOFOLLOW) == 0
      && locked.st_ino == there.st_ino && locked.st_dev == there.st_dev
  }
}

extension OutputLock {
  /// Lets the next run in. Nothing of `.vitrina` stays unless a journal must be finished. `leavesWork` is for a
  /// run that could not remove what it made there: its lock stays, by which the next one knows that.
  func end(leavesWork: Bool = false) {
    if !leavesWork { unlinkat(work.descriptor, Self.lockName, 0) }
    unlinkat(output.descriptor, name.octets, AT_REMOVEDIR)
    close(file)
    work.end()
  }
}

extension Folder {
  fileprivate func lockFile() throws(WritingFailure) -> Int32 {
    let file = openBeneath(OutputLock.lockName, O_RDWR | O_CREAT, mode: 0o644)
    if file < 0 { throw failure(at: OutputLock.lockName) }
    return file
  }

  /// What of `leftovers` is in this folder of work though no run was cut off in it, nor is at work.
  fileprivate func strange(among leftovers: [String]) throws(WritingFailure) -> [Obstacle] {
    if kind(of: OutputLock.lockName) != nil { return [] }
    let found = ([JournalLines.name] + leftovers).filter { kind(of: $0) != nil }
    // Also another run may have begun meanwhile.
    guard !found.isEmpty, try JournalLines(in: self) == nil, kind(of: OutputLock.lockName) == nil
    else { return [] }
    return found.map { Obstacle(path: name(of: $0), kind: .inWork) }
  }
}
