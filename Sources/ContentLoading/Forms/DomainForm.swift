import Programmes

extension Form where Value == HostName {
  /// A domain name of at least two labels, the last of them no number: RFC 1123, section 2.1.
  static let domain = Form.converted(.text, orReport: .notADomain) { text in
    let host = HostName(text.text.trimmed)
    let labels = host?.text.split(separator: ".") ?? []
    let hasName = labels.last?.contains { !$0.isNumber } == true
    return labels.count > 1 && hasName ? host : nil
  }
}
