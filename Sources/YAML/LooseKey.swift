public import Diagnostics

/// A line that looks like a key with its value, and that YAML reads as something else.
public struct LooseKey: Sendable, Hashable {
  public enum Form: Sendable, Hashable {
    /// Within a text of several lines; an item begins with a dash.
    case inText(isItem: Bool)
    /// After `#`; as `RecordDraft` writes them, the keys of a group stand two blanks to the right of its own.
    case commented(isInGroup: Bool)
  }

  public let key: String
  /// What stands after its colon.
  public let value: String
  public let form: Form
  public let hasColon: Bool
  /// Of its first character that is no blank: a dash, `#`, or the first of the key.
  public let location: SourceLocation
}

extension SourceLines {
  /// The line as one within a text; nil when it does not look like a key.
  func looseKey(inText index: Int, path: String) -> LooseKey? {
    let line = bytes(index)
    var rest = line.drop { $0 == 0x20 }
    let column = line.count - rest.count + 1
    let isItem = rest.starts(with: "- ".utf8)
    if isItem { rest = rest.dropFirst().drop { $0 == 0x20 } }
    return looseKey(
      rest, .inText(isItem: isItem),
      at: SourceLocation(path: path, line: number(index), column: column))
  }

  /// The commented lines from `first` to the one before `last` that look like keys of a mapping whose own are in
  /// `column`, from 1.
  func commentedKeys(from first: Int, to last: Int, column: Int, path: String) -> [LooseKey] {
    guard let found = commented[column] else { return [] }
    let start = found.partition(from: first)
    return found[start...].prefix { $0 < last }.compactMap { index in
      let rest = bytes(index).dropFirst(column)
      let isInGroup = rest.starts(with: "  ".utf8)
      return looseKey(
        isInGroup ? rest.dropFirst(2) : rest, .commented(isInGroup: isInGroup),
        at: SourceLocation(path: path, line: number(index), column: column))
    }
  }

  /// A key is of small letters, digits and `_`; without a colon after it, a number has to follow.
  private func looseKey(
    _ text: ArraySlice<UInt8>, _ form: LooseKey.Form, at place: SourceLocation
  ) -> LooseKey? {
    let key = text.prefix { octet in
      switch octet {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    let after = text.dropFirst(key.count)
    guard key.count > 1, let sign = after.first, after.count <= 1000 else { return nil }
    let value = after.dropFirst().drop { $0 == 0x20 }
    let isNumber = value.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    guard sign == UInt8(ascii: ":") || sign == 0x20 && isNumber else { return nil }
    return LooseKey(
      key: String(decoding: key, as: UTF8.self), value: String(decoding: value, as: UTF8.self),
      form: form, hasColon: sign == UInt8(ascii: ":"), location: place)
  }
}

extension [Int] {
  /// The first place from which on none is less than `bound`; they are in order.
  fileprivate func partition(from bound: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
