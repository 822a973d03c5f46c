import Synchronization

/// A value that is made when it is first asked for, by whichever thread, and kept for as many uses as were
/// announced.
package final class MadeOnDemand<Value: Sendable>: Sendable {
  private let state: Mutex<(made: Value?, uses: Int)>

  /// After the last of `uses` it is let go; who asks once more has it made again.
  package init(uses: Int = .max) { state = Mutex((nil, uses)) }
}

extension MadeOnDemand {
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
