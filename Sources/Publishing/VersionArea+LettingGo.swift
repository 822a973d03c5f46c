import FileNames
import Glibc

/// How versions go that are not needed any more. What can't be removed stays, and stops nobody.
extension VersionArea {
  /// Puts `name` where it is to be removed.
  func retire(_ name: String) throws(WritingFailure) { try rename(name, to: free(Self.oldestName)) }

  /// Removes all that is on its way out. What others put into it since it was shown is set aside before.
  func letGo(_ leftovers: inout Leftovers) throws(WritingFailure) {
    for name in try names(like: Self.oldestName) {
      do throws(WritingFailure) {
        try setAsideForeign(of: name, &leftovers)
        try remove(name)
      } catch {
        leftovers.leftBehind.append(error)
      }
    }
  }

  private func setAsideForeign(
    of name: String, _ leftovers: inout Leftovers
  ) throws(WritingFailure) {
    guard work.kind(of: name) == .folder else {
      let aside = try freshAside()
      defer { aside.end() }
      try move(FileName(name), of: work, to: FileName(name), of: aside)
      leftovers.setAside.append(aside.name(of: name))
      return
    }
    let old = try work.folder(name)
    // Where it may be already: in the version that is shown, or set aside by a run that was cut off.
    var kept = try names(like: Self.asideName).compactMap { try? work.folder($0) }
    if let shown = try? parent.folder(self.name) { kept.append(shown) }
    var aside: Folder?
    defer { for folder in kept + [old, aside].compactMap(\.self) { folder.end() } }
    let carried = CarriedFiles(in: old)
    try old.eachForeign { item throws(WritingFailure) in
      guard case .foreign(let path, let kind?) = item, kind != .folder,
        !carried.contains(path, of: old), !kept.contains(where: { old.isSame(path: path, in: $0) })
      else { return }
      let place = if let aside { aside } else { try freshAside() }
      aside = place
      guard try old.link(path: path, into: place, by: work) else {
        throw WritingFailure(path: old.name(of: path.shown), code: EEXIST)
      }
      leftovers.setAside.append(place.name(of: path.shown))
    }
  }

  /// What tells which of its files are whose goes last, so that a run that finds a part of it knows too.
  private func remove(_ name: String) throws(WritingFailure) {
    if work.kind(of: name) == nil { return }
    let old = try work.folder(name)
    defer { old.end() }
    if work.isMount(FileName(name)) { throw WritingFailure(path: old.path, code: EBUSY) }
    fchmod(old.descriptor, 0o700)
    let last = [Manifest.name, OutputLock.workName].map(FileName.init)
    try old.removeAll(old.names().filter { !last.contains($0) })
    try old.removeAll(last.reversed())
    try work.removeAll(name)
  }
}
