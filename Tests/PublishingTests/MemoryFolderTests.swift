import Checksums
import Glibc
import Memory
import Publishing
import TestFolders
import Testing

/// What one run leaves beside the output folder for the next one.
struct MemoryFolderTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder("\(folder.path)/sitio", order: .ofPortal)
  }

  @Test func `what was saved is read, by another run too`() throws {
    let first = try #require(MemoryFolder(beside: output))
    first.save([1, 2, 3], as: "uno")
    first.save([], as: "nada")
    first.save([4], as: "uno")
    first.end()
    let second = try #require(MemoryFolder(beside: output))
    defer { second.end() }
    #expect(second.read("uno") == [4])
    #expect(second.read("nada") == [])
    #expect(second.read("dos") == nil)
  }

  @Test func `it stands beside the folder, for nobody else and not for git`() throws {
    let memory = try #require(MemoryFolder(beside: output))
    defer { memory.end() }
    memory.save([1], as: "uno")
    #expect(folder.files == [".sitio.memoria/.gitignore", ".sitio.memoria/uno"])
    #expect(folder.text(".sitio.memoria/.gitignore") == "*\n")
    var status = stat()
    stat("\(folder.path)/.sitio.memoria", &status)
    #expect(status.st_mode & 0o077 == 0)
  }

  @Test func `what is not whole is as if it were not there`() throws {
    let memory = try #require(MemoryFolder(beside: output))
    defer { memory.end() }
    memory.save(Array("Programa".utf8), as: "uno")
    let path = ".sitio.memoria/uno"
    let whole = try #require(folder.text(path)?.utf8.count ?? 40)
    for count in [0, 10, whole - 1] {
      truncate("\(folder.path)/\(path)", count)
      #expect(memory.read("uno") == nil, "\(count)")
    }
    try folder.put("Un texto más largo que una suma de treinta y dos", at: path)
    #expect(memory.read("uno") == nil)
  }

  @Test func `links are not followed, neither to read nor to write`() throws {
    let memory = try #require(MemoryFolder(beside: output))
    defer { memory.end() }
    memory.save([1], as: "uno")
    try folder.link(".sitio.memoria/dos", to: "uno")
    #expect(memory.read("dos") == nil)
    memory.save([2], as: "dos")
    #expect(memory.read("dos") == [2])
    #expect(memory.read("uno") == [1])
  }

  @Test func `there is none where it can't be made`() throws {
    try folder.put("", at: ".sitio.memoria")
    #expect(MemoryFolder(beside: output) == nil)
    #expect(MemoryFolder(beside: OutputFolder("/")) == nil)
    #expect(MemoryFolder(beside: OutputFolder("/proc/nada")) == nil)
    #expect(MemoryFolder(beside: OutputFolder("\(folder.path)/nueva/sitio")) == nil)
    #expect(!folder.exists("nueva"))
  }

  @Test func `what is of no use any more goes`() throws {
    let memory = try #require(MemoryFolder(beside: output))
    defer { memory.end() }
    for name in ["a", "b", "c"] { memory.save([1], as: name) }
    memory.keepOnly(["b", "d"])
    #expect(folder.files == [".sitio.memoria/.gitignore", ".sitio.memoria/b"])
  }

  @Test func `what others put there stays`() throws {
    let memory = try #require(MemoryFolder(beside: output))
    defer { memory.end() }
    memory.save([1], as: "a")
    let files = ["apuntes.txt", "largo.txt", "otro.nuevo"].map { ".sitio.memoria/\($0)" }
    for file in files { try folder.put(String(repeating: "x", count: 60), at: file) }
    memory.keepOnly([])
    #expect(folder.files == [".sitio.memoria/.gitignore"] + files)
  }
}

