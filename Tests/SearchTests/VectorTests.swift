import Foundation
import Search
import Testing

/// What a text is to search, as `Tests/Search/stems.txt` says it; the script of the page of search is
/// held against the same file.
struct StemCase: Sendable, CustomTestStringConvertible {
  let text: String
  let terms: [String]
  var testDescription: String { text }

  static let all: [StemCase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Search/stems.txt").standardizedFileURL
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { !$0.hasPrefix("#") }.compactMap { line in
      line.firstRange(of: " =").map { sign in
        StemCase(
          text: String(line[..<sign.lowerBound]),
          terms: line[sign.upperBound...].split(separator: " ").map(String.init))
      }
    }
  }()
}

@Suite struct VectorTests {
  @Test func `there are vectors`() {
    #expect(StemCase.all.count > 80)
  }

  @Test(arguments: StemCase.all)
  func `a text has these terms`(example: StemCase) {
    #expect(SearchWords(example.text).terms == example.terms)
  }
}
