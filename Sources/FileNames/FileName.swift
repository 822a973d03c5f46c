import Glibc

/// What a file or a folder is called, or its path below another, as the system keeps it: any octets but
/// NUL. Whoever gave the name may have written it in an encoding that is not UTF-8.
public struct FileName: Sendable, Hashable {
  /// With the NUL that ends it, as system calls take it.
  public let octets: [CChar]

  public init(_ text: String) { octets = Array(text.utf8CString) }

  /// `octets` end with a NUL.
  private init(_ octets: [CChar]) { self.octets = octets }

  /// `octets` have no NUL.
  public init(octets: some Sequence<CChar>) { self.octets = Array(octets) + [0] }

  /// From what the system gives.
  init(copying start: UnsafePointer<CChar>, count: Int) {
    octets = UnsafeBufferPointer(start: start, count: count) + [0]
  }
}

extension FileName {
  /// nil when it is not UTF-8.
  public var text: String? { String(validating: octets.dropLast(), as: UTF8.self) }

  /// For messages: what is not UTF-8 is shown as U+FFFD.
  public var shown: String {
    text ?? String(decoding: octets.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  public var isEmpty: Bool { octets.count < 2 }

  public var isHidden: Bool { octets.first == CChar(bitPattern: UInt8(ascii: ".")) }

  /// Whether Windows, or an office program while it has a file open, made it beside what people keep.
  public var isOfSystem: Bool {
    octets.starts(with: Self.lock)
      || Self.ofWindows.contains { $0.utf8.count + 1 == octets.count && $0 == shown.lowercased() }
  }

  private static let lock = FileName("~$").octets.dropLast()
  private static let ofWindows = ["thumbs.db", "desktop.ini"]

  /// The path of what has this name in the folder at `parent`; an empty one is the folder itself.
  public func below(_ parent: FileName) -> FileName {
    parent.isEmpty ? self : FileName(parent.octets, then: octets)
  }

  /// With a `/` at its end: where paths stand in order, what is below it comes at this place.
  public var asFolder: FileName { FileName(octets, then: [0]) }

  /// `octets` without their NUL, a `/` and `rest`.
  private init(_ octets: [CChar], then rest: [CChar]) {
    var whole: [CChar] = []
    whole.reserveCapacity(octets.count + rest.count)
    whole += octets
    whole[whole.count - 1] = Self.slash
    whole += rest
    self.octets = whole
  }

  /// `a/b` of `a/b/c`; empty for a name without a folder.
  public var folderPart: FileName {
    FileName(lastSlash.map { octets[..<$0] + [0] } ?? [0])
  }

  /// `c` of `a/b/c`.
  public var namePart: FileName {
    lastSlash.map { FileName(Array(octets[($0 + 1)...])) } ?? self
  }

  private var lastSlash: Int? { octets.lastIndex(of: Self.slash) }

  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))
}

extension FileName: Comparable {
  /// The order of the octets, which for UTF-8 is that of its characters.
  public static func < (one: FileName, other: FileName) -> Bool {
    one.octets.withUnsafeBytes { mine in
      other.octets.withUnsafeBytes { its in
        // The NUL that ends a name comes before all that may follow in a longer one.
        guard let one = mine.baseAddress, let other = its.baseAddress else { return false }
        return memcmp(one, other, min(mine.count, its.count)) < 0
      }
    }
  }
}
