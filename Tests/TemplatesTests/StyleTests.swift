import EmbeddedFiles
import Testing

/// The style is published without its comments, by its lines.
struct StyleTests {
  @Test func `comments of the style have lines of their own`() {
    let lines = String(decoding: EmbeddedFile.style.bytes, as: UTF8.self)
      .split(separator: "\n").map { $0.drop { $0 == " " } }
    for line in lines where line.contains("/*") || line.contains("*/") {
      #expect(line.hasPrefix("/*") || !line.contains("/*"), "\(line)")
      #expect(line.hasSuffix("*/") || !line.contains("*/"), "\(line)")
    }
  }
}
