/// What a page may load and who may show it in a frame: W3C, Content Security Policy Level 3, and
/// Trusted Types.
public struct ContentSecurityPolicy: Sendable {
  private let directives: [Directive]
}

/// One rule of a policy.
private struct Directive: Sendable {
  let name: String
  let source: Source

  enum Source: String, Sendable {
    case nothing = "'none'"
    case site = "'self'"
    case anybody = "*"
    case script = "'script'"
  }
}

extension ContentSecurityPolicy {
  /// Of pages and downloads: everything comes from the site itself, no code stands in a page, and no
  /// text becomes markup in the browser.
  public static let pages = ContentSecurityPolicy(framedBy: .site)

  /// Of widgets, which any site may show in a frame.
  public static let widgets = ContentSecurityPolicy(framedBy: .anybody)

  private init(framedBy framer: Directive.Source) {
    let own = [
      "script-src", "style-src", "img-src", "font-src", "connect-src", "manifest-src",
      "form-action",
    ]
    directives =
      [Directive(name: "default-src", source: .nothing)]
      + own.map { Directive(name: $0, source: .site) }
      + [
        Directive(name: "base-uri", source: .nothing),
        Directive(name: "frame-ancestors", source: framer),
        Directive(name: "require-trusted-types-for", source: .script),
        Directive(name: "trusted-types", source: .nothing),
      ]
  }

  /// The value of the header.
  public var text: String {
    directives.map { "\($0.name) \($0.source.rawValue)" }.joined(separator: "; ")
  }
}
