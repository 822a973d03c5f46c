import Diagnostics
import Programmes

extension Rule {
  static let amendmentOutOfTime = Rule("modificacion-fuera-de-fecha", .warning)
}

extension ReviewRule {
  /// A change of a programme before its approval, or after its end: by a wrong year, earlier reports are judged by
  /// dates that did not hold yet, or did not hold any more.
  static let amendmentOutOfTime: ReviewRule = ofProgramme(.amendmentOutOfTime) { programme in
    programme.amendments.compactMap { amendment in
      let day = amendment.date.value
      if let approval = programme.approval?.date, day < approval.earliest {
        return diagnostic(amendment, "revision.modificado-antes", approval.written.text)
      }
      let end = programme.span.upperBound
      return day > end ? diagnostic(amendment, "revision.modificado-despues", end.numeric) : nil
    }
  }

  private static func diagnostic(
    _ amendment: Amendment, _ problem: String, _ other: String
  ) -> Diagnostic {
    Diagnostic(
      .amendmentOutOfTime, at: amendment.date.location,
      [
        "fecha": .text(amendment.date.value.numeric), "problema": .term(problem),
        "otra": .text(other),
      ])
  }
}
