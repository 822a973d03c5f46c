import Diagnostics
import Programmes

extension Rule {
  static let personalMailbox = Rule("correo-personal", .warning)
}

extension ReviewRule {
  /// An e-mail address of the kind that people have for themselves, not of an institution.
  static let personalMailboxes: ReviewRule = ReviewRule(.personalMailbox) { subject in
    subject.published.flatMap { $0.texts + $0.transcription }.flatMap { text in
      text.report(
        .personalMailbox,
        text.personalMailboxes.map { mailbox in
          let name = mailbox.prefix { $0 != "@" }
          let host = mailbox.dropFirst(name.count)
          return Finding(
            words: mailbox, values: ["correo": "\(String(name.prefix(2)))…\(String(host))"])
        })
    }
  }
}

extension WrittenText {
  /// In their order.
  fileprivate var personalMailboxes: [Substring] {
    guard traits.signs.contains(.at) else { return [] }
    let text = text.text
    var found: [Substring] = []
    var rest = text[...]
    while let at = rest.unicodeScalars.firstIndex(of: "@") {
      let name = rest[..<at].unicodeScalars.reversed().prefix(while: \.isOfMailbox)
      let after = rest.unicodeScalars[rest.unicodeScalars.index(after: at)...]
      let host = after.prefix(while: \.isOfMailbox)
      let end = host.lastIndex(where: \.isLetter).map { host.index(after: $0) } ?? host.startIndex
      if !name.isEmpty, Substring(host[..<end]).isForPeople {
        found.append(text[text.unicodeScalars.index(at, offsetBy: -name.count)..<end])
      }
      rest = text[host.endIndex...]
    }
    return found
  }
}

extension Substring {
  /// Whether a host gives mailboxes to anybody: `gmail.com`, `yahoo.com.mx`.
  fileprivate var isForPeople: Bool {
    let labels = lowercased().split(separator: ".").map(String.init)
    guard (2...3).contains(labels.count), let first = labels.first else { return false }
    let ending = labels.dropFirst().joined(separator: ".")
    return providers.contains(first) && endings.contains(ending)
  }
}

extension Unicode.Scalar {
  fileprivate var isOfMailbox: Bool {
    isASCII && (isLetter || isDigit || "._%+-".unicodeScalars.contains(self))
  }
}

private let providers: Set<String> = [
  "aol", "gmail", "googlemail", "gmx", "hotmail", "icloud", "live", "mac", "mail", "me", "msn",
  "outlook", "prodigy", "proton", "protonmail", "rocketmail", "terra", "yahoo", "ymail", "zoho",
]
private let endings: Set<String> = [
  "com", "com.mx", "mx", "net", "net.mx", "es", "com.ar", "com.es", "me",
]
