import Programmes
import Testing

/// The order of the document, whatever levels it has.
struct OutlineTests {
  private func axis(_ title: String, _ priorities: [Priority], _ rows: Rows) throws -> Axis {
    Axis(
      heading: Heading(key: nil, title: try words(title)), priorities: priorities, rows: rows,
      notes: Notes())
  }

  private func priority(_ title: String, _ rows: Rows) throws -> Priority {
    Priority(heading: Heading(key: nil, title: try words(title)), rows: rows, notes: Notes())
  }

  private func rows(_ indicators: [Indicator] = [], _ activities: [Activity] = []) -> Rows {
    Rows(indicators: indicators, activities: activities)
  }

  /// Every level has rows of its own, given from the last to the first.
  private func outline() throws -> Outline {
    let free = rows([try indicator("i-9", name: "i9", [try activity("9")])], [try activity("10")])
    let loose = try priority("sin eje", rows([], [try activity("8")]))
    let nested = try priority(
      "de dos", rows([try indicator("i-5", name: "i5", [try activity("5")])], [try activity("6")]))
    let two = try axis("dos", [nested], rows([], [try activity("4")]))
    let own = try indicator("own", name: "propio")
    let one = try axis(
      "uno", [],
      rows(
        [
          try indicator("i-1", name: "i1", [try activity("1"), try activity("2")]),
          try indicator("i-2", name: nil),
        ],
        [
          try activity("3", indicator: own),
          try activity("3b", indicator: indicator("x", name: nil)),
        ]
      ))
    return Outline(axes: [one, two], priorities: [loose], rows: free)
  }

  @Test func `activities come in the order of the document`() throws {
    let keys = try outline().activities.map(\.activity.key.slug.text)
    #expect(keys == ["1", "2", "3", "3b", "4", "5", "6", "8", "9", "10"])
  }

  @Test func `an activity knows what it hangs from`() throws {
    let placements = try outline().activities
    let found = placements.map { placement in
      [
        placement.axis?.heading.title.text, placement.priority?.heading.title.text,
        placement.indicator?.key.slug.text,
      ].map { $0 ?? "–" }.joined(separator: "/")
    }
    #expect(
      found == [
        "uno/–/i-1", "uno/–/i-1", "uno/–/own", "uno/–/x", "dos/–/–", "dos/de dos/i-5",
        "dos/de dos/–", "–/sin eje/–", "–/–/i-9", "–/–/–",
      ])
  }

  @Test func `indicators come in the order of the document, with those that serve them`() throws {
    let found = try outline().indicators.map { placement in
      placement.indicator.key.slug.text + ": "
        + placement.activities.map(\.key.slug.text).joined(separator: " ")
    }
    #expect(found == ["i-1: 1 2", "i-2: ", "own: 3", "i-5: 5", "i-9: 9"])
  }

  @Test func `a row's own indicator counts when it has a name or a formula`() throws {
    let formula = try indicator("f", name: nil, formula: "(a / b) * 100")
    let outline = Outline(
      axes: [], priorities: [], rows: rows([], [try activity("1", indicator: formula)]))
    #expect(outline.indicators.map(\.indicator.title) == ["(a / b) * 100"])
  }

  @Test func `an outline of nothing has nothing`() {
    let outline = Outline(axes: [], priorities: [], rows: rows())
    #expect(outline.activities.isEmpty && outline.indicators.isEmpty)
    #expect(outline.rows.isEmpty)
  }

  @Test func `a heading is read with its printed key`() throws {
    let key = try key("I)")
    #expect(Heading(key: key, title: try words("CAPACITACIÓN")).text == "I) CAPACITACIÓN")
    #expect(Heading(key: Key(unprinted: try slug("a")), title: try words("B")).text == "B")
    #expect(Heading(key: nil, title: try words("B")).text == "B")
  }

  @Test func `notes of transcription come with what they are about, in order`() throws {
    func note(_ text: String) throws -> Notes {
      Notes(document: [try words("no")], transcription: [try words(text)])
    }
    let noted = try activity("1", notes: try note("3"))
    let one = Axis(
      heading: Heading(key: nil, title: try words("uno")),
      priorities: [
        Priority(
          heading: Heading(key: nil, title: try words("p")), rows: rows(), notes: try note("4"))
      ],
      rows: rows([try indicator("i", name: "i", [noted], notes: try note("2"))]),
      notes: try note("1"))
    let programme = try programme(
      "pat",
      Outline(axes: [one], priorities: [], rows: rows([], [try activity("2", notes: note("5"))])),
      notes: try note("0"))
    #expect(programme.transcriptionNotes.map(\.note.text) == ["0", "1", "2", "3", "4", "5"])
    #expect(
      programme.transcriptionNotes.map(\.part)[1] == .heading(one.heading, HeadingPlace(axis: 1)))
    #expect(programme.transcriptionNotes.map(\.part)[3] == .activity(noted))
  }
}
