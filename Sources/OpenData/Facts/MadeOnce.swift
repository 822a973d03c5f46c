import Synchronization

/// A value that is made when it is first asked for, by whichever thread, and kept for those who ask later.
package final class MadeOnce<Value: Sendable>: Sendable {
  private let state: Mutex<(made: Value?, uses: Int)>

  /// After as many uses as there will be it is let go; who asks once more has it made again.
  package init(uses: Int = .max) { state = Mutex((nil, uses)) }
}

extension MadeOnce {
  /// `make` makes the same value whoever asks; it must not ask for it.
  package func value(_ make: () -> Value) -> Value {
    state.withLock { state in
      let value = state.made ?? make()
      state.uses -= 1
      state.made = state.uses > 0 ? value : nil
      return value
    }
  }
}
