import Glibc

extension Publication {
  /// The open folder, made if it is not there, with no other run in it.
  static func locked(_ folder: OutputFolder) throws(PublishingFailure) -> (Folder, OutputLock) {
    while true {
      let output = try writing { () throws(WritingFailure) in try folder.open() }
      do throws(PublishingFailure) {
        if let lock = try lock(output, of: folder) { return (output, lock) }
      } catch {
        output.end()
        throw error
      }
      output.end()
    }
  }

  /// The lock on `output`, which was opened as `folder`; nil when that is another folder now, as when a run that
  /// exchanges it ended meanwhile: then `output` is no longer shown.
  static func lock(
    _ output: Folder, of folder: OutputFolder
  ) throws(PublishingFailure) -> OutputLock? {
    let lock = try OutputLock(on: output)
    if folder.names(output) { return lock }
    lock.end()
    return nil
  }
}

extension OutputFolder {
  /// Whether `folder` is still called so.
  fileprivate func names(_ folder: Folder) -> Bool {
    var status = stat()
    return fstat(folder.descriptor, &status) == 0
      && FolderIdentity(of: place) == FolderIdentity(status)
  }
}
