import Programmes

/// What the columns of a table are, by a row of headings, or by two where some stand below others.
struct TableLayout {
  typealias Meaning = ColumnNames.Meaning

  /// Of the first row of headings, from 0.
  let row: Int
  let rowCount: Int
  /// By place of the column, from 0; one that is not understood has none.
  private(set) var meanings: [Int: Meaning] = [:]
  /// As the table has them, on one line.
  private(set) var headings: [Int: String] = [:]
  let activityPlace: Int

  /// nil where the row is none of headings: that of the activities is needed, and another.
  init?(_ row: Int, of rows: [[String]]) {
    let upper = Self.headings(rows[row])
    let activity = upper.keys.sorted().first {
      upper[$0].flatMap(ColumnNames.meaning) == .column(.activity)
    }
    let next = row + 1 < rows.count ? Self.headings(rows[row + 1]) : [:]
    let lower = next.values.map(ColumnNames.meaning)
    let hasLower =
      !lower.isEmpty && !lower.contains(nil) && !lower.contains(.column(.activity))
    let headings = hasLower ? upper.merging(next) { $1 } : upper
    let known = headings.compactMapValues(ColumnNames.meaning)
    let places = known.keys.sorted()
    guard let activity, Set(known.values).count > 1 else { return nil }
    self.row = row
    rowCount = hasLower ? 2 : 1
    self.headings = headings
    activityPlace = activity
    let key = places.last { known[$0] == .column(.key) && $0 < activity }
    for place in places {
      switch known[place] {
      case .column(.activity)? where place != activity: take(place, as: .column(.steps))
      case .column(.key)? where key != nil && place != key: break
      case let meaning?: take(place, as: meaning)
      case nil: break
      }
    }
  }

  private static func headings(_ row: [String]) -> [Int: String] {
    let cells = row.enumerated().map { ($0.offset, $0.element.onOneLine) }
    return Dictionary(cells.filter { !$0.1.isEmpty }) { first, _ in first }
  }

  /// Of two that are the same the first counts, unless a row may have several.
  private mutating func take(_ place: Int, as meaning: Meaning) {
    if case .column(let column) = meaning, column.isList {
      meanings[place] = meaning
    } else if !meanings.values.contains(meaning) {
      meanings[place] = meaning
    }
  }
}

extension TableLayout {
  /// The rows after the headings begin with it.
  var firstRow: Int { row + rowCount }

  var understood: [Int] { meanings.keys.sorted() }

  /// Those whose empty cells go on with what stands above: axis and priority, and what is of an indicator and stands
  /// before the activities that it is of.
  var groupPlaces: [Int] { understood.filter { isGroup($0) } }

  private func isGroup(_ place: Int) -> Bool {
    switch meanings[place] {
    case .column(.axis)?, .column(.priority)?: true
    case .indicatorKey?, .target?: place < activityPlace
    case .column(let column)?:
      place < activityPlace && Column.ofIndicator.contains(column)
    case nil: false
    }
  }

  /// As the document has it; a column without heading is called by its letters.
  func heading(_ place: Int) -> String {
    headings[place] ?? TablePlace.letters(of: place)
  }

  func has(_ column: Column) -> Bool { meanings.values.contains(.column(column)) }

  /// How much of the table is understood.
  var score: Int { meanings.count }
}

extension TableLayout {
  /// The first rows of headings among those with which a table begins; nil where there are none.
  static func first(of rows: [[String]]) -> TableLayout? {
    rows.indices.prefix(searchedRows).lazy.compactMap { TableLayout($0, of: rows) }.first
  }

  static let searchedRows = 60
}
