import Octets
import HTML
import Programmes
import SiteRoutes

/// «Reportar un error», with all that is needed to find the place already filled in: a form of the
/// portal's own, or a message to its mailbox.
struct MistakeReport {
  let page: Page
  let site: Site

  /// Nothing for a portal with neither.
  var html: HTML {
    if let form = site.settings.reports?.filled({ [value(of: $0)] }) {
      return """
        <p>\(site.words[.foundAMistake]) <a href="\(form.address)" rel="noopener noreferrer">\
        \(site.words[.reportAnError])</a></p>

        """
    }
    guard let email = site.settings.contact.email else { return "" }
    return """
      <p>\(site.words[.foundAMistake]) <a href="\(message(to: email))">\
      \(site.words[.reportAnError])</a> (\(email.address))</p>

      """
  }
}

extension MistakeReport {
  private var words: Words { site.words }

  private var title: String { page.title.shortened(to: 120) }

  /// Where the page is, as far as the portal says where it will be found. The page for lost addresses
  /// can't know which one was asked for.
  private var address: String {
    if page.kind == .notFound { return "" }
    return site.address(of: page.route)?.address ?? "/\(page.route.address)"
  }

  private func value(of place: ReportPlace) -> String {
    switch place {
    case .page: title
    case .address: address
    case .key: page.origin?.key?.shortened(to: 60) ?? ""
    case .source: page.origin.map { words.text(site.place(of: $0.location)) } ?? ""
    case .version: site.version
    }
  }

  /// RFC 6068: everything but letters and digits is percent-encoded, so that no text can add a header,
  /// and lines end with CRLF.
  private func message(to email: EmailAddress) -> String {
    let facts: [(Phrase, ReportPlace)] = [
      (.reportedPage, .page), (.reportedAddress, .address), (.reportedKey, .key),
      (.reportedSource, .source), (.reportedVersion, .version),
    ]
    let lines = facts.compactMap { phrase, place -> String? in
      let value = value(of: place)
      return value.isEmpty ? nil : words(phrase, ["dato": value])
    }
    let body = [words[.reportedMistake], "", "", ""] + lines
    let subject = words(.reportSubject, ["pagina": title])
    let address = email.address.percentEncoded { $0.isUnreserved || $0 == UInt8(ascii: "@") }
    return "mailto:\(address)?subject=\(subject.percentEncoded(keeping: \.isUnreserved))"
      + "&body=\(body.joined(separator: "\r\n").percentEncoded(keeping: \.isUnreserved))"
  }
}
