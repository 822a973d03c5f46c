import Diagnostics
import Programmes

extension Rule {
  static let declaredCount = Rule("cuenta-distinta", .warning)
}

extension ReviewRule {
  /// A count of the programme's rows, in its own presentation and notes or in minutes about it,
  /// that is not what the content has: «24 líneas de acción» where there are 25 (SECOEM). Of each
  /// text, the first of each kind is told of.
  static let declaredCount: ReviewRule = ReviewRule(.declaredCount) { subject in
    subject.programmes.flatMap { reviewed in
      let programme = reviewed.programme
      let meetings = subject.institution.meetings.filter { $0.programme == programme.slug }
      return (reviewed.prose + meetings.flatMap(\.prose)).flatMap {
        disagreements($0, programme)
      }
    }
  }

  private static func disagreements(_ prose: Prose, _ programme: Programme) -> [Diagnostic] {
    let counts = prose.sentences.flatMap {
      DeclaredCount.all(in: $0, years: programme.years.years)
    }
    return Countable.allCases.compactMap { countable in
      let count = programme.outline.count(of: countable)
      let declared = counts.first {
        $0.countable == countable && !($0.count.places == 0 && $0.count.significand == count)
      }
      return declared.map {
        Diagnostic(
          .declaredCount, at: prose.location(of: $0.written),
          width: $0.written.unicodeScalars.count,
          ["texto": .text(String($0.written)), "cuenta": "\(count)"],
          related: programme.location)
      }
    }
  }
}

extension Meeting {
  /// What it decided and what its minutes say.
  fileprivate var prose: [Prose] {
    agreements.flatMap { [$0.text] + $0.observations }.map { Prose($0) }
      + [minutes].compactMap { $0.map { Prose($0) } } + notes.document.map { Prose($0) }
  }
}
