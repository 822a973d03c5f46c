import HTML
import Testing

/// Places where escaping would not make a value safe. Only debug builds look.
@Suite(.enabled(if: isDebugBuild, "release builds do not look"))
struct TrapTests {
  @Test func `text in an unquoted attribute stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let link = "x onclick=alert(1)"
      _ = "<a href=\(link)>" as HTML
    }
  }

  @Test func `text in an unquoted attribute after a space stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let link = "x"
      _ = "<a class=\"c\" href = \(link)>" as HTML
    }
  }

  @Test func `a number in an unquoted attribute stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      _ = "<td colspan=\(3)>" as HTML
    }
  }

  @Test func `text inside a tag stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let attributes = "onclick=alert(1)"
      _ = "<a \(attributes)>" as HTML
    }
  }

  @Test func `text as a tag name stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let name = "script"
      _ = "<\(name)>" as HTML
    }
  }

  @Test func `text inside a script stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let value = "alert(1)"
      _ = "<SCRIPT type=\"module\">let x = \(value)</SCRIPT>" as HTML
    }
  }

  @Test func `text inside a style stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let value = "red"
      _ = "<style>p { color: \(value) }</style>" as HTML
    }
  }

  @Test func `text inside a script whose tag has a dynamic attribute stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let value = "x"
      _ = "<script\(attribute: "id", "a")>\(value)</script>" as HTML
    }
  }

  @Test func `an attribute outside a tag stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      _ = "<p>\(attribute: "class", "x")</p>" as HTML
    }
  }

  @Test func `an element inside an attribute stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let bold: HTML = "<b>x</b>"
      _ = "<p title=\"\(bold)\">" as HTML
    }
  }

  @Test func `a closing quote inside an attribute stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let quote: HTML = "\" onclick=\"x"
      _ = "<p title=\"\(quote)\">" as HTML
    }
  }

  @Test func `text everywhere else passes`() {
    let text = "<t>"
    let html: HTML = """
      <!doctype html><!-- it's "\(text)" --><title>\(text)</title><p class='\(text)'>\(text)
      a < b = \(text)<script src="x"></script>\(text)<style>p > a {}</style>\(text)<br/>\(text)
      <scripted>\(text)</scripted><a href="x" title="a>b">\(text)</a><td colspan=2>\(text)
      """
    #expect(!html.description.contains("<t>"))
    #expect(html.description.matches(of: /&lt;t&gt;/).count == 11)
  }
}

private var isDebugBuild: Bool {
  var isDebug = false
  assert(
    {
      isDebug = true
      return true
    }())
  return isDebug
}
