import Programmes
import Testing

struct ScheduleTests {
  @Test func `a period states something`() throws {
    #expect(Period(start: nil, end: nil, words: nil) == nil)
    #expect(try period(nil, nil, words: "según el calendario").isDated == false)
    #expect(try period("2020-03", nil).isDated)
    #expect(try period(nil, "2020-03-31").isDated)
  }

  @Test func `a month covers all its days`() throws {
    let date = try date("2020-02")
    #expect(date.earliest.iso == "2020-02-01")
    #expect(date.latest.iso == "2020-02-29")
    #expect(date.day == nil)
    #expect(date.month.iso == "2020-02")
  }

  @Test func `a schedule reaches from its first day to its last`() throws {
    let schedule = Schedule([
      try period("2020-05-01", "2020-06"), try period("2020-03", nil),
      try period(nil, "2020-04-01", words: "aproximadamente"),
    ])
    #expect(schedule.earliest?.iso == "2020-03-01")
    #expect(schedule.latest?.iso == "2020-06-30")
  }

  @Test func `a schedule of words is stated and not dated`() throws {
    let schedule = Schedule([try period(nil, nil, words: "cuando corresponda")])
    #expect(schedule.isStated && !schedule.isDated)
    #expect(schedule.earliest == nil && schedule.latest == nil)
    #expect(!Schedule.none.isStated && !Schedule.none.isDated)
  }

  @Test func `an activity's whole schedule has those of its steps`() throws {
    let activity = try activity(
      "1", [try period("2020-03-01", nil)], steps: [try step("a", try period(nil, "2020-09"))])
    #expect(activity.wholeSchedule.earliest?.iso == "2020-03-01")
    #expect(activity.wholeSchedule.latest?.iso == "2020-09-30")
    #expect(activity.schedule.latest == nil)
  }
}
