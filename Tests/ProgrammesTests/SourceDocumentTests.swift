import Checksums
import Programmes
import Testing

struct SourceDocumentTests {
  @Test func `a source document carries the sum of its bytes`() {
    let source = SourceDocument(bytes: Array("abc".utf8))
    #expect(
      source.sha256.hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(source.bytes == Array("abc".utf8))
  }
}
