import Foundation
import ServerSettings
import Testing

struct ServerSettingsTests {
  private let notes = ServerSettings.Notes(purpose: "Para qué", use: "Cómo", onlyHTTPS: "HTTPS")

  private func settings(at path: String) throws -> ServerSettings {
    ServerSettings(at: try #require(ServerPath(path)), notes, widgets: "w")
  }

  @Test func `the policy allows nothing that a page says, and nobody else's files`() {
    #expect(
      ContentSecurityPolicy.pages.text == """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
        connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
        frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'
        """)
  }

  @Test func `a widget may be framed by anybody and is bound by everything else`() {
    let pages = ContentSecurityPolicy.pages.text
    #expect(
      ContentSecurityPolicy.widgets.text
        == pages.replacing("frame-ancestors 'self'", with: "frame-ancestors *"))
  }

  @Test(arguments: WebServer.allCases)
  func `every server is told the policy, the types and the page of what is not found`(
    server: WebServer
  ) throws {
    let text = try settings(at: "/transparencia/pat/").text(for: server)
    for part in [
      ContentSecurityPolicy.pages.text, ContentSecurityPolicy.widgets.text, "nosniff",
      "/transparencia/pat/404.html", "text/calendar", "application/atom+xml", "index.html",
      "Permissions-Policy", "Referrer-Policy", "Strict-Transport-Security", "Para qué", "Cómo",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    (WebServer.nginx, "location ~ /\\.(?!well-known/) { return 404; }"),
    (.apache, "RedirectMatch 404 \"/\\.(?!well-known/)\""),
    (
      .iis,
      """
        <location path=".well-known">
          <system.webServer>
            <security>
              <requestFiltering>
                <denyUrlSequences>
                  <remove sequence="/." />
      """
    ),
  ])
  func `hidden files are refused, but for those that other programs look for`(
    server: WebServer, part: String
  ) throws {
    let text = try settings(at: "/").text(for: server)
    #expect(text.contains(part))
    #expect(server != .iis || text.contains("<add sequence=\"/.\" />"))
  }

  @Test(arguments: [
    (
      WebServer.nginx,
      """
        location ~ \\.(csv|ics|json|jsonld|atom)$ {
          add_header Content-Security-Policy
      """
    ),
    (
      .apache,
      """
      <FilesMatch "\\.(csv|ics|json|jsonld|atom)$">
        Header always set Access-Control-Allow-Origin "*"
      </FilesMatch>
      """
    ),
    (
      .iis,
      """
        <location path="datos/uno.csv">
          <system.webServer>
            <httpProtocol>
              <customHeaders>
              <remove name="Access-Control-Allow-Origin" />
              <add name="Access-Control-Allow-Origin" value="*" />
      """
    ),
  ])
  func `programs of other sites may read open data, and no page`(
    server: WebServer, part: String
  ) throws {
    let path = try #require(ServerPath("/"))
    let text = ServerSettings(at: path, notes, widgets: "w", openData: ["datos/uno.csv"]).text(
      for: server)
    #expect(text.contains(part))
    let count = text.components(separatedBy: "Access-Control-Allow-Origin").count - 1
    #expect(count == 2)
  }

  @Test(arguments: [
    (WebServer.nginx, "location ~ /SHA256SUMS$ {\n    default_type text/plain;"),
    (.apache, "<Files \"SHA256SUMS\">\n  ForceType \"text/plain; charset=utf-8\""),
    (.iis, "<mimeMap fileExtension=\".\" mimeType=\"text/plain; charset=utf-8\" />"),
  ])
  func `sums are served as text`(server: WebServer, part: String) throws {
    #expect(try settings(at: "/").text(for: server).contains(part))
  }

  @Test func `a site at the root of its host has no path before its files`() throws {
    #expect(try settings(at: "/").text(for: .apache).contains("ErrorDocument 404 /404.html\n"))
    #expect(try settings(at: "/").text(for: .nginx).contains("\nlocation / {\n"))
  }

  @Test func `a point of the path is a point, not any character`() throws {
    #expect(try settings(at: "/v1.2/").text(for: .nginx).contains("location ~ ^/v1\\.2/("))
  }

  @Test(arguments: ["/", "/a/", "/transparencia/pat-2024/", "/~comite/v1.2_b/"])
  func `a path of letters, digits and marks is fit`(path: String) {
    #expect(ServerPath(path)?.text == path)
  }

  @Test(arguments: [
    "", "a/", "/a", "//", "/a//b/", "/../", "/a/./", "/a b/", "/á/", "/%20/", "/;}/", "/$uri/",
    "/\"/", "/a\n/", "/'/", "/(x)/",
  ])
  func `a path that servers read differently is not`(path: String) {
    #expect(ServerPath(path) == nil)
  }

  @Test func `each server finds its settings under the name that it looks for`() {
    #expect(WebServer.allCases.map(\.fileName) == ["nginx.conf", ".htaccess", "web.config"])
  }
}
