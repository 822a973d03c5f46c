public import Diagnostics
import Programmes
import SiteRoutes

/// A doubt that the portal publishes about a programme, in the words of its page, with what its editors answer.
public struct Observation: Sendable {
  /// The id of the rule that found it.
  public let rule: String
  public let text: String
  /// nil while nobody has answered.
  public let answer: String?
  public let location: SourceLocation

  public init(rule: String, text: String, answer: String?, location: SourceLocation) {
    self.rule = rule
    self.text = text
    self.answer = answer
    self.location = location
  }
}

/// One with the programme that it is about.
struct ObservationFacts: Sendable {
  /// From 1, in the order of the page.
  let number: Int
  let observation: Observation
  let programme: ProgrammeFacts
}

extension ProgrammeFacts {
  /// Those among `observations` that its page of the document shows.
  func observations(among observations: [Observation]) -> [ObservationFacts] {
    if programme.source == nil { return [] }
    return observations.filter { $0.location.path == programme.location.path }.enumerated()
      .map { ObservationFacts(number: $0 + 1, observation: $1, programme: self) }
  }
}
