/// A rule that says when something is to be done again and again.
///
/// A rule has no first and no last day of its own: those are the row's, or the programme's.
public enum Recurrence: Sendable, Hashable {
  case monthly(MonthlyRule)
  /// From the first day to the last of each: «febrero, junio y octubre».
  case wholeMonths(NonEmptySet<MonthOfYear>)
  /// From the first day to the last of some of the quarters, semesters … of each year: «primer y tercer trimestre».
  case periodsOfYear(PeriodsOfYear)
  /// Every so many weeks, the first being that in which the time of the row begins; weeks begin on
  /// Monday.
  case weekly(every: StatedCount, on: NonEmptySet<Weekday>)
  /// So many times, on no day in particular: «4 veces», «2 veces por semestre»; once in each
  /// quarter is «cada trimestre».
  case times(StatedCount, each: PeriodLength?)
  case dates(NonEmptySet<CalendarDate>)
  /// «8 de marzo y 25 de noviembre», in each year.
  case daysOfYear(NonEmptySet<DayOfYear>)
}
