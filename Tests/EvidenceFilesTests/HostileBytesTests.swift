import EvidenceFiles
import TestSupport
import Testing

/// Whatever is done to a file, it is inspected to the end, and a copy of it hides nothing.
struct HostileBytesTests {
  @Test func `no mutation of a file breaks an inspection`() throws {
    var outcomes: Set<String> = []
    for name in try Sample.names() {
      let original = try Sample.bytes(name)
      for seed in 0..<250 {
        var numbers = SeededNumbers(seed: UInt64(seed))
        var bytes = original
        for _ in 0..<Int.random(in: 1...3, using: &numbers) { mutate(&bytes, &numbers) }
        let faults = inspection(bytes, named: name).faults
        outcomes.formUnion(faults.map(\.name))
        guard let copy = withoutHiddenData(bytes) else { continue }
        #expect(withoutHiddenData(copy) == copy, "\(name), seed \(seed)")
        guard !faults.contains(where: \.isOfDocument) else { continue }
        let names = inspection(copy, named: name).faults.map(\.name)
        #expect(
          !names.contains("datos-ocultos") && !names.contains("archivo-danado"),
          "\(name), seed \(seed)")
      }
    }
    // The mutations reach far enough to matter.
    #expect(outcomes.isSuperset(of: ["archivo-danado", "datos-ocultos", "tipo-desconocido"]))
  }

  @Test func `no beginning of a file breaks an inspection`() throws {
    for name in try Sample.names() {
      let bytes = try Sample.bytes(name)
      for length in bytes.indices {
        let part = Array(bytes[..<length])
        _ = inspection(part, named: name)
        _ = withoutHiddenData(part)
      }
    }
  }

  @Test func `headers that state the greatest sizes are damage`() throws {
    let huge = [UInt8](repeating: 0xFF, count: 40)
    let starts: [(String, [UInt8])] = [
      ("foto.jpg", [0xFF, 0xD8, 0xFF, 0xE1]), ("foto.webp", Array("RIFF".utf8)),
      ("foto.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      ("acta.docx", Array("PK\u{3}\u{4}".utf8)), ("acta.pdf", Array("%PDF-".utf8)),
    ]
    for (name, start) in starts {
      let bytes =
        start + (name == "foto.webp" ? huge[..<4] + Array("WEBPVP8 ".utf8) : []) + huge
      #expect(inspection(bytes, named: name).faults == [.damaged], "\(name)")
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    let end = min(bytes.count, place + Int.random(in: 1...20, using: &numbers))
    switch Int.random(in: 0..<7, using: &numbers) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
    case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &numbers) ?? 0
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5: for index in place..<end { bytes[index] = 0xFF }
    default: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
    }
  }
}

extension Fault {
  /// A copy of a document is the document, and what it was refused for stays.
  fileprivate var isOfDocument: Bool {
    switch self {
    case .macros, .activeContent, .encrypted: true
    case .damaged, .unknownType, .otherTextEncoding: true
    case .hiddenData(let kinds): kinds == [.comment]
    case .empty, .tooLarge, .nameDoesNotMatchType, .unsafeName: false
    }
  }
}
