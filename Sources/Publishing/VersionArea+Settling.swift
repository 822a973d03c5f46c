import FileNames
import Glibc

extension VersionArea {
  /// Once the new version is shown: what stands in its place is the one shown before. Each step may be
  /// done twice.
  func settle() throws(WritingFailure) -> Leftovers {
    var leftovers = Leftovers()
    guard fsync(parent.descriptor) == 0, fsync(work.descriptor) == 0 else {
      throw parent.failure(at: "")
    }
    if work.kind(of: Self.newName) == .folder {
      let hasTakenAll = try takeFiles(of: Self.newName, &leftovers)
      let isSite = work.kind(of: "\(Self.newName)/\(Manifest.name)") != nil
      if isSite || !hasTakenAll {
        if work.kind(of: Self.earlierName) != nil { try retire(Self.earlierName) }
        try rename(Self.newName, to: Self.earlierName)
      } else {
        try retire(Self.newName)
      }
    }
    for name in try names(like: Self.madeAgainName) {
      _ = try takeFiles(of: name, &leftovers)
      try retire(name)
    }
    try work.removeAll(JournalLines.name)
    try letGo(&leftovers)
    return leftovers
  }

  /// Carries over what others put into the folder `name` after its files had been, and sets aside what finds its
  /// place taken.
  ///
  /// - Returns: whether no mount is left.
  private func takeFiles(
    of name: String, _ leftovers: inout Leftovers
  ) throws(WritingFailure) -> Bool {
    let (before, shown) = (try work.folder(name), try parent.folder(self.name))
    defer {
      before.end()
      shown.end()
    }
    let obstacles = try before.carryForeign(into: shown, by: work)
    let late = obstacles.filter { $0.kind != .mount }
    guard !late.isEmpty else {
      try before.recordCarried(to: [shown])
      return obstacles.isEmpty
    }
    let aside = try freshAside()
    defer { aside.end() }
    _ = try before.carryForeign(into: shown, orTo: aside, by: work)
    try before.recordCarried(to: [shown, aside])
    leftovers.setAside += late.map { aside.path + String($0.path.dropFirst(before.path.count)) }
    return late.count == obstacles.count
  }

  func freshAside() throws(WritingFailure) -> Folder {
    let name = free(Self.asideName)
    try work.makeFolder(name)
    return try work.folder(name)
  }

  /// `name`, with a number if there is such a thing already.
  func free(_ name: String) -> String {
    var (free, number) = (name, 1)
    while work.kind(of: free) != nil {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }

  /// What is called `name`, also with a number.
  func names(like name: String) throws(WritingFailure) -> [String] {
    try work.names().compactMap(\.text).filter { found in
      found == name || found.hasPrefix("\(name)-") && Int(found.dropFirst(name.count + 1)) != nil
    }
  }
}

extension Folder {
  /// Writes down which of the files that others put into this version are in one of `others` too.
  fileprivate func recordCarried(to others: [Folder]) throws(WritingFailure) {
    var carried = CarriedFiles()
    try eachForeign { item throws(WritingFailure) in
      guard case .foreign(let path, let kind?) = item, kind != .folder,
        others.contains(where: { isSame(path: path, in: $0) })
      else { return }
      carried.add(path, of: self)
    }
    carried.save(in: self)
  }
}
