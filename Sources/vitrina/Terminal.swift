import Glibc

/// The two streams that the program speaks to.
enum Terminal {
  static func say(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func complain(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Whether a person is likely to see standard error as it is written.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether that person may be shown colours: no-color.org.
  static var showsColors: Bool {
    showsProgress && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(count, 0))
    }
  }
}
