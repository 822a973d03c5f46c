import FileNames
import Glibc

/// What stands in a published folder, held against the list of its files. Both are gone through once,
/// in the order of the list: no more than one file of it, and the names of the folders on the way, are
/// in memory.
struct Inventory {
  enum Item {
    /// Something stands at the path of a listed file.
    case listed(Manifest.Entry)
    case missing(Manifest.Entry)
    /// Not listed. A folder is told only when it is empty, and links are not followed; the kind is nil
    /// when it went meanwhile.
    case foreign(path: FileName, kind: Folder.EntryKind?)
    /// A folder on which another file system is mounted: what it holds is not told.
    case mount(path: FileName)
  }

  private let folder: Folder
  private let entersMounts: Bool
  private let sharedFolders: [FileName]
  private var list: EarlierFiles

  init(of folder: Folder, enteringMounts: Bool = true) {
    self.folder = folder
    entersMounts = enteringMounts
    sharedFolders = folder.order.sharedFolders.map(FileName.init)
    list = EarlierFiles(in: folder)
  }
}

extension Inventory {
  typealias Visit = (Item) throws(WritingFailure) -> Void

  /// What the list says of the site; nil when there is none that Vitrina wrote.
  var manifest: Manifest? { list.manifest }

  /// Once all has been told: whether the list has its end. One that was cut off lacks files.
  var isListWhole: Bool { list.isWhole }

  /// Tells all that is listed or there, but neither the list itself, in its old form too, nor what runs keep while they work.
  mutating func each(_ visit: Visit) throws(WritingFailure) {
    defer { list.end() }
    for owner in try owners() {
      for shared in sharedFolders {
        let path = owner.below(shared)
        if folder.kind(of: shared.octets) == .folder, folder.kind(of: path.octets) == .folder {
          try enter(path, of: folder, at: path, visit)
        }
      }
    }
    try walk(folder, at: FileName(""), visit)
    try passMissing(before: nil, visit)
  }

  /// The names of the owners' folders, in the order of the paths below them.
  private func owners() throws(WritingFailure) -> [FileName] {
    var names: Set<FileName> = []
    for shared in sharedFolders where folder.kind(of: shared.octets) == .folder {
      let inner = try folder.folder(shared)
      defer { inner.end() }
      for (name, kind) in try inner.entries() where kind == .folder { names.insert(name) }
    }
    return names.sorted { $0.asFolder < $1.asFolder }
  }

  private mutating func walk(
    _ folder: Folder, at path: FileName, _ visit: Visit
  ) throws(WritingFailure) {
    let entries = try folder.entries()
    if entries.isEmpty, !path.isEmpty { try visit(.foreign(path: path, kind: .folder)) }
    for (name, kind) in entries {
      let place = name.below(path)
      if Self.own.contains(place) { continue }
      if kind != .folder {
        try tell(place, kind, visit)
      } else if !sharedFolders.contains(path) {
        try enter(name, of: folder, at: place, visit)
      }
    }
  }

  private static let own = [OutputLock.workName, Manifest.name].map(FileName.init)

  private mutating func enter(
    _ name: FileName, of parent: Folder, at path: FileName, _ visit: Visit
  ) throws(WritingFailure) {
    if !entersMounts, parent.isMount(name) { return try visit(.mount(path: path)) }
    let inner = try parent.folder(name)
    defer { inner.end() }
    try walk(inner, at: path, visit)
  }

  private mutating func tell(
    _ path: FileName, _ kind: Folder.EntryKind?, _ visit: Visit
  ) throws(WritingFailure) {
    // No list can name what is no text.
    guard let text = path.text else { return try visit(.foreign(path: path, kind: kind)) }
    try passMissing(before: text, visit)
    guard let entry = list.next, entry.path == text else {
      return try visit(.foreign(path: path, kind: kind))
    }
    list.pass()
    try visit(.listed(entry))
  }

  private mutating func passMissing(
    before path: String?, _ visit: Visit
  ) throws(WritingFailure) {
    while let entry = list.next, path.map({ folder.order.precedes(entry.path, $0) }) ?? true {
      try visit(.missing(entry))
      list.pass()
    }
  }
}

extension Folder {
  /// What stands in it, in the order of the paths below it.
  fileprivate func entries() throws(WritingFailure) -> [(name: FileName, kind: EntryKind?)] {
    try names().map { name -> (name: FileName, kind: EntryKind?, order: FileName) in
      let kind = kind(of: name.octets)
      return (name, kind, order: kind == .folder ? name.asFolder : name)
    }.sorted { $0.order < $1.order }.map { ($0.name, $0.kind) }
  }
}
