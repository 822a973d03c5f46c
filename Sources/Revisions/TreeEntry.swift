/// A file of a revision, as `git ls-tree -r -l -z` lists it.
struct TreeEntry: Equatable {
  enum Kind: Equatable {
    case file
    case link
    /// Another repository, of which nothing is kept here.
    case repository
  }

  let kind: Kind
  let object: String
  /// In bytes.
  let size: Int
  /// Below the folder that is listed.
  let path: ArraySlice<UInt8>
}

extension TreeEntry {
  /// nil when `list` is no such list.
  static func all(in list: [UInt8]) -> [TreeEntry]? {
    let lines = list.split(separator: 0)
    let entries = lines.compactMap(TreeEntry.init(reading:))
    return entries.count == lines.count ? entries : nil
  }

  /// `100644 blob 9daeafb9864cf43055ae93beb0afd6c7d144bfa4       5⇥portal.yaml`
  private init?(reading line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
    guard words.count == 4 else { return nil }
    switch (words[0], words[1]) {
    case ("120000", "blob"): kind = .link
    case (_, "blob"): kind = .file
    case (_, "commit"): kind = .repository
    default: return nil
    }
    guard let size = kind == .repository ? 0 : Int(words[3]) else { return nil }
    object = String(words[2])
    self.size = size
    path = line[(tab + 1)...]
  }

  /// Whether its path leads nowhere else.
  var isPlain: Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
  }
}
