import Feeds
import Testing

struct FoldingTests {
  /// `SUMMARY:` has 8 octets.
  @Test(arguments: [
    (String(repeating: "a", count: 67), [75]), (String(repeating: "a", count: 68), [75, 2]),
    (String(repeating: "a", count: 67 + 74), [75, 75]),
    (String(repeating: "a", count: 67 + 75), [75, 75, 2]),
    (String(repeating: "a", count: 66) + "ñ", [74, 3]),
    (String(repeating: "a", count: 65) + "ñ", [75]),
    (String(repeating: "a", count: 64) + "🏛", [72, 5]),
    (String(repeating: "a", count: 64) + "…", [75]),
    (String(repeating: "a", count: 65) + "–", [73, 4]),
    (String(repeating: "a", count: 65) + "\t…", [74, 4]),
    (String(repeating: "a", count: 66) + "\n", [74, 3]),
    (String(repeating: "a", count: 66) + ",", [74, 3]),
    (String(repeating: "a", count: 65) + "\\b", [75, 2]),
    (String(repeating: "ñ", count: 40), [74, 15]), ("", [8]),
  ])
  func `a line has at most 75 octets and ends between characters`(
    summary: String, lengths: [Int]
  ) throws {
    let octets = try Array(calendar(summary: summary).utf8)
    let lines = octets.split(separator: 0x0A).map { $0.dropLast() }
    let start = try #require(lines.firstIndex { $0.starts(with: "SUMMARY:".utf8) })
    let folded = lines[(start + 1)...].prefix { $0.first == 0x20 }
    #expect(([lines[start]] + folded).map(\.count) == lengths)
    for line in folded { #expect(String(validating: line, as: UTF8.self) != nil) }
  }

  @Test func `an address is folded too, within its escapes where need be`() throws {
    let path = String(repeating: "ñ", count: 60)
    let text = try calendar(page: .init("https://example.org/\(path)"))
    let expected = String(repeating: "%C3%B1", count: 60)
    #expect(lines("URL:", of: text) == ["URL:https://example.org/\(expected)"])
    #expect(text.utf8.split(separator: 0x0A).allSatisfy { $0.count <= 76 })
  }
}
