import Markdown
import Testing

struct RenderingTests {
  private static let words = Markdown.Words { spoken in
    switch spoken {
    case .doneTask: "<Done>"
    case .pendingTask: "\"To do\""
    case .note(let number): "Note \(number)"
    case .wayBack(let place): "Back \(place)"
    case .table(let number): "Table \(number) & more"
    }
  }

  private func html(
    _ source: String, idPrefix: String = "", headingOffset: Int = 0
  ) throws -> String {
    try Markdown(source, idPrefix: idPrefix, headingOffset: headingOffset, words: Self.words)
      .html.description
  }

  @Test func `an empty text is no markup`() throws {
    let markdown = try Markdown("")
    #expect(markdown.html.isEmpty)
    #expect(markdown.headings.isEmpty)
    #expect(markdown.links.isEmpty)
  }

  @Test func `quotes, dashes and dots become typographic`() throws {
    #expect(try html("\"Año\" -- 'fin'...") == "<p>“Año” – ‘fin’…</p>\n")
  }

  @Test func `a byte order mark is not text`() throws {
    #expect(try html("\u{FEFF}# T") == "<h1 id=\"t\">T</h1>\n")
  }

  @Test func `every heading has an id, and its level is shifted`() throws {
    let expected = """
      <h2 id="a-que-mide">¿Qué <em>mide</em>?</h2>
      <h2 id="a-que-mide-2">Qué mide</h2>
      <h6 id="a-seccion">日本</h6>

      """
    let source = "# ¿Qué *mide*?\nQué mide\n===\n###### 日本\n#"
    #expect(try html(source, idPrefix: "a-", headingOffset: 1) == expected)
  }

  @Test func `a table has a frame, a name, scopes and alignments`() throws {
    let expected = """
      <div class="tabla-ancha" role="region" tabindex="0" aria-label="Table 1 &amp; more">
      <table aria-label="Table 1 &amp; more">
      <thead>
      <tr>
      <td></td>
      <th scope="col" class="izquierda">b</th>
      <th scope="col" class="centro">c</th>
      <th scope="col" class="derecha">d &lt;</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td class="izquierda"><strong>2</strong></td>
      <td class="centro"></td>
      <td class="derecha"></td>
      </tr>
      </tbody>
      </table>
      </div>
      <div class="tabla-ancha" role="region" tabindex="0" aria-label="Table 2 &amp; more">
      <table aria-label="Table 2 &amp; more">
      <thead>
      <tr>
      <th scope="col">x</th>
      </tr>
      </thead>
      </table>
      </div>

      """
    #expect(try html("||b|c|d <|\n|-|:-|:-:|-:|\n|1|**2**|\n\n|x|\n|-|\n") == expected)
  }

  @Test func `a task has a box that says its state`() throws {
    let expected = """
      <ul>
      <li><input type="checkbox" disabled aria-label="&quot;To do&quot;"> ver [x]</li>
      <li><input type="checkbox" disabled checked aria-label="&lt;Done&gt;"> dos</li>
      <li>tres</li>
      </ul>

      """
    #expect(try html("- [ ] ver [x]\n- [X] dos\n- tres\n") == expected)
  }

  @Test func `footnotes go both ways, with the prefix and in the words of the page`() throws {
    let expected = """
      <p>Uno<sup class="llamada"><a href="#p-nota_1" id="p-llamada_1" aria-label="Note 1">1</a></sup> \
      y<sup class="llamada"><a href="#p-nota_1" id="p-llamada_1_2" aria-label="Note 1">1</a></sup> \
      <a href="x">z<sup class="llamada">2</sup></a></p>
      <div class="notas">
      <ol>
      <li id="p-nota_1">
      <p>Nota <em>uno</em>. <a href="#p-llamada_1" aria-label="Back 1">↩</a> \
      <a href="#p-llamada_1_2" aria-label="Back 2">↩<sup>2</sup></a></p>
      </li>
      <li id="p-nota_2">
      <p>Dos</p>
      <ul>
      <li>a</li>
      </ul>
      </li>
      </ol>
      </div>

      """
    let source =
      "Uno[^a] y[^a] [z[^ñ]](x)\n\n[^a]: Nota *uno*.\n[^ñ]: Dos\n\n    - a\n\n[^sin]: no\n"
    #expect(try html(source, idPrefix: "p-") == expected)
  }

  @Test func `links to other sites say so, the rest do not`() throws {
    let expected = """
      <p><a href="https://a.mx/?b=1&amp;c=2" title="T &quot;x&quot;" rel="noopener noreferrer">a</a>
      <a href="../b/">b</a> <a href="#c">c</a> <a href="mailto:d@e.mx">d@e.mx</a>
      <a href="//f.mx" rel="noopener noreferrer">f</a> <a href="g%20%C3%B1.pdf">g</a>
      <a href="./">./</a></p>

      """
    let source = """
      [a](https://a.mx/?b=1&c=2 'T "x"')
      [b](../b/) [c](#c) <d@e.mx>
      [f](//f.mx) [g](<g ñ.pdf>)
      [](./)
      """
    #expect(try html(source) == expected)
  }

  @Test func `an image keeps its alternative text and loads late`() throws {
    let source = "![un *mapa* `x` \"q\"](m.png \"T\") ![](n.png)"
    let expected = """
      <p><img src="m.png" alt="un mapa x “q”" title="T" loading="lazy"> \
      <img src="n.png" alt="" loading="lazy"></p>

      """
    #expect(try html(source) == expected)
  }

  @Test(arguments: ["https://b.mx/m.png", "//b.mx/m.png", "HTTP://b.mx/m.png"])
  func `a picture of another site is only told of`(address: String) throws {
    #expect(try html("![Mapa](\(address))") == "<p>Mapa</p>\n")
  }

  @Test func `a block of code keeps its text`() throws {
    let source = "```yaml otro\n\"a\" <b> -- 'c'\n```\n\n    d\n"
    let expected = """
      <pre><code class="language-yaml">&quot;a&quot; &lt;b&gt; -- &#39;c&#39;
      </code></pre>
      <pre><code>d
      </code></pre>

      """
    #expect(try html(source) == expected)
  }
}
