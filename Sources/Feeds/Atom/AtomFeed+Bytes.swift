import Programmes

extension AtomFeed {
  /// The file, of type `application/atom+xml`.
  ///
  /// ```
  /// <?xml version="1.0" encoding="UTF-8"?>
  /// <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es-MX">
  /// <id>tag:etica.example.org,2026-01-01:novedades</id>
  /// …
  /// <entry>
  /// <id>tag:etica.example.org,2026-01-01:instituciones/faro/sesiones/2026-03-05</id>
  /// <title type="text">Sesión ordinaria</title>
  /// <updated>2026-03-05T00:00:00Z</updated>
  /// …
  /// ```
  ///
  /// All texts are of type `text`: readers show tags in them as characters. Nothing comes from a
  /// clock: equal values give equal bytes.
  public var bytes: [UInt8] {
    var xml = XMLText()
    xml.append(markup: #"<?xml version="1.0" encoding="UTF-8"?>"#)
    xml.append(markup: "\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    if let language {
      xml.append(markup: " xml:lang=\"")
      xml.append(text: language.text)
      xml.append(markup: "\"")
    }
    xml.append(markup: ">\n<id>", text: id.text, "</id>\n")
    xml.append(markup: "<title type=\"text\">", text: title, "</title>\n")
    if let subtitle {
      xml.append(markup: "<subtitle type=\"text\">", text: subtitle, "</subtitle>\n")
    }
    xml.append(markup: "<updated>", text: updated.timestamp, "</updated>\n")
    xml.append(markup: "<author><name>", text: author, "</name></author>\n")
    xml.append(markup: linkToSelf, text: source.uri, "\"/>\n")
    xml.append(markup: linkToPage, text: page.uri, "\"/>\n")
    for entry in entries { entry.append(to: &xml) }
    xml.append(markup: "</feed>\n")
    return xml.bytes
  }
}

private let linkToSelf: StaticString =
  "<link rel=\"self\" type=\"application/atom+xml\" href=\""
private let linkToPage: StaticString = "<link rel=\"alternate\" type=\"text/html\" href=\""

extension AtomEntry {
  fileprivate func append(to xml: inout XMLText) {
    xml.append(markup: "<entry>\n<id>", text: id.text, "</id>\n")
    xml.append(markup: "<title type=\"text\">", text: title, "</title>\n")
    xml.append(markup: linkToPage, text: page.uri, "\"/>\n")
    if let published {
      xml.append(markup: "<published>", text: published.timestamp, "</published>\n")
    }
    xml.append(markup: "<updated>", text: updated.timestamp, "</updated>\n")
    for category in categories where ShownText.showsAnything(category) {
      xml.append(markup: "<category term=\"", text: category, "\"/>\n")
    }
    if let summary {
      xml.append(markup: "<summary type=\"text\">", text: summary, "</summary>\n")
    }
    xml.append(markup: "</entry>\n")
  }
}

extension CalendarDate {
  /// `2020-03-02T00:00:00Z`: an Atom date needs an hour (RFC 4287, section 3.3), and the content
  /// says none.
  fileprivate var timestamp: String { iso + "T00:00:00Z" }
}
