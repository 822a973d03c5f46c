import Diagnostics
import Programmes

extension MarkdownText {
  /// The places of comments as HTML has them: the portal shows all HTML of a text as it is written.
  var comments: [Diagnostic] {
    guard source.hasComment else { return [] }
    var found: [Diagnostic] = []
    var isCode = false
    for (index, line) in lines.enumerated() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("```") || text.hasPrefix("~~~") { isCode.toggle() }
      guard !isCode, let start = line.firstRange(of: "<!--")?.lowerBound,
        line[..<start].count(where: { $0 == "`" }).isMultiple(of: 2)
      else { continue }
      let place = location.ofText(
        line: index + 1, column: line[..<start].unicodeScalars.count + 1)
      found.append(Diagnostic(.commentInProse, at: place, width: 4))
    }
    return found
  }
}

extension String {
  fileprivate var hasComment: Bool {
    withOctets { octets in
      octets.indices.dropLast(3).contains { index in
        octets[index] == UInt8(ascii: "<") && octets[index + 1] == UInt8(ascii: "!")
          && octets[index + 2] == UInt8(ascii: "-")
      }
    }
  }
}
