/// What a programme sets itself to reach.
public struct Target: Sendable, Hashable {
  /// The words of the document; nil when it only gives values by year.
  public let text: Verbatim?
  /// What the words say as a number, where they do.
  public let measure: Measure?
  /// Of what: «personas servidoras públicas».
  public let scope: Verbatim?
  /// Within which time, as written.
  public let timeLimit: Verbatim?
  /// What is to be reached in each year, as written, by year.
  public let yearly: [YearlyTarget]
  /// What is to be reached in each quarter, as written, by quarter.
  public let quarterly: [QuarterlyTarget]
  /// How the quarters stand to each other; nil when the content does not say it.
  public let quarterSense: QuarterSense?

  /// nil when nothing is stated.
  public init?(
    text: Verbatim?, measure: Measure? = nil, scope: Verbatim? = nil, timeLimit: Verbatim? = nil,
    yearly: [YearlyTarget] = [], quarterly: [QuarterlyTarget] = [],
    quarterSense: QuarterSense? = nil
  ) {
    guard text != nil || measure != nil || !yearly.isEmpty || !quarterly.isEmpty else {
      return nil
    }
    self.text = text
    self.measure = measure
    self.scope = scope
    self.timeLimit = timeLimit
    self.yearly = yearly.sorted { $0.year < $1.year }
    self.quarterly = quarterly.sorted { $0.quarter < $1.quarter }
    self.quarterSense = quarterSense
  }
}
