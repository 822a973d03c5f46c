import Glibc
import Synchronization
import Wording

/// Whether somebody asked the program to end: Ctrl-C, a terminal that is gone, or a system that shuts down.
///
/// A signal is of the process, so there is one of it. What works looks at it between two files and ends in
/// order; a second signal ends the program at once.
enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// From now on these signals only ask, but for those that whoever called the program has it ignore.
  static func watch() {
    // Made before the handler runs: there it could not be.
    received.store(0, ordering: .relaxed)
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      sigaction(signal, nil, &action)
      // SIG_IGN of <signal.h>.
      if unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
      action.__sigaction_handler.sa_handler = {
        Interruption.received.store($0, ordering: .relaxed)
      }
      action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(signal, &action, nil)
    }
  }

  /// What to end with; nil while nobody asked.
  static var status: ExitStatus? {
    switch received.load(ordering: .relaxed) {
    case SIGINT: .interrupted
    case SIGTERM: .terminated
    case SIGHUP: .hungUp
    default: nil
    }
  }

  /// Says in the words of `key` that the program ends because it was asked to.
  static func tell(_ key: String, _ status: ExitStatus, in catalogue: Catalogue) -> ExitStatus {
    Terminal.complain(catalogue.text(key) + "\n")
    return status
  }
}
