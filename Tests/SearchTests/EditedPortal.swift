import Search
import TestSupport

/// A small portal that is edited, with words that many of its entries share.
struct EditedPortal {
  private(set) var institutions: [Institution] = []
  private var numbers: SeededNumbers

  struct Institution: Equatable {
    let id: String
    var collections: [Collection]
  }

  struct Collection: Equatable {
    let years: ClosedRange<Int>?
    var rows: [Row]
  }

  /// What an entry says.
  struct Row: Equatable {
    var title: String
    var text: String
    var status: Int
  }

  /// What may happen between two runs.
  enum Edit: CaseIterable {
    case nothing, word, newEntry, lostEntry, facet, newYears, lostYears
    case newInstitution, lostInstitution, first, last, all
  }

  init(seed: UInt64, institutions count: Int) {
    numbers = SeededNumbers(seed: seed)
    for _ in 0..<count { institutions.append(newInstitution()) }
  }
}

extension EditedPortal {
  mutating func edit(_ edit: Edit) {
    let places = institutions.indices
    guard let place = places.randomElement(using: &numbers) else {
      return institutions.append(newInstitution())
    }
    switch edit {
    case .nothing: break
    case .word: changeRow(of: place) { $0.title = $1.title }
    case .newEntry: change(place) { $0.insert($1, at: $0.count / 2) }
    case .lostEntry: change(place) { rows, _ in rows = Array(rows.dropFirst()) }
    case .facet: changeRow(of: place) { row, _ in row.status = (row.status + 1) % 3 }
    case .newYears:
      let years = 2030 + institutions[place].collections.count
      institutions[place].collections.append(newCollection(years...years))
    case .lostYears: _ = institutions[place].collections.popLast()
    case .newInstitution:
      institutions.insert(newInstitution(), at: number(below: institutions.count + 1))
    case .lostInstitution: institutions.remove(at: place)
    case .first: changeRow(of: 0) { $0.text = $1.text }
    case .last: changeRow(of: places.count - 1) { $0.text = $1.text }
    case .all: for place in places { changeRow(of: place) { $0.text = $1.text } }
    }
  }

  private mutating func changeRow(of place: Int, _ edit: (inout Row, Row) -> Void) {
    change(place) { rows, new in
      if let row = rows.indices.last { edit(&rows[row / 2], new) }
    }
  }

  /// `edit` gets the rows of one of the collections of an institution, and a new row.
  private mutating func change(_ place: Int, _ edit: (inout [Row], Row) -> Void) {
    let new = newRow()
    let collections = institutions[place].collections.indices
    guard let collection = collections.randomElement(using: &numbers) else { return }
    edit(&institutions[place].collections[collection].rows, new)
  }

  private mutating func newInstitution() -> Institution {
    let years = [nil, 2024...2024, 2022...2023, 2022...2022, 2019...2021].filter { _ in
      number(below: 3) > 0
    }
    return Institution(
      id: "i\(numbers.next())", collections: years.map { newCollection($0) })
  }

  private mutating func newCollection(_ years: ClosedRange<Int>?) -> Collection {
    Collection(years: years, rows: (0..<number(below: 6)).map { _ in newRow() })
  }

  private mutating func newRow() -> Row {
    Row(title: text(), text: text(), status: number(below: 3))
  }

  /// Common words, and some that are found nowhere else.
  private mutating func text() -> String {
    (0..<number(below: 4)).map { _ in "pa\(number(below: 2) == 0 ? number(below: 9) : rare())" }
      .joined(separator: " ")
  }

  private mutating func rare() -> Int { 10 + number(below: 500) }

  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &numbers)
  }
}
