import Checksums
import Foundation
import Publishing
import TestFolders
import Testing

/// A file that is given piece by piece, beside the one that stands in its place.
struct FileUnderwayTests {
  enum Piece: Sendable {
    case new(String)
    /// Of the file that stands.
    case again(Range<Int>)
  }

  private static let cases: [(pieces: [Piece], text: String)] = [
    ([.new("abc"), .new("def")], "abcdef"),
    ([.again(0..<6)], "abcdef"),
    ([.again(0..<3), .new("def")], "abcdef"),
    ([.new("abc")], "abc"),
    ([.again(0..<2)], "ab"),
    ([], ""),
    ([.new("abcdef"), .new("g")], "abcdefg"),
    ([.new("x"), .again(0..<6)], "xabcdef"),
    ([.again(0..<3), .new("x"), .again(3..<6)], "abcxdef"),
    ([.again(3..<6), .again(0..<3)], "defabc"),
    ([.again(0..<3), .again(4..<6)], "abcef"),
    ([.new("abc"), .new("xyz"), .again(2..<2)], "abcxyz"),
    ([.again(0..<3), .again(1..<1), .new("def")], "abcdef"),
    ([.new("x"), .again(1..<2), .again(4..<6), .again(0..<3)], "xbefabc"),
  ]

  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder("\(folder.path)/sitio", order: .ofPortal)
  }

  private func publish(
    _ make: (Publication) throws -> FileRecord
  ) throws -> (record: FileRecord, changes: Changes) {
    let publication = try Publication(in: output)
    defer { publication.end() }
    let record = try make(publication)
    var change = try publication.change(
      to: Manifest(program: "vitrina 0", cutoff: "2026-06-30", revision: digest("abc"), content: [])
    )
    try change.add([record])
    return (record, try publication.finish(&change))
  }

  @Test(arguments: cases.indices, [true, false])
  func `it comes to its pieces, whatever stands there`(index: Int, isKnown: Bool) throws {
    let (pieces, text) = Self.cases[index]
    let standing = try publish { try $0.stage(Array("abcdef".utf8), at: "a.csv") }.record
    let isNew = pieces.allSatisfy { if case .new = $0 { true } else { false } }
    let (record, changes) = try publish { publication in
      var file = try publication.begin("a.csv", standing: isKnown || !isNew ? standing : nil)
      for piece in pieces {
        switch piece {
        case .new(let text): try file.append(Array(text.utf8))
        case .again(let stretch): try file.appendAgain(stretch)
        }
      }
      #expect(file.size == text.utf8.count)
      return try file.finish()
    }
    #expect(folder.text("sitio/a.csv") == text)
    #expect(record.size == text.utf8.count)
    #expect(record.sha256 == SHA256.digest(of: Array(text.utf8)))
    #expect(record.isUnchanged == (text == "abcdef"))
    #expect(changes.changed.count == (text == "abcdef" ? 0 : 1))
  }

  @Test func `it is made where nothing stands`() throws {
    let changes = try publish { publication in
      var file = try publication.begin("datos/a.csv")
      try file.append(Array("abc".utf8))
      return try file.finish()
    }.changes
    #expect(folder.text("sitio/datos/a.csv") == "abc")
    #expect(changes.added.count == 1)
  }

  @Test func `bytes that are not there any more are a failure and leave the site as it was`() throws
  {
    let standing = try publish { try $0.stage(Array("abcdef".utf8), at: "a.csv") }.record
    #expect(throws: PublishingFailure.self) {
      try publish { publication in
        var file = try publication.begin("a.csv", standing: standing)
        try file.append(Array("x".utf8))
        try file.appendAgain(4..<9)
        return try file.finish()
      }
    }
    #expect(folder.text("sitio/a.csv") == "abcdef")
  }

  @Test func `one in which something failed, or that is given up, is let go of`() throws {
    let standing = try publish { try $0.stage(Array("abcdef".utf8), at: "a.csv") }.record
    let publication = try Publication(in: OutputFolder("\(folder.path)/sitio"))
    defer { publication.end() }
    func openFiles() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").filter { name in
        let target = try? FileManager.default.destinationOfSymbolicLink(
          atPath: "/proc/self/fd/\(name)")
        return target?.hasPrefix("\(folder.path)/sitio/") == true
          && target?.hasSuffix(".csv") == true
      }.count
    }
    var failing = try publication.begin("a.csv", standing: standing)
    try failing.append(Array("x".utf8))
    #expect(try openFiles() == 2)
    #expect(throws: PublishingFailure.self) { try failing.appendAgain(4..<9) }
    #expect(try openFiles() == 0)
    var givenUp = try publication.begin("b.csv")
    try givenUp.append(Array("x".utf8))
    givenUp.giveUp()
    givenUp.giveUp()
    #expect(try openFiles() == 0)
  }

  @Test func `of a file that nobody knows nothing is taken again`() throws {
    _ = try publish { try $0.stage(Array("abcdef".utf8), at: "a.csv") }
    #expect(throws: PublishingFailure.notAsLeft(path: "\(folder.path)/sitio/a.csv")) {
      try publish { publication in
        var file = try publication.begin("a.csv")
        try file.appendAgain(0..<6)
        return try file.finish()
      }
    }
  }

  @Test(arguments: ["abcxyz", "xyzdef"])
  func `a new file does not vouch for what somebody did to the old one`(text: String) throws {
    let standing = try publish { try $0.stage(Array("abcdef".utf8), at: "a.csv") }.record
    try folder.putUnseen(text, at: "sitio/a.csv")
    #expect(throws: PublishingFailure.notAsLeft(path: "\(folder.path)/sitio/a.csv")) {
      try publish { publication in
        var file = try publication.begin("a.csv", standing: standing)
        try file.appendAgain(0..<3)
        try file.append(Array("-".utf8))
        try file.appendAgain(3..<6)
        return try file.finish()
      }
    }
    #expect(folder.text("sitio/a.csv") == text)
  }
}
