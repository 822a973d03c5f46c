import Feeds
import Programmes
import Testing

struct IdentityTests {
  @Test(arguments: [
    ("etica.example.org", "etica.example.org"), ("Etica.Example.ORG", "etica.example.org"),
    ("localhost", "localhost"), ("xn--tica-9oa.mx", "xn--tica-9oa.mx"), ("10.0.0.1", "10.0.0.1"),
    ("a--b.c", "a--b.c"), (String(repeating: "a", count: 63), String(repeating: "a", count: 63)),
  ])
  func `a host has the name of its letters in lower case`(text: String, name: String) {
    #expect(HostName(text)?.text == name)
  }

  @Test(arguments: [
    "", ".", "a.", ".a", "a..b", "-a", "a-", "a.-b", "ética.mx", "a b", "a,b", "a:1", "a@b", "a/b",
    "a_b", "[::1]", String(repeating: "a", count: 64),
    String(repeating: "abc.", count: 63) + "ab", "a\u{0}", "\u{212A}",
  ])
  func `other texts name no host`(text: String) {
    #expect(HostName(text) == nil)
  }

  @Test(arguments: [
    ("https://etica.example.org", "etica.example.org"),
    ("https://Etica.example.org/a/b", "etica.example.org"),
    ("http://etica.example.org:8080/", "etica.example.org"),
    ("https://etica.example.org:1/c@d", "etica.example.org"),
    ("https://etica.example.org?x=//otro.org", "etica.example.org"),
    ("https://etica.example.org#@otro.org", "etica.example.org"), ("https://ética.mx/", nil),
    ("https://a_b.mx/", nil),
  ])
  func `an address has a host`(address: String, name: String?) throws {
    #expect(try HostName(of: #require(Link(address)))?.text == name)
  }

  @Test(arguments: [
    ("", ""), ("instituciones/faro/", "instituciones/faro/"), ("a-b_c.d~e", "a-b_c.d~e"),
    ("ñ b", "%C3%B1%20b"), ("%20", "%2520"), ("#a?b:c@d,e", "%23a%3Fb%3Ac%40d%2Ce"),
    ("\r\n<", "%0D%0A%3C"),
  ])
  func `a tag names any path in the characters of a URI`(path: String, specific: String) throws {
    #expect(try tag(path).text == "tag:etica.example.org,2026-01-01:\(specific)")
  }
}