/// Files that are known again without being made.
struct KnownFileTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder("\(folder.path)/sitio", order: .ofPortal)
  }

  /// What came of the files, and when the run was done with them.
  private func publish(_ files: [String: String]) throws -> (records: [FileRecord], Settled) {
    let publication = try Publication(in: output)
    defer { publication.end() }
    let staged = try files.map { try publication.stage(Array($1.utf8), at: $0) }
    let records = publication.inOrder(staged)
    var change = try publication.change(
      to: Manifest(program: "vitrina 0", cutoff: "2026-06-30", revision: digest("abc"), content: [])
    )
    try change.add(records)
    _ = try publication.finish(&change)
    return (records, try #require(publication.settled))
  }

  private static let files = ["a/index.html": "uno", "b.html": "dos"]

  @Test func `files that stay as they were left are known, by another run too`() throws {
    let (records, settled) = try publish(Self.files)
    let known = records.compactMap(KnownFile.init)
    #expect(known.count == 2)
    #expect(try [KnownFile](remembering: known.memory) == known)
    #expect(try Settled(remembering: settled.memory) == settled)
    #expect(output.holds([(known, settled)]))
    let publication = try Publication(in: output)
    defer { publication.end() }
    let again = try #require(publication.records(of: known, settled))
    #expect(again.map(\.path) == ["a/index.html", "b.html"])
    #expect(again.map(\.size) == [3, 3])
    #expect(again.map(\.sha256) == ["uno", "dos"].map { SHA256.digest(of: Array($0.utf8)) })
  }

  @Test func `a file that was left alone keeps its stamp in the next run`() throws {
    let first = try publish(Self.files).records.compactMap(KnownFile.init)
    let second = try publish(Self.files).records.compactMap(KnownFile.init)
    #expect(first == second)
  }

  enum Change: CaseIterable {
    case otherBytes, sameSize, sameTime, gone, link, linkAbove, folder
  }

  @Test(arguments: Change.allCases)
  func `a file that somebody touched is not known`(change: Change) throws {
    let (records, settled) = try publish(Self.files)
    let known = records.compactMap(KnownFile.init)
    let name = "sitio/a/index.html"
    // The clock of a file system is coarse.
    usleep(20_000)
    switch change {
    case .otherBytes: try folder.put("uno y más", at: name)
    case .sameSize: try folder.put("UNO", at: name)
    case .sameTime: try folder.putUnseen("UNO", at: name)
    case .gone: try folder.remove(name)
    case .link:
      rename("\(folder.path)/\(name)", "\(folder.path)/otro")
      try folder.link(name, to: "\(folder.path)/otro")
    case .linkAbove:
      rename("\(folder.path)/sitio/a", "\(folder.path)/otra")
      try folder.link("sitio/a", to: "\(folder.path)/otra")
    case .folder:
      try folder.remove(name)
      try folder.put("", at: "\(name)/x")
    }
    #expect(!output.holds([(known, settled)]))
    let publication = try Publication(in: output)
    defer { publication.end() }
    #expect(publication.records(of: known, settled) == nil)
  }

  @Test func `a file that was given another name or other rights is read, and known`() throws {
    let (records, settled) = try publish(Self.files)
    usleep(20_000)
    let place = "\(folder.path)/sitio/a/index.html"
    #expect(link(place, "\(folder.path)/otro") == 0 && chmod(place, 0o600) == 0)
    #expect(output.holds([(records.compactMap(KnownFile.init), settled)]))
  }

  @Test func `the list of files is known too`() throws {
    #expect(output.manifestStamp == nil)
    let settled = try publish(Self.files).1
    let stamp = try #require(output.manifestStamp)
    #expect(try FileStamp(remembering: stamp.memory) == stamp)
    #expect(output.holdsManifest(stamp, settled))
    usleep(20_000)
    let text = try #require(folder.text("sitio/manifiesto.json"))
    try folder.putUnseen(text.replacing("06-30", with: "06-29"), at: "sitio/manifiesto.json")
    #expect(!output.holdsManifest(stamp, settled))
  }

  @Test func `one that is only read is not made and not changed`() throws {
    #expect(MemoryFolder(beside: output, onlyRead: true) == nil)
    let memory = try #require(MemoryFolder(beside: output))
    memory.save([1, 2, 3], as: "uno")
    memory.end()
    let reader = try #require(MemoryFolder(beside: output, onlyRead: true))
    defer { reader.end() }
    #expect(reader.read("uno") == [1, 2, 3])
    reader.save([4], as: "uno")
    reader.save([4], as: "dos")
    reader.keepOnly([])
    #expect(reader.read("uno") == [1, 2, 3])
    #expect(reader.read("dos") == nil)
  }
}
