import Programmes

/// A cell with text, and where it stands.
struct ImportedCell: Hashable {
  let text: String
  let place: TablePlace
}

/// What a row belongs to.
struct ImportedGroup: Hashable {
  var axis: String?
  var priority: String?
  /// The cells of an indicator.
  var indicator: [ColumnNames.Meaning: String] = [:]
}

extension ImportedGroup {
  /// Whether its cells make an indicator.
  var hasIndicator: Bool { indicator.isIndicator }
}

extension [ColumnNames.Meaning: String] {
  var isIndicator: Bool {
    keys.contains { meaning in
      switch meaning {
      case .target: true
      case .indicatorKey: false
      case .column(let column): Column.essentialOfIndicator.contains(column)
      }
    }
  }
}

/// The dates of a row.
struct ImportedPeriod: Hashable {
  var start: ImportedCell?
  var end: ImportedCell?
  var words: ImportedCell?
}

struct ImportedStep: Hashable {
  let text: String
  var periods: [ImportedPeriod]
  var responsible: [String]
}

struct ImportedActivity: Hashable {
  let row: Int
  let key: ImportedCell?
  let text: String
  var periods: [ImportedPeriod] = []
  var steps: [ImportedStep] = []
  var lists: [Column: [String]] = [:]
  /// Of an indicator of its own, and what else it has once.
  var cells: [ColumnNames.Meaning: String] = [:]
  /// By heading, in their order.
  var others: [ImportedColumnTexts] = []
}

/// What a row has in a column without a key of its own.
struct ImportedColumnTexts: Hashable {
  let heading: String
  var texts: [String]
}

extension ImportedActivity {
  /// A heading that is a key of the record would be taken for that: it is written with a capital.
  mutating func add(_ text: String, under heading: String) {
    let isKey = ActivityRecord.shape.fields.contains { $0.name == heading }
    let heading = isKey ? heading.prefix(1).uppercased() + heading.dropFirst() : heading
    if let index = others.firstIndex(where: { $0.heading == heading }) {
      if !others[index].texts.contains(text) { others[index].texts.append(text) }
    } else {
      others.append(ImportedColumnTexts(heading: heading, texts: [text]))
    }
  }

  /// A text that repeats the one before it is that of a cell over several rows.
  mutating func add(_ text: String, to column: Column) {
    if lists[column]?.last != text { lists[column, default: []].append(text) }
  }
}

/// Rows that follow each other and belong to the same.
struct ImportedSection: Hashable {
  let row: Int
  let group: ImportedGroup
  var activities: [ImportedActivity] = []
}
