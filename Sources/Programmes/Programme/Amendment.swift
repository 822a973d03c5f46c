public import Diagnostics

/// A change of a programme after its approval.
public struct Amendment: Sendable, Hashable {
  public let date: Located<CalendarDate>
  public let text: Verbatim

  public init(date: Located<CalendarDate>, text: Verbatim) {
    self.date = date
    self.text = text
  }
}
