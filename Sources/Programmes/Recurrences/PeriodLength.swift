/// A stretch of time that follows upon itself without a gap. The raw values are what content files
/// say.
public enum PeriodLength: String, Sendable, CaseIterable {
  /// From Monday to Sunday, as in ISO 8601.
  case week = "semana"
  /// Days 1 to 15, or 16 to the end of the month.
  case halfMonth = "quincena"
  case month = "mes"
  case twoMonths = "bimestre"
  case quarter = "trimestre"
  case fourMonths = "cuatrimestre"
  case halfYear = "semestre"
  case year = "año"
}

extension PeriodLength {
  /// nil for what is not made of whole months.
  public var monthCount: Int? {
    switch self {
    case .week, .halfMonth: nil
    case .month: 1
    case .twoMonths: 2
    case .quarter: 3
    case .fourMonths: 4
    case .halfYear: 6
    case .year: 12
    }
  }

  init?(monthCount: Int) {
    guard let length = Self.allCases.first(where: { $0.monthCount == monthCount }) else {
      return nil
    }
    self = length
  }
}
