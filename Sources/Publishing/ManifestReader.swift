import Octets
import Checksums

/// Reads a list of published files as it was written, a file at a time.
struct ManifestReader {
  /// Whether it is a list that Vitrina wrote.
  let isList: Bool
  private let file: OpenFile
  private var lines: Lines
  /// Where the line of the first file starts.
  private let firstLine: Int
  /// Whether the list has its end, and nothing after it: one that was cut off has not.
  private(set) var isWhole = false

  init(of file: OpenFile) {
    var lines = Lines(of: file)
    isList = Self.passHead(of: &lines)
    self.file = file
    self.lines = lines
    firstLine = lines.position
  }

  /// Most who read a list ask for its files alone: what stands before them is passed and not read.
  private static func passHead(of lines: inout Lines) -> Bool {
    for beginning in Manifest.beginning where lines.next()?.elementsEqual(beginning.utf8) != true {
      return false
    }
    while let line = lines.next() {
      if line.elementsEqual(Manifest.filesBeginning.utf8) { return true }
    }
    return false
  }
}

extension ManifestReader {
  /// What it says of the site; nil when it is not a list that Vitrina wrote.
  var manifest: Manifest? {
    guard isList, let head = file.bytes(from: 0, count: firstLine) else { return nil }
    return Manifest(reading: head)
  }
}

extension Manifest {
  /// The lines with which each list begins.
  static let beginning = ["{", "  \"formato\": 1,"]

  /// The line before that of the first file.
  static let filesBeginning = "  \"archivos\": ["

  /// From the text before the first file; nil when it is another text.
  fileprivate init?(reading head: [UInt8]) {
    var lines = head.split(separator: UInt8(ascii: "\n"))[...]
    func value(_ key: String) -> String? {
      guard let line = lines.popFirst() else { return nil }
      var text = ManifestLine(line)
      return text.skip("  \"\(key)\": ") ? text.string() : nil
    }
    func skip(_ text: String) -> Bool { lines.popFirst()?.elementsEqual(text.utf8) == true }
    guard Self.beginning.allSatisfy(skip), let program = value("programa"),
      let cutoff = value("fecha_de_corte"),
      let revision = value("revision_del_contenido").flatMap(Digest.init(hexadecimal:)),
      skip("  \"contenido\": [")
    else { return nil }
    var content: [ContentFile] = []
    while let line = lines.popFirst(), !line.elementsEqual("  ],".utf8) {
      var text = ManifestLine(line)
      guard text.skip("    {\"ruta\":"), let path = text.string(), text.skip(",\"sha256\":"),
        let sum = text.digest()
      else { return nil }
      content.append(ContentFile(path: path, sha256: sum))
    }
    guard skip(Self.filesBeginning) else { return nil }
    self.init(program: program, cutoff: cutoff, revision: revision, content: content)
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
    isList && lines.pass(line, or: UInt8(ascii: ","))
  }

  /// The next file; nil at the end, and at a line that can't be read.
  mutating func next() -> Manifest.Entry? {
    guard isList, let line = lines.next() else { return nil }
    if line.elementsEqual("  ]".utf8) {
      isWhole = lines.next()?.elementsEqual("}".utf8) == true && lines.position == file.size
      return nil
    }
    var text = ManifestLine(line)
    guard text.skip("    {\"ruta\":"), let path = text.string(), text.skip(",\"bytes\":"),
      let size = text.number(), text.skip(",\"sha256\":"), let sum = text.digest(),
      text.skip("}"), text.isDone || text.skip(",") && text.isDone, Manifest.isInside(path)
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
  var isDone: Bool { rest.isEmpty }

  mutating func skip(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  mutating func number() -> Int? {
    let digits = rest.prefix(while: \.isDigit)
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// A string of JSON that is a sum in hexadecimal.
  mutating func digest() -> Digest? {
    guard skip("\"") else { return nil }
    let digits = rest.prefix(2 * Digest.size)
    rest = rest.dropFirst(digits.count)
    return skip("\"") ? Digest(hexadecimal: digits) : nil
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
