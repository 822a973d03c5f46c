import Diagnostics
import Programmes

extension Rule {
  static let repeatedRisk = Rule("riesgo-repetido", .warning)
}

extension ReviewRule {
  /// One risk in more than half of the activities that have any: it was pasted, not thought of.
  static let repeatedRisk: ReviewRule = ofProgramme(.repeatedRisk) { programme in
    let risks = programme.outline.activities.map(\.activity.risks).filter { !$0.isEmpty }
    return RiskGroup.all(in: risks).compactMap { group -> Diagnostic? in
      // Two activities are no crowd.
      guard group.activities.count > 2, group.activities.count * 2 > risks.count else { return nil }
      return Diagnostic(
        .repeatedRisk, at: group.first,
        [
          "riesgo": .text(group.first.text.shortened), "veces": "\(group.activities.count)",
          "total": "\(risks.count)",
        ])
    }
  }
}

/// A risk that stands in several activities, in whatever spelling.
private struct RiskGroup {
  let first: Verbatim
  var activities: Set<Int>
}

extension RiskGroup {
  /// Of the risks of each activity, those that could be in most of them.
  static func all(in risks: [[Verbatim]]) -> [RiskGroup] {
    var forms: [String: RiskGroup] = [:]
    var order: [String] = []
    // What was pasted is spelled alike.
    var formOfText: [String: String] = [:]
    for (activity, texts) in risks.enumerated() {
      for text in texts {
        let form = formOfText[text.text] ?? text.text.withoutAccents
        formOfText[text.text] = form
        if forms[form] == nil { order.append(form) }
        forms[form, default: RiskGroup(first: text, activities: [])].activities.insert(activity)
      }
    }
    return merged(order.compactMap { form in forms[form].map { (Array(form.utf8), $0) } })
  }

  /// Brings together the forms that a slip of the hand parts. Only the most frequent forms are
  /// compared with all others, so that the time stays in step with the text.
  private static func merged(_ forms: [(form: [UInt8], group: RiskGroup)]) -> [RiskGroup] {
    var rest = forms.enumerated().sorted {
      ($1.element.group.activities.count, $0.offset) < (
        $0.element.group.activities.count, $1.offset
      )
    }.map(\.element)
    var groups: [RiskGroup] = []
    while groups.count < 4, !rest.isEmpty {
      let (form, most) = rest.removeFirst()
      let slips = form.count / 24
      let near = rest.map { $0.form.isWithin(min(slips, 5), editsOf: form) }
      let alike = zip(rest, near).filter(\.1).map(\.0.group) + [most]
      let first = alike.map(\.first).min { $0.location < $1.location } ?? most.first
      groups.append(
        RiskGroup(first: first, activities: alike.reduce(into: []) { $0.formUnion($1.activities) }))
      rest = zip(rest, near).filter { !$0.1 }.map(\.0)
    }
    return groups.sorted { $0.first.location < $1.first.location }
  }
}

extension String {
  /// Its words alone, without capitals and accents.
  fileprivate var withoutAccents: String { words.map(\.folded).joined(separator: " ") }

  fileprivate var shortened: String {
    let start = unicodeScalars.prefix(60)
    return start.endIndex == unicodeScalars.endIndex ? self : "\(String(start))…"
  }
}
