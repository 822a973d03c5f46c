/// What the prefixes of names mean while a document is read (Namespaces in XML 1.0).
struct XMLNamespaces {
  /// A name without its prefix, and what that means; an empty address for none.
  struct Name: Hashable {
    let address: String
    let local: Substring
  }

  static let xml = "http://www.w3.org/XML/1998/namespace"
  private static let declarations = "http://www.w3.org/2000/xmlns/"

  /// By prefix; the innermost element's meaning is the last.
  private var meanings: [Substring: [String]] = ["xml": [xml], "": [""]]
  /// What each open element declared.
  private var declared: [[Substring]] = []
}

extension XMLNamespaces {
  /// Begins an element with its declarations.
  mutating func open(_ tag: XMLScanner.Tag) {
    var prefixes: [Substring] = []
    for (name, value) in tag.attributes {
      guard let prefix = Self.declaredPrefix(in: name) else { continue }
      meanings[prefix, default: []].append(value)
      prefixes.append(prefix)
    }
    declared.append(prefixes)
  }

  /// Ends the innermost element.
  mutating func close() {
    for prefix in declared.popLast() ?? [] { meanings[prefix]?.removeLast() }
  }

  /// nil for a prefix that nobody declared, or that may not be declared like this, and for more than one.
  func element(_ name: String) -> Name? {
    guard let (prefix, local) = Self.parts(of: name) else { return nil }
    return meaning(of: prefix).map { Name(address: $0, local: local) }
  }

  /// Without a prefix an attribute is its element's own. nil as for elements.
  func attribute(_ name: String) -> Name? {
    guard let (prefix, local) = Self.parts(of: name) else { return nil }
    if prefix.isEmpty { return Name(address: "", local: local) }
    return meaning(of: prefix).map { Name(address: $0, local: local) }
  }

  /// Whether `name` is that of a declaration.
  static func isDeclaration(_ name: String) -> Bool { declaredPrefix(in: name) != nil }

  /// What is reserved means nothing, whoever declares it.
  private func meaning(of prefix: Substring) -> String? {
    guard let address = meanings[prefix]?.last, prefix.isEmpty || !address.isEmpty,
      (prefix == "xml") == (address == Self.xml), address != Self.declarations
    else { return nil }
    return address
  }

  private static func declaredPrefix(in name: String) -> Substring? {
    if name == "xmlns" { return "" }
    return name.hasPrefix("xmlns:") ? name.dropFirst("xmlns:".count) : nil
  }

  /// nil where a colon parts nothing.
  private static func parts(of name: String) -> (prefix: Substring, local: Substring)? {
    guard let colon = name.firstIndex(of: ":") else { return ("", name[...]) }
    let local = name[name.index(after: colon)...]
    return local.isEmpty || local.contains(":") ? nil : (name[..<colon], local)
  }
}
