/// As much of an activity as lists and calendars need to name it and link to it. A value, held by
/// reference: all that is known of an activity holds it.
public final class ActivityName: Sendable {
  public let key: Key
  public let text: Verbatim

  init(key: Key, text: Verbatim) {
    self.key = key
    self.text = text
  }
}

extension ActivityName {
  /// «1.1.1 Impartir el curso»: the key only when it is printed.
  public var label: String { key.label(text.text) }
}

extension ActivityName: Hashable {
  public static func == (one: ActivityName, other: ActivityName) -> Bool {
    one === other || one.key == other.key && one.text == other.text
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
