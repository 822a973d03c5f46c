import Programmes

extension Form where Value == Verbatim {
  /// A domain name: labels of letters, digits and inner hyphens, at least two of them.
  ///
  /// RFC 1123, section 2.1; RFC 1035, section 2.3.4 for the lengths.
  static let domain = Form.converted(.text, orReport: .notADomain) { text in
    let labels = text.text.trimmed.split(separator: ".", omittingEmptySubsequences: false)
    let areLabels = labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isLetterOrDigit }
    }
    let hasName = labels.last?.utf8.contains { !$0.isDigit } == true
    let isDomain = labels.count > 1 && areLabels && hasName && text.text.utf8.count <= 253
    return isDomain ? text : nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetterOrDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
