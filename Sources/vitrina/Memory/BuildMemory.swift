import Checksums
import ContentLoading
import Diagnostics
import Memory
import OpenData
import Publishing
import Search
import SitePlan

/// What earlier builds of the same site found out and made, each with the sum of all that it depends on:
/// what has another sum now is as if it were not there.
struct BuildMemory: Sendable {
  private let folder: MemoryFolder
  private let program: ProgramIdentity
  /// Of the program, and of the content that all institutions share.
  let shared: Digest

  /// `common` are the sums of the files of the portal as a whole, in their order.
  init(
    _ folder: MemoryFolder, of program: ProgramIdentity, _ content: ContentFolder,
    common: [Digest]
  ) {
    var inputs = InputDigest()
    inputs.add(program.sha256)
    inputs.add(content.root)
    for (path, digest) in zip(content.common, common) {
      inputs.add(path)
      inputs.add(digest)
    }
    for link in content.links { inputs.add(link) }
    self.folder = folder
    self.program = program
    shared = inputs.finished()
  }
}

extension BuildMemory {
  /// What the judgement of an institution depends on besides its evidence and its links. `digests` are those of
  /// the files at `paths`.
  func inputs(of name: String, _ paths: [String], _ digests: [Digest]) -> InputDigest {
    var inputs = InputDigest()
    inputs.add(shared)
    inputs.add(name)
    for (path, digest) in zip(paths, digests) {
      inputs.add(path)
      inputs.add(digest)
    }
    return inputs
  }

  /// Of what an earlier run read of any content; nothing of it has been held against the content of today.
  static func content(in folder: MemoryFolder, of program: ProgramIdentity) -> ContentMemory {
    value(of: contentName, from: program.sha256, in: folder) ?? .empty
  }

  func keep(_ content: [ContentMemory.Institution]) {
    save(
      ContentMemory(shared: shared, institutions: content), as: Self.contentName,
      from: program.sha256)
  }
}

extension BuildMemory {
  /// The files of an institution as they were left.
  func files(of name: String, from inputs: Digest) -> [KnownFile]? {
    value(of: "\(name).archivos", from: inputs)
  }

  func parts(of name: String, from inputs: Digest) -> MadeParts? {
    value(of: "\(name).partes", from: inputs)
  }

  func data(of name: String, from inputs: Digest) -> InstitutionData? {
    value(of: "\(name).datos", from: inputs)
  }

  func keep(
    _ files: [KnownFile], _ parts: MadeParts, _ data: InstitutionData, of name: String,
    from inputs: Digest
  ) {
    save(files, as: "\(name).archivos", from: inputs)
    save(parts, as: "\(name).partes", from: inputs)
    save(data, as: "\(name).datos", from: inputs)
  }

  /// The sum of all that the files of the whole portal depend on besides the institutions: `parts` and
  /// what all institutions share.
  func inputs(_ parts: [String]) -> Digest {
    var inputs = InputDigest()
    inputs.add(shared)
    for part in parts { inputs.add(part) }
    return inputs.finished()
  }

  func site(from inputs: Digest) -> MadeSite? { value(of: Self.siteName, from: inputs) }

  func keep(_ site: MadeSite, from inputs: Digest) { save(site, as: Self.siteName, from: inputs) }

  /// Lets go of what is kept of other institutions than these.
  func keepOnly(institutions names: some Sequence<String>) {
    let kept = names.flatMap { name in Self.kinds.map { "\(name).\($0)" } }
    folder.keepOnly(Set(kept + Self.sharedNames))
  }

  /// What was made of all institutions together, of whose faces `faces` is the sum.
  func commons(from faces: Digest) -> MadeCommons? { value(of: Self.commonsName, from: faces) }

  func words(from faces: Digest) -> IndexedWords? { value(of: Self.wordsName, from: faces) }

  /// `words` are those of the search index.
  func keep(_ commons: MadeCommons, _ words: IndexedWords, from faces: Digest) {
    save(commons, as: Self.commonsName, from: faces)
    save(words, as: Self.wordsName, from: faces)
  }

  /// Whose turn it is to be looked up, counted from 0.
  var turn: Int { max(value(of: Self.turnName, from: shared) ?? 0, 0) }

  func keep(turn: Int) { save(turn, as: Self.turnName, from: shared) }

  private static let kinds = ["archivos", "partes", "datos"]

  /// In the content as it is shared now.
  var soundLinks: SoundLinks { value(of: Self.linksName, from: shared) ?? SoundLinks() }

  func keep(_ links: SoundLinks) { save(links, as: Self.linksName, from: shared) }

  // No institution's, which have a point.
  private static let commonsName = "comunes"
  private static let contentName = "contenido"
  private static let linksName = "enlaces"
  private static let siteName = "sitio"
  private static let turnName = "turno"
  private static let wordsName = "palabras"

  private static let sharedNames = [
    commonsName, contentName, linksName, siteName, turnName, wordsName,
  ]

  private func value<Value: Remembered>(of name: String, from inputs: Digest) -> Value? {
    Self.value(of: name, from: inputs, in: folder)
  }

  private static func value<Value: Remembered>(
    of name: String, from inputs: Digest, in folder: MemoryFolder
  ) -> Value? {
    guard let bytes = folder.read(name) else { return nil }
    var reader = MemoryReader(bytes)
    guard (try? reader.read(Digest.self)) == inputs else { return nil }
    return try? reader.read(Value.self)
  }

  private func save(_ value: some Remembered, as name: String, from inputs: Digest) {
    var writer = MemoryWriter()
    writer.write(inputs)
    writer.write(value)
    folder.save(writer.bytes, as: name)
  }
}
