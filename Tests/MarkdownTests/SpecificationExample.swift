import Foundation
import Testing

/// An example of the specification of GitHub's Markdown, which contains CommonMark's.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  var number: Int
  var line: Int
  var extensionName: String
  var markdown: String
  var html: String

  var testDescription: String {
    "example \(number), line \(line)"
  }
}

extension SpecificationExample {
  /// The specification as Debian's package `cmark-gfm` installs it, or as `make test` unpacks it on
  /// a system that installs packages without their documentation.
  static let file =
    [
      "/usr/share/doc/cmark-gfm/spec.txt.gz",
      "\(#filePath)/../../../.cache/usr/share/doc/cmark-gfm/spec.txt.gz",
    ].map { URL(filePath: $0).standardized.path }.first(where: exists) ?? ""

  private static func exists(_ path: String) -> Bool {
    FileManager.default.isReadableFile(atPath: path)
  }

  static let isInstalled = !file.isEmpty

  /// Every example, in the order of the specification; none when it is not installed.
  static let all: [SpecificationExample] = (try? read()) ?? []

  private static func read() throws -> [SpecificationExample] {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", file]
    let output = Pipe()
    gzip.standardOutput = output
    try gzip.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    return examples(in: String(decoding: data, as: UTF8.self))
  }

  private static func examples(in specification: String) -> [SpecificationExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var current: SpecificationExample?
    var isInHTML = false
    let lines = specification.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = line.replacing("→", with: "\t") + "\n"
      if line.hasPrefix(fence + " example") {
        current = SpecificationExample(
          number: examples.count + 1, line: index + 1,
          extensionName: line.dropFirst(fence.count + 8).trimmingCharacters(in: .whitespaces),
          markdown: "", html: "")
        isInHTML = false
      } else if line == fence, let example = current {
        examples.append(example)
        current = nil
      } else if line == ".", current != nil, !isInHTML {
        isInHTML = true
      } else if isInHTML {
        current?.html += text
      } else {
        current?.markdown += text
      }
    }
    return examples
  }
}
