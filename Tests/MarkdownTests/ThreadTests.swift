import HTML
import Markdown
import Testing

struct ThreadTests {
  /// A text that uses all the syntax, different for each number.
  private static func source(_ number: Int) -> String {
    """
    # Programa \(number)

    *Uno* **dos** ~~tres~~ `cuatro` "cinco" -- www.example.org[^n] a_b_c ~d~ e@f.mx.

    | a~b | c |
    | :-: | - |
    | \(number) | [d](https://example.org/\(number)) |

    - [ ] pendiente \(number)
    - [x] hecha ![i](i.png)

    <div>crudo</div>

    [^n]: Nota \(number).
    """
  }

  private static func render(_ numbers: Range<Int>) -> [HTML] {
    numbers.map { (try? Markdown(source($0), idPrefix: "p\($0)-"))?.html ?? "" }
  }

  @Test func `two threads give the same bytes as one`() async {
    let numbers = 0..<2_000
    let expected = Self.render(numbers)
    #expect(!expected.contains(""))
    await withTaskGroup(of: [HTML].self) { group in
      for _ in 0..<2 {
        group.addTask { Self.render(numbers) }
      }
      for await result in group {
        #expect(result == expected)
      }
    }
  }
}
