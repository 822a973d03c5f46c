import Foundation
import JSON
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `values stand in their order, with commas between them and nowhere else`() {
    let json = text { writer in
      writer.object {
        $0.member("vacio") { $0.object { _ in } }
        $0.member("lista") { list in
          list.array { writer in
            for numbers in [[1, 2], []] {
              writer.array { array in
                for number in numbers { array.value(number) }
              }
            }
          }
        }
        $0.member("texto", "a\"b\\c\n\u{1}")
        $0.member("si", true)
        $0.member("decimal") { $0.value(digits: "-3.50") }
      }
    }
    #expect(
      json
        == #"{"vacio":{},"lista":[[1,2],[]],"texto":"a\"b\\c\n\u0001","si":true,"#
        + #""decimal":-3.50}"#)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `another reader reads hostile texts as they are`(seed: UInt64) throws {
    var hostile = HostileTexts(seed: seed)
    for _ in 0..<200 {
      let original = hostile.next()
      let json = text { $0.array { $0.value(original) } }
      let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
      #expect(read?.map(\.unmarked) == [original.unmarked])
    }
  }
}
