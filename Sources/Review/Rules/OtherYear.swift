import Diagnostics
import Programmes

extension Rule {
  static let otherYear = Rule("nombra-otro-anio", .warning)
}

extension ReviewRule {
  /// A text that calls the programme by another year: «(PAT 2020)» in the presentation of INM's
  /// programme of 2021; a title whose only years are others.
  ///
  /// Only phrases that name the programme itself count, in its title, its acronym, its
  /// presentation, its approval and its notes: activities may well speak of the programmes before
  /// and after it. A year that the title has already been told of is not told of again.
  static let otherYear: ReviewRule = ReviewRule(.otherYear) { subject in
    subject.programmes.flatMap(misnaming)
  }

  private static func misnaming(_ reviewed: ReviewedProgramme) -> [Diagnostic] {
    let programme = reviewed.programme
    // That the years are wrong is told of where they stand.
    if programme.contradictsItsYears { return [] }
    let years = programme.years
    let names = [programme.title, programme.acronym].compactMap { $0 }
    let misnamed = names.first { $0.yearsOfName.map { !$0.overlaps(years.years) } ?? false }
    let ofName = misnamed.flatMap { name in
      name.yearsOfName.map { diagnostic(name.text, at: name.location, named: $0, years) }
    }
    let known = misnamed?.yearsOfName
    let called = programme.namesWithoutYear
    let ofTexts = reviewed.prose.flatMap { prose in
      prose.sentences.flatMap { sentence -> [ProgrammeMention] in
        let mentions = ProgrammeMention.all(in: sentence, names: called)
        // Beside the right one, the other is of another programme.
        let others = mentions.filter { !years.years.contains($0.years) }
        return others.count == mentions.count ? others : []
      }.filter { !$0.isOfAnother && $0.years != known }.prefix(longestList).map { mention in
        diagnostic(
          String(mention.written), at: prose.location(of: mention.written), named: mention.years,
          years)
      }
    }
    return (ofName.map { [$0] } ?? []) + ofTexts
  }

  private static func diagnostic(
    _ name: String, at place: SourceLocation, named: ClosedRange<Int>, _ years: YearSpan
  ) -> Diagnostic {
    Diagnostic(
      .otherYear, at: place, width: name.unicodeScalars.count,
      ["texto": .text(name), "periodo": "\(years)"])
  }

  private static let longestList = 10
}

extension Verbatim {
  /// From the first to the last year that a title or an acronym gives; nil without years.
  fileprivate var yearsOfName: ClosedRange<Int>? {
    let lexemes = Lexeme.all(in: text)
    var years: [Int] = []
    var index = 0
    while index < lexemes.count {
      if let date = lexemes.date(at: index) {
        index = date.place.upperBound
      } else {
        if let year = lexemes[index].number?.asYear { years.append(year) }
        index += 1
      }
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }
}
