import Glibc
import Synchronization

/// The two streams that the program speaks to.
enum Terminal {
  /// The `errno` that ended what was being said; 0 while nothing is lost. A stream is of the process, so there
  /// is one of it.
  private static let loss = Atomic<Int32>(0)

  static func say(_ text: String) {
    if loss.load(ordering: .relaxed) != 0 { return }
    if let code = write(text, to: STDOUT_FILENO) { loss.store(code, ordering: .relaxed) }
  }

  /// Where nobody hears it nobody can be told so.
  static func complain(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// Why not all that was said has been heard; nil when it has.
  static var lossCode: Int32? {
    let code = loss.load(ordering: .relaxed)
    return code == 0 ? nil : code
  }

  /// Whether a person is likely to see standard error as it is written.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether that person may be shown colours: no-color.org, and what `TERM` says of the terminal.
  static var showsColors: Bool {
    let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? false
    return showsProgress && !isDumb && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }
}

extension Terminal {
  /// Puts something in the place of streams that whoever called the program has closed: else the next file that is
  /// opened would be taken for one, and have messages in it. Nothing can be written to it.
  static func occupyStreams() {
    var taken: Int32 = 0
    while (0...STDERR_FILENO).contains(taken) { taken = open("/dev/null", O_RDONLY) }
    if taken >= 0 { close(taken) }
  }

  /// Waits for a reader that is slow, also where the stream would not.
  ///
  /// - Returns: `errno` when not all could be written.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var stream = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard poll(&stream, 1, -1) >= 0 || errno == EINTR else { return errno }
      default: return errno
      }
    }
    return nil
  }
}
