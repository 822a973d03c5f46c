public import Diagnostics

/// A change of a programme after its approval.
public struct Amendment: Sendable, Hashable {
  public let date: Located<CalendarDate>
  public let text: Verbatim
  /// The dates that it changed, as far as it says so.
  public let changes: [DateChange]

  public init(date: Located<CalendarDate>, text: Verbatim, changes: [DateChange] = []) {
    self.date = date
    self.text = text
    self.changes = changes
  }
}

/// A date of an activity or of one of its steps that an amendment changed.
public struct DateChange: Sendable, Hashable {
  /// The raw values are what content files say.
  public enum Datum: String, Sendable, CaseIterable {
    case start = "inicio"
    case end = "fin"
  }

  /// What was changed.
  public struct Place: Sendable, Hashable {
    public let activity: Slug
    /// From 1; nil for a date of the activity itself.
    public let step: Int?
    public let datum: Datum
  }

  public let place: Place
  public let was: PlannedDate
  public let shouldBe: PlannedDate
  public let location: SourceLocation

  public init(
    activity: Slug, step: Int?, datum: Datum, was: PlannedDate, shouldBe: PlannedDate,
    location: SourceLocation
  ) {
    place = Place(activity: activity, step: step, datum: datum)
    self.was = was
    self.shouldBe = shouldBe
    self.location = location
  }
}
