import Programmes

/// How each row of a table is called: by its key as printed, with a short name for its address beside it where the same
/// is printed twice, or by that alone where none is printed.
struct ImportedKeys {
  private var activities: [Int: (key: String?, id: String?)] = [:]
  private var indicators: [Int: (key: String?, id: String?)] = [:]
  /// By row, what is printed where a key goes and can't be one.
  private(set) var unusable: [Int: String] = [:]
  /// The same of indicators.
  private(set) var unusableIndicators: [Int: String] = [:]
  private(set) var notices: [ImportNotice] = []

  init(_ sections: [ImportedSection]) {
    nameActivities(sections.flatMap(\.activities))
    nameIndicators(sections.filter(\.group.hasIndicator))
  }

  private mutating func nameActivities(_ rows: [ImportedActivity]) {
    var taken = Set(rows.compactMap { Self.slug(of: $0.key?.text) })
    var seen: Set<String> = []
    var keyless: [(place: TablePlace, id: String)] = []
    for (index, row) in rows.enumerated() {
      let slug = Self.slug(of: row.key?.text)
      if let slug, let key = row.key, seen.insert(slug).inserted {
        activities[row.row] = (key.text, nil)
      } else if let slug, let key = row.key {
        let id = Self.free(slug, from: 2, &taken)
        activities[row.row] = (key.text, id)
        notices.append(.repeatedKey(key.place, key: key.text, id: id))
      } else {
        let id = Self.free("actividad", from: index + 1, &taken)
        activities[row.row] = (nil, id)
        keyless.append((TablePlace(row: row.row, column: nil), id))
        if let key = row.key {
          unusable[row.row] = key.text
          notices.append(.unusableKey(key.place, key.text))
        }
      }
    }
    if let first = keyless.first {
      notices.append(.missingKeys(first.place, count: keyless.count, firstID: first.id))
    }
  }

  private mutating func nameIndicators(_ rows: [ImportedSection]) {
    let keys = rows.map { $0.group.indicator[.indicatorKey] }
    var taken = Set(keys.compactMap(Self.slug))
    var seen: Set<String> = []
    for (index, (row, key)) in zip(rows, keys).enumerated() {
      if let slug = Self.slug(of: key) {
        let isFirst = seen.insert(slug).inserted
        indicators[row.row] = (key, isFirst ? nil : Self.free(slug, from: 2, &taken))
      } else {
        indicators[row.row] = (nil, Self.free("indicador", from: index + 1, &taken))
        unusableIndicators[row.row] = key
      }
    }
  }
}

extension ImportedKeys {
  func fields(ofActivityAt row: Int) -> [DraftEntry] {
    Self.fields(activities[row])
  }

  func fields(ofIndicatorAt row: Int) -> [DraftEntry] {
    Self.fields(indicators[row])
  }

  private static func fields(
    _ name: (key: String?, id: String?)?
  ) -> [DraftEntry] {
    let texts = [("clave", name?.key), ("id", name?.id)]
    return texts.compactMap { key, text in text.map { DraftEntry(key, .text($0)) } }
  }

  /// nil of a text that can't be a key.
  private static func slug(of key: String?) -> String? {
    guard let key, let slug = Slug(folding: key)?.text, slug.utf8.count <= Slug.longestName else {
      return nil
    }
    return slug
  }

  /// `name-2` when `first` is 2, or the next such name that nothing has yet.
  private static func free(
    _ name: String, from first: Int, _ taken: inout Set<String>
  ) -> String {
    var number = first
    while !taken.insert("\(name)-\(number)").inserted { number += 1 }
    return "\(name)-\(number)"
  }
}
