import Glibc

/// git, asked about the repository of a folder. Whoever wrote that repository runs nothing by it: programs that
/// it names are not started, and what it has not is not fetched.
struct Git {
  /// The folder.
  let folder: String
  /// A folder for its answers; nil when only its status is asked for.
  let scratch: String?

  private static let program = OtherProgram(
    name: "git",
    settings: [
      "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "", "GIT_OPTIONAL_LOCKS": "0",
      "GIT_TERMINAL_PROMPT": "0",
    ],
    // Hooks have them, of the repository that they run for: it need not be that of the folder.
    withheld: [
      "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_DIR", "GIT_GRAFT_FILE",
      "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY",
      "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_WORK_TREE",
    ])

  /// Filters would run only where git puts files into its own place or takes them from there.
  private static let guards = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]
}

extension Git {
  /// What it answers; nil when that is no.
  func answer(_ arguments: String...) throws(RevisionFailure) -> [UInt8]? {
    try answer(arguments, input: "/dev/null")
  }

  func lines(_ arguments: String...) throws(RevisionFailure) -> [String]? {
    try answer(arguments, input: "/dev/null").map { answer in
      answer.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func answer(
    _ arguments: [String], input: String
  ) throws(RevisionFailure) -> [UInt8]? {
    let output = scratch.map { "\($0)/respuesta" } ?? "/dev/null"
    let all = Self.guards + ["-C", folder] + arguments
    guard let status = Self.program.run(all, input: input, output: output) else {
      throw .missingProgram(Self.program.name)
    }
    guard status == 0 else { return nil }
    return scratch == nil ? [] : PlainFile.bytes(at: output)
  }
}

extension Git {
  /// How many bytes are asked for at once.
  private static let mostBytes = 1 << 25

  /// Puts the files of a tree below the folder `target`; links last, so that nothing is put where one leads.
  ///
  /// - Returns: whether it could be done.
  func put(_ entries: [TreeEntry], into target: String) throws(RevisionFailure) -> Bool {
    guard entries.allSatisfy(\.isPlain) else { return false }
    var folders: Set<[UInt8]> = []
    for kind in [TreeEntry.Kind.file, .link] {
      var rest = entries.filter { $0.kind == kind }[...]
      while !rest.isEmpty {
        var size = 0
        let share = rest.prefix { entry in
          defer { size += entry.size }
          return size == 0 || size + entry.size <= Self.mostBytes
        }
        rest = rest.dropFirst(share.count)
        guard let contents = try contents(of: share) else { return false }
        for (entry, bytes) in zip(share, contents) {
          let isPut = PlainFile.put(
            bytes, at: Array(target.utf8), entry.path, isLink: kind == .link, making: &folders)
          guard isPut else { return false }
        }
      }
    }
    return true
  }

  private func contents(
    of entries: ArraySlice<TreeEntry>
  ) throws(RevisionFailure) -> [ArraySlice<UInt8>]? {
    guard let scratch else { return nil }
    let input = "\(scratch)/pregunta"
    unlink(input)
    let question = Array(entries.map { "\($0.object)\n" }.joined().utf8)
    var folders: Set<[UInt8]> = [[]]
    guard
      PlainFile.put(
        question[...], at: Array(scratch.utf8), Array("pregunta".utf8)[...], isLink: false,
        making: &folders),
      let answer = try answer(["cat-file", "--batch"], input: input)
    else { return nil }
    return Self.contents(of: entries, in: answer)
  }

  /// Each is a line with its size, its bytes, and the end of a line.
  private static func contents(
    of entries: ArraySlice<TreeEntry>, in answer: [UInt8]
  ) -> [ArraySlice<UInt8>]? {
    var rest = answer[...]
    var contents: [ArraySlice<UInt8>] = []
    for entry in entries {
      let head = Array("\(entry.object) blob \(entry.size)\n".utf8)
      guard rest.starts(with: head) else { return nil }
      rest = rest.dropFirst(head.count)
      guard rest.count > entry.size else { return nil }
      contents.append(rest.prefix(entry.size))
      rest = rest.dropFirst(entry.size + 1)
    }
    return contents
  }
}
