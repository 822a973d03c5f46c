/// An SVG of which a browser that opens it runs nothing, and asks nobody for anything: it has only elements
/// and attributes that are known to draw, and what it refers to lies in itself.
struct Drawing {
  /// Of the outermost element.
  let attributes: [Substring: Substring]

  init(_ bytes: [UInt8]) throws(LogoFault) {
    var scanner = try XMLScanner(bytes)
    var namespaces = XMLNamespaces()
    var path: [XMLNamespaces.Name] = []
    var style: [UInt8] = []
    var attributes: [Substring: Substring]?
    while let piece = try scanner.next() {
      switch piece {
      case .opening(let tag):
        namespaces.open(tag)
        guard let name = namespaces.element(tag.name) else { throw .part("<\(tag.name)>") }
        if path.isEmpty, name != Self.root { throw .neitherSVGNorPNG }
        guard DrawingParts.has(name), path.last != Self.style else {
          throw .part("<\(tag.name)>")
        }
        try Self.check(tag, named: name, namespaces)
        if attributes == nil { attributes = Self.own(tag) }
        path.append(name)
        style = []
      case .text(let text):
        if path.last == Self.style { style += text }
      case .closing:
        if path.popLast() == Self.style { try Self.check(style) }
        namespaces.close()
      }
    }
    self.attributes = attributes ?? [:]
  }
}

extension Drawing {
  private static let root = XMLNamespaces.Name(address: DrawingParts.svg, local: "svg")
  private static let style = XMLNamespaces.Name(address: DrawingParts.svg, local: "style")

  /// Those without a prefix.
  private static func own(_ tag: XMLScanner.Tag) -> [Substring: Substring] {
    Dictionary(tag.attributes.map { ($0.name[...], $0.value[...]) }) { first, _ in first }
  }

  private static func check(
    _ tag: XMLScanner.Tag, named element: XMLNamespaces.Name, _ namespaces: XMLNamespaces
  ) throws(LogoFault) {
    for (name, value) in tag.attributes where !XMLNamespaces.isDeclaration(name) {
      let kind = namespaces.attribute(name).flatMap { DrawingParts.kind(of: $0, in: element) }
      guard let kind else { throw .part(name) }
      switch kind {
      case .words: continue
      case .reference:
        if !StyleReferences.isInside(Array(value.utf8)[...]) { throw .reference(value) }
      case .looks: try check(Array(value.utf8))
      }
    }
  }

  private static func check(_ style: [UInt8]) throws(LogoFault) {
    if let part = StyleReferences.outside(of: style) { throw .reference(part) }
  }
}
