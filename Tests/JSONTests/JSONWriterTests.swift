import Foundation
import JSON
import TestSupport
import Testing

struct JSONWriterTests {
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

  @Test(arguments: [
    ("\u{2028}\u{2029}", #"\u2028\u2029"#), ("\u{2027}\u{202A}", "\u{2027}\u{202A}"),
    ("\u{7F}\u{80}\u{9F}", #"\u007f\u0080\u009f"#), ("\u{A0}é¿€", "\u{A0}é¿€"),
    ("\u{0}\u{1F}\t\r\n /", #"\u0000\u001f\t\r\n /"#), ("\u{1F600}", "\u{1F600}"),
  ])
  func `what a program may take for an end of line or a control is escaped`(
    original: String, written: String
  ) {
    #expect(text { $0.value(original) } == "\"\(written)\"")
  }

  @Test func `rows of a long list stand in lines of their own`() {
    let json = text { writer in
      writer.array {
        $0.value(1)
        $0.nextLine()
        $0.value(2)
      }
    }
    #expect(json == "[1,\n2]")
  }

  @Test func `a document is laid out for people, and what is empty stays on its line`() {
    let json = JSON.object([
      ("a", .array([.number(1), .object([("b", .bool(true))])])), ("c", .array([])),
      ("d", .object([])),
    ])
    let expected = """
      {
        "a": [
          1,
          {
            "b": true
          }
        ],
        "c": [],
        "d": {}
      }

      """
    #expect(String(decoding: json.document, as: UTF8.self) == expected)
    #expect(json.text == #"{"a":[1,{"b":true}],"c":[],"d":{}}"#)
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
