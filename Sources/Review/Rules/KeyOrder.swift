import Diagnostics
import Programmes

extension Rule {
  static let keyOrder = Rule("clave-fuera-de-orden", .warning)
}

extension ReviewRule {
  /// A printed key that comes after a greater one in the same list: 2.1.3 after 2.1.4.
  ///
  /// Lists are compared within themselves only: the activities that stand without an indicator
  /// follow those with one in a content file, whatever their numbers are.
  static let keyOrder: ReviewRule = ofProgramme(.keyOrder) { programme in
    let outline = programme.outline
    let headings =
      [outline.axes.map(\.heading), outline.priorities.map(\.heading)]
      + outline.axes.map { $0.priorities.map(\.heading) }
    let ofHeadings = headings.flatMap { list in
      disorders(in: list.map { NumberedKey($0.key, $0.number) }) { $0 <= $1 }
    }
    let ofRows = outline.rowBlocks.flatMap { block in
      let shared = block.axis == nil ? 0 : 1
      return disorders(in: block.rows.activities.map(\.key), sharing: shared)
        + disorders(in: block.rows.indicators.compactMap(\.numberedKey), sharing: shared)
        + block.rows.indicators.flatMap { indicator in
          let parts = RowNumber(indicator.key)?.parts.count
          return disorders(in: indicator.activities.map(\.key), sharing: parts ?? shared)
        }
    }
    return ofHeadings + ofRows
  }

  /// Keys that differ in one of their first `count` parts stand in a wrong place for another
  /// reason, of which other rules tell.
  private static func disorders(in keys: [Key], sharing count: Int) -> [Diagnostic] {
    disorders(in: keys.map { NumberedKey($0, RowNumber(printed: $0)) }) { key, before in
      guard key.parts.count == before.parts.count else { return false }
      let shared = min(count, key.parts.count - 1)
      return key.parts.prefix(shared) == before.parts.prefix(shared)
        && key.parts.lexicographicallyPrecedes(before.parts)
    }
  }

  private struct NumberedKey<Number> {
    let written: Verbatim
    let number: Number

    init?(_ key: Key?, _ number: Number?) {
      guard let written = key?.written, let number else { return nil }
      self.written = written
      self.number = number
    }
  }

  /// Each key that `isMisplaced` against the one before it.
  private static func disorders<Number>(
    in list: [NumberedKey<Number>?], where isMisplaced: (Number, Number) -> Bool
  ) -> [Diagnostic] {
    let keys = list.compactMap { $0 }
    return zip(keys, keys.dropFirst()).compactMap { before, key in
      guard isMisplaced(key.number, before.number) else { return nil }
      return Diagnostic(
        .keyOrder, at: key.written,
        ["clave": .text(key.written.text), "anterior": .text(before.written.text)],
        related: before.written.location)
    }
  }
}

extension Indicator {
  /// Its own key when it is printed and a number; else that of its first activity, which tells its
  /// place as well.
  fileprivate var numberedKey: Key? {
    RowNumber(printed: key) == nil ? activities.first?.key : key
  }
}
