/// An institution with what its reports come to at a cut-off date: judged once for all that shows it.
public struct InstitutionProgress: Sendable {
  /// As it is known at the cut-off date.
  public let institution: Institution
  /// In the order of the institution.
  public let programmes: [JudgedProgramme]
  public let summarised: SummarisedInstitution

  public init(
    of institution: Institution, at cutoff: CalendarDate, thresholds: Thresholds = Thresholds()
  ) {
    let institution = institution.known(at: cutoff)
    self.institution = institution
    programmes = institution.programmes.map { programme in
      JudgedProgramme(programme, of: institution, at: cutoff, thresholds: thresholds)
    }
    summarised = institution.summarised(programmes, at: cutoff)
  }
}
