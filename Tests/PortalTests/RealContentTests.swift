import ContentLoading
import Diagnostics
import Programmes
import Testing

/// What the ground truth of a document says of its programme.
struct DocumentFacts: CustomTestStringConvertible {
  let institution: String
  let programme: String
  let axes: Int
  let indicators: Int
  let activities: Int
  let keys: [String]?

  var testDescription: String { "\(institution)/\(programme)" }

  static let all = [
    DocumentFacts(
      institution: "conasami", programme: "pat-2020", axes: 5, indicators: 8, activities: 24,
      keys: [
        "1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3", "2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5",
        "2.1.6", "3.1.1", "3.1.2", "3.2.1", "3.3.1", "4.1.1", "4.1.2", "4.1.3", "4.1.4", "4.1.5",
        "4.2.1", "4.3.1", "4.3.2", "5.1.1",
      ]),
    DocumentFacts(
      institution: "api-coatzacoalcos", programme: "pat-2020", axes: 5, indicators: 10,
      activities: 22,
      keys: [
        "1.1.1", "1.1.2", "1.2.1", "1.2.2", "2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6",
        "3.1.1", "3.1.2", "3.2.1", "3.3.1", "4.1.1", "4.1.2", "4.1.3", "4.1.4", "4.2.1", "4.3.1",
        "4.3.2", "5.1.1",
      ]),
    DocumentFacts(
      institution: "inm", programme: "pat-2021", axes: 5, indicators: 9, activities: 15,
      keys: [
        "1.1.1.", "1.1.2.", "1.2.1.", "2.1.1.", "2.1.2.", "2.1.3.", "3.1.1.", "3.1.2.",
        "3. 2. 1.", "3. 3. 1.", "4.1.1.", "4.1.2.", "4.1.3.", "5.1.1.", "5.2.1.",
      ]),
    DocumentFacts(
      institution: "secoem", programme: "pi-pea-2024-2026", axes: 3, indicators: 22,
      activities: 25, keys: nil),
    DocumentFacts(
      institution: "isssteson", programme: "pat-2024", axes: 0, indicators: 11, activities: 13,
      keys: (1...13).map(String.init)),
  ]
}

@Suite struct RealContentTests {
  @Test func `the content has nothing to report`() throws {
    #expect(try KnownSite.real.built().diagnostics.isEmpty)
  }

  @Test(arguments: DocumentFacts.all)
  func `a programme has as many rows as its document`(facts: DocumentFacts) throws {
    let programme = try programme(facts)
    #expect(programme.outline.axes.count == facts.axes)
    #expect(programme.outline.indicators.count == facts.indicators)
    #expect(programme.outline.activities.count == facts.activities)
  }

  @Test(arguments: DocumentFacts.all)
  func `keys are shown as the document prints them, in its order`(facts: DocumentFacts) throws {
    let written = try programme(facts).outline.activities.map(\.activity.key.written?.text)
    #expect(written == facts.keys ?? Array(repeating: nil, count: facts.activities))
  }

  @Test(arguments: DocumentFacts.all)
  func `every activity and every indicator has its page`(facts: DocumentFacts) throws {
    let site = try KnownSite.real.built()
    let folder = "instituciones/\(facts.institution)/\(facts.programme)"
    func count(_ kind: String) -> Int {
      site.pages.count { page in
        page.path.hasPrefix("\(folder)/\(kind)/") && page.path != "\(folder)/\(kind)/index.html"
      }
    }
    #expect(count("actividades") == facts.activities)
    #expect(count("indicadores") == facts.indicators)
  }

  @Test func `the minutes of SECOEM are whole`() throws {
    let site = try KnownSite.real.built()
    let secoem = try #require(site.institutions.first { $0.slug.text == "secoem" })
    let meeting = try #require(secoem.meetings.first)
    #expect(meeting.agreements.count == 2)
    #expect(meeting.attendees.count == 4)
    #expect(meeting.coordinators.count == 6)
    #expect(meeting.reviewedMaterials.count == 3)
  }

  @Test func `ISSSTESON has sixteen pairs of dates`() throws {
    let facts = try #require(DocumentFacts.all.last)
    let pairs = try programme(facts).outline.activities.flatMap {
      $0.activity.wholeSchedule.periods
    }
    #expect(pairs.count == 16)
    #expect(pairs.allSatisfy { $0.start != nil && $0.end != nil })
  }

  private func programme(_ facts: DocumentFacts) throws -> Programme {
    let site = try KnownSite.real.built()
    let institution = try #require(site.institutions.first { $0.slug.text == facts.institution })
    return try #require(institution.programmes.first { $0.slug.text == facts.programme })
  }
}
