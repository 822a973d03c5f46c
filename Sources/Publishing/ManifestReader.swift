/// Reads a list of published files as it was written, a file at a time.
struct ManifestReader {
  /// What it says of the site; nil when it is not a list that Vitrina wrote.
  let manifest: Manifest?
  private let file: OpenFile
  private var lines: Lines
  /// Where the line of the first file starts.
  private let firstLine: Int
  /// Whether the list has its end: one that was cut off has not.
  private(set) var isWhole = false

  init(of file: OpenFile) {
    var lines = Lines(of: file)
    manifest = Self.head(&lines)
    self.file = file
    self.lines = lines
    firstLine = lines.position
  }

  private static func head(_ lines: inout Lines) -> Manifest? {
    func value(_ key: String) -> String? {
      guard let line = lines.next() else { return nil }
      var text = ManifestLine(line)
      guard text.skip("  \"\(key)\": ") else { return nil }
      return key == "formato" ? (text.skip("1,") ? "1" : nil) : text.string()
    }
    guard lines.next().map({ $0.elementsEqual("{".utf8) }) == true, value("formato") != nil,
      let program = value("programa"), let cutoff = value("fecha_de_corte"),
      let revision = value("revision_del_contenido"),
      lines.next().map({ $0.elementsEqual("  \"contenido\": [".utf8) }) == true
    else { return nil }
    var content: [Manifest.ContentFile] = []
    while let line = lines.next(), !line.elementsEqual("  ],".utf8) {
      if line.isEmpty { continue }
      var text = ManifestLine(line)
      guard text.skip("    {\"ruta\":"), let path = text.string(), text.skip(",\"sha256\":"),
        let sum = text.string()
      else { return nil }
      content.append(Manifest.ContentFile(path: path, sha256: sum))
    }
    guard lines.next().map({ $0.elementsEqual("  \"archivos\": [".utf8) }) == true else {
      return nil
    }
    return Manifest(program: program, cutoff: cutoff, revision: revision, content: content)
  }
}

extension ManifestReader {
  /// Where the next file is told of, as a ``ListStretch`` counts.
  var position: Int { lines.position - firstLine }

  /// What the list says in `stretch`, of which nothing is read as lines; nil when it can't be read.
  mutating func pass(_ stretch: ListStretch) -> [UInt8]? {
    let count = stretch.end - stretch.start
    guard count >= 0, var text = file.bytes(from: firstLine + stretch.start, count: count + 1),
      let ending = text.popLast()
    else { return nil }
    // After the last line of all there is no comma.
    let isLast = ending != Manifest.separator.first
    lines.move(to: firstLine + stretch.end + (isLast ? 1 : Manifest.separator.count))
    return text
  }

  /// Passes the next file if the list says of it what `line` says.
  mutating func pass(_ line: [UInt8]) -> Bool {
    manifest != nil && lines.pass(line, or: UInt8(ascii: ","))
  }

  /// The next file; nil at the end, and at a line that can't be read.
  mutating func next() -> Manifest.Entry? {
    guard manifest != nil, let line = lines.next() else { return nil }
    if line.elementsEqual("  ]".utf8) { isWhole = true }
    var text = ManifestLine(line)
    guard text.skip("    {\"ruta\":"), let path = text.string(), text.skip(",\"bytes\":"),
      let size = text.number(), text.skip(",\"sha256\":"), let sum = text.string(),
      Manifest.isInside(path)
    else { return nil }
    return Manifest.Entry(path: path, size: size, sha256: sum)
  }
}

extension Manifest {
  /// Whether `path` can't lead out of the folder.
  static func isInside(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
  }
}

/// A line of JSON that is read from its start.
private struct ManifestLine {
  private var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) { rest = line }
}

extension ManifestLine {
  mutating func skip(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  mutating func number() -> Int? {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// A string of JSON with the escapes that ``JSON`` writes.
  mutating func string() -> String? {
    guard skip("\"") else { return nil }
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let character = escaped() else { return nil }
        bytes += Array(String(character).utf8)
      default: bytes.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Character? {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let digits = String(decoding: rest.prefix(4), as: UTF8.self)
      rest = rest.dropFirst(4)
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
    case let byte?: return Character(Unicode.Scalar(byte))
    case nil: return nil
    }
  }
}
