import Octets

/// An address with places to be filled: `https://example.org/blob/main/{ruta}#L{linea}`.
///
/// What fills a place is percent-encoded, so that it can neither end the address nor lead elsewhere.
public struct AddressTemplate<Place>: Sendable, Hashable
where Place: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
  private let parts: [Part]

  /// nil when it would not be a ``Link``, has a place before the path, or one that is no `Place`.
  public init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "{") {
      let tail = rest[start...].dropFirst()
      guard let end = tail.firstIndex(of: "}"), let place = Place(rawValue: String(tail[..<end]))
      else { return nil }
      parts += [.text(String(rest[..<start])), .place(place)]
      rest = tail[end...].dropFirst()
    }
    parts.append(.text(String(rest)))
    guard !rest.contains("}"), case .text(let start) = parts[0],
      parts.count == 1 || start.hasPath, Self.link(parts, { _ in ["x"] }) != nil
    else { return nil }
    self.parts = parts
  }
}

extension AddressTemplate {
  fileprivate enum Part: Sendable, Hashable {
    case text(String)
    case place(Place)
  }

  /// The address with its places filled, each with the steps of a path, most often a single one. It is
  /// nil only where the template would be.
  public func filled(_ value: (Place) -> [String]) -> Link? { Self.link(parts, value) }

  /// As content files say it.
  public var text: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .place(let place): "{\(place.rawValue)}"
      }
    }.joined()
  }

  private static func link(_ parts: [Part], _ value: (Place) -> [String]) -> Link? {
    Link(
      parts.map { part in
        switch part {
        case .text(let text): text
        case .place(let place):
          value(place).map { $0.percentEncoded(keeping: \.isUnreserved) }.joined(separator: "/")
        }
      }.joined())
  }
}

/// What the address of a file of the content is made of. The raw values are what content files say.
public enum RepositoryPlace: String, CaseIterable, Sendable {
  /// Below the folder of the content, with `/` between folders.
  case path = "ruta"
  /// From 1.
  case line = "linea"
}

/// What a form about mistakes can be told. The raw values are what content files say.
public enum ReportPlace: String, CaseIterable, Sendable {
  /// The page's title.
  case page = "pagina"
  case address = "direccion"
  /// Of the activity or indicator, as printed.
  case key = "clave"
  /// File and line of the content.
  case source = "lugar"
  /// Of the program.
  case version
}

extension String {
  /// Whether something follows the host, so that the host is whole.
  fileprivate var hasPath: Bool {
    guard let scheme = ranges(of: "://").first else { return false }
    return self[scheme.upperBound...].contains { "/?#".contains($0) }
  }
}
