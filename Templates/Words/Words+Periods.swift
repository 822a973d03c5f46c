import Programmes

extension Words {
  /// «primer trimestre de 2024», «2024», «del 1 de enero de 2024 al 15 de febrero de 2024».
  func name(of period: ReportPeriod) -> String {
    switch period {
    case .quarter(let number, let year): name(ofQuarter: number, of: year)
    case .semester(let number, let year):
      self(number == 1 ? .firstSemester : .secondSemester, ["anio": "\(year)"])
    case .year(let year): "\(year)"
    case .days(let first, let last):
      self(.daysFromUntil, ["inicio": text(first), "fin": text(last)])
    }
  }

  /// «del primer trimestre de 2024», «de 2024», «del 1 de enero de 2024 al 15 de febrero de 2024».
  func genitive(of period: ReportPeriod) -> String {
    switch period {
    case .quarter, .semester: self(.ofPeriod, ["periodo": name(of: period)])
    case .year(let year): self(.ofYearAlone, ["anio": "\(year)"])
    case .days: name(of: period)
    }
  }

  private func name(ofQuarter number: Int, of year: Int) -> String {
    let phrase: Phrase =
      switch number {
      case 1: .firstQuarter
      case 2: .secondQuarter
      case 3: .thirdQuarter
      default: .fourthQuarter
      }
    return self(phrase, ["anio": "\(year)"])
  }
}
