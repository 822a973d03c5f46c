public import Checksums
import JSON

/// What a list of published files says of the site as a whole.
public struct Manifest: Sendable, Hashable {
  /// A file of the content, by its path below the content folder.
  public struct ContentFile: Sendable, Hashable {
    public let path: String
    public let sha256: Digest

    public init(path: String, sha256: Digest) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// `vitrina 0.1.0`.
  public let program: String
  /// ISO 8601.
  public let cutoff: String
  /// The SHA-256 of what `sha256sum` prints of all files of the content, in the order of their paths.
  public let revision: Digest
  /// The texts of the content, sorted by path.
  public let content: [ContentFile]

  public init(program: String, cutoff: String, revision: Digest, content: [ContentFile]) {
    self.program = program
    self.cutoff = cutoff
    self.revision = revision
    self.content = content
  }
}

extension Manifest {
  /// Where the list stands in the output folder.
  public static let name = "manifiesto.json"

  /// A published file.
  struct Entry: Hashable {
    let path: String
    /// In bytes.
    let size: Int
    let sha256: Digest
  }

  /// The text before the first file.
  var head: [UInt8] {
    let facts = [
      ("formato", JSON.number(1)), ("programa", .string(program)),
      ("fecha_de_corte", .string(cutoff)),
      ("revision_del_contenido", .string(revision.hexadecimal)),
    ]
    var text = Array("{\n".utf8)
    for (key, value) in facts { text += "  \"\(key)\": \(value.text),\n".utf8 }
    text += "  \"contenido\": [\n".utf8
    for (index, file) in content.enumerated() {
      if index > 0 { text += Self.separator }
      var path = JSONWriter()
      path.value(file.path)
      text += "    {\"ruta\":".utf8
      text += path.bytes
      text += ",\"sha256\":\"".utf8
      file.sha256.appendHexadecimal(to: &text)
      text += "\"}".utf8
    }
    text += "\n  ],\n\(Self.filesBeginning)\n".utf8
    return text
  }

  /// The text after the last file.
  static let tail = Array("\n  ]\n}\n".utf8)

  static let separator = Array(",\n".utf8)

  /// The line of a file, without what separates it from the next.
  static func line(of record: FileRecord) -> [UInt8] {
    var path = JSONWriter()
    path.value(record.path)
    var line: [UInt8] = []
    line.reserveCapacity(path.bytes.count + 120)
    line += "    {\"ruta\":".utf8
    line += path.bytes
    line += ",\"bytes\":".utf8
    line += String(record.size).utf8
    line += ",\"sha256\":\"".utf8
    record.sha256.appendHexadecimal(to: &line)
    line += "\"}".utf8
    return line
  }
}
