import Programmes
import Testing

/// Who is named for what is overdue.
struct AnswerableTests {
  private func person(
    _ name: String?, role: String? = nil, area: String? = nil
  ) throws -> Person {
    try #require(
      Person(name: try name.map(words), role: try role.map(words), area: try area.map(words)))
  }

  private func step(_ text: String, until end: String, _ people: [Person]) throws -> Step {
    Step(
      text: try words(text), schedule: Schedule([try period("2024-01-01", end)]),
      verification: [], responsible: people, notes: Notes())
  }

  private func activity(_ people: [Person], steps: [Step] = []) throws -> Activity {
    Activity(
      key: try key("6"), text: try words("Publicar el boletín"),
      schedule: Schedule(steps.isEmpty ? [try period("2024-01-01", "2024-03-31")] : []),
      steps: steps, verification: [], risks: [], responsible: people, isOptional: false,
      indicator: nil, notes: Notes())
  }

  /// Of whom is told after a report of March on `steps`, by their numbers.
  private func answerable(
    for activity: Activity, steps: [(Int, WorkReport)] = [], at cutoff: String = "2024-07-31"
  ) throws -> [String] {
    let reports = [
      try report("2024-03-31", steps.isEmpty ? [] : [try told("6", try work(), steps: steps)])
    ]
    let programme = try programme([activity], reports: reports)
    let progress = programme.progress(at: try day(cutoff))
    return activity.answerable(try #require(progress?[activity]))
  }

  @Test func `a post and a unit are told without the name beside them`() throws {
    let activity = try activity([
      try person("Ana Ejemplo", role: "Enlace", area: "Archivo"), try person("Recursos Humanos"),
      try person(nil, area: "Archivo"), try person("Recursos Humanos"),
    ])
    #expect(try answerable(for: activity) == ["Enlace, Archivo", "Recursos Humanos", "Archivo"])
  }

  @Test func `of steps those answer whose step is overdue`() throws {
    let activity = try activity(
      [try person("Comité")],
      steps: [
        try step("a", until: "2024-03-31", [try person("Archivo")]),
        try step("b", until: "2024-04-30", [try person("Prensa")]),
        try step("c", until: "2024-05-31", []),
        try step("d", until: "2024-12-31", [try person("Jurídico")]),
      ])
    let done = (1, try work(finished: "2024-03-20", evidence: "a"))
    #expect(try answerable(for: activity, steps: [done]) == ["Prensa", "Comité"])
  }

  @Test func `for want of people of its own those answer whose steps are not done`() throws {
    let steps = [
      try step("a", until: "2024-03-31", [try person("Archivo")]),
      try step("b", until: "2024-04-30", [try person("Prensa")]),
    ]
    #expect(try answerable(for: try activity([], steps: steps)) == ["Archivo", "Prensa"])
  }

  @Test func `nobody is made up`() throws {
    #expect(try answerable(for: try activity([])).isEmpty)
  }
}
