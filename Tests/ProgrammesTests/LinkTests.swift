import Programmes
import Testing

struct LinkTests {
  @Test(arguments: [
    "https://www.gob.mx", "http://a.mx/b?c=d&e=f#g", "HTTPS://EJEMPLO.MX", "https://ñandú.mx/é",
    "https://a.mx:8080/x", "https://a.mx/(b)'c", "https://127.0.0.1/",
    "https://a.mx:/", "https://a.mx:65535", "https://a.mx/c@d:e", "https://a.mx?q=b@c:d",
  ])
  func `a web address is a link, as it was written`(address: String) {
    #expect(Link(address)?.address == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " https://a.mx", "java\nscript:alert(1)",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://a.mx", "mailto:a@b.mx",
    "//a.mx", "/ruta", "ruta", "www.gob.mx", "https:/a.mx", "https://", "https:///x", "https://?x",
    "https://#x", "https://a.mx/b c", "https://a.mx\n", "https://a.mx/\u{A0}",
    "https://a.mx/\u{2028}",
    "https://a.mx/\"onclick", "https://a.mx/<b>", "https://a.mx/\u{0}", "https://a.mx/\u{7F}",
    "https://-", "https://@a.mx", "",
    "https://gob.mx@a.mx/", "https://u:p@a.mx", "https://a.mx\\@b.mx", "https://a.mx/b\\c",
    "https://a.mx:65536", "https://a.mx:443:1", "https://a.mx:http", "https://a.mx:+80",
  ])
  func `any other address is none`(address: String) {
    #expect(Link(address) == nil)
  }

  @Test(arguments: ["https://a.mx/\u{80}", "https://a.mx/\u{9B}", "https://a.mx/\u{202E}"])
  func `characters that nobody sees are none`(address: String) {
    #expect(Link(address) == nil)
  }
}

struct PortalAddressTests {
  @Test(arguments: [
    ("https://a.mx", "/"), ("https://a.mx/", "/"), ("https://a.mx/b", "/b/"),
    ("http://a.mx:8080/b/c/", "/b/c/"), ("https://a.mx/b@c", "/b@c/"),
    ("https://a.mx/b&c/d'e", "/b&c/d'e/"), ("https://a.mx/información", "/información/"),
  ])
  func `its path goes from slash to slash`(address: String, path: String) {
    #expect(PortalAddress(address)?.path == path)
    #expect(PortalAddress(address)?.address == address)
  }

  @Test(arguments: [
    "https://a.mx/?b=1", "https://a.mx?b=/c", "https://a.mx/b?", "https://a.mx/#b", "https://a.mx#",
    "https://a@b.mx/", "https://a:b@c.mx", "https://a.mx\\b", "https://a.mx/b\\c/",
    "https://a.mx//b",
    "https://a.mx/b//", "https://a.mx/./b", "https://a.mx/b/..", "https://a.mx/../", "ftp://a.mx",
    "/b/", "",
  ])
  func `pages could not be below any other address`(address: String) {
    #expect(PortalAddress(address) == nil)
  }
}

struct EmailAddressTests {
  @Test(arguments: ["a@b.mx", "comite_etica@inami.gob.mx", "nombre.apellido+x@sub.dominio.gob.mx"])
  func `a mailbox is kept as it was written`(address: String) {
    #expect(EmailAddress(address)?.address == address)
  }

  @Test(arguments: [
    "", "@", "a@", "@b.mx", "a@b", "a@@b.mx", "a@b@c.mx", "a@b.mx@c.mx", "a b@c.mx", "a@.mx",
    "a@b.", "ñ@b.mx",
    "a@b.mx?cc=x", "a@b.mx\n", "<a@b.mx>", "a@b.mx,c@d.mx", "mailto:a@b.mx", "\"a\"@b.mx",
  ])
  func `any other text is none`(address: String) {
    #expect(EmailAddress(address) == nil)
  }
}
