/// Where a link leads, by its scheme.
enum LinkTarget {
  /// A path, a query or a fragment, without a scheme.
  case local
  /// `http`, `https`, or `//` and a host.
  case web
  /// `mailto` or `tel`.
  case contact
  /// A scheme that may run code or read the reader's disk.
  case runnable
  /// Any other scheme, or something that may pass for one.
  case other

  /// Reads all that comes before the first of `:`, `/`, `?` and `#`. A destination that could only
  /// be a scheme after a browser drops control characters is never local.
  init(_ destination: String) {
    var scheme = ""
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: ":"):
        self.init(scheme: scheme)
        return
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        self = destination.utf8.starts(with: "//".utf8) ? .web : .local
        return
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        scheme.unicodeScalars.append(UnicodeScalar(byte | 0x20))
      case 0x00...0x20, 0x7F:
        break
      default:
        scheme.unicodeScalars.append(UnicodeScalar(byte))
      }
    }
    self = .local
  }

  private init(scheme: String) {
    switch scheme {
    case "http", "https": self = .web
    case "mailto", "tel": self = .contact
    case "javascript", "vbscript", "data", "file": self = .runnable
    default: self = .other
    }
  }
}
