import Synchronization

/// A value that is made when it is first asked for, by whichever thread, and kept as long as this is.
package final class MadeOnce<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  package init() {}
}

extension MadeOnce {
  /// `make` makes the same value whoever asks; it must not ask for it.
  package func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      let value = made ?? make()
      made = value
      return value
    }
  }
}
