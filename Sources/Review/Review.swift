public import Diagnostics
public import Programmes

/// The doubts that an institution's content raises, parted by whether an editor has answered them.
public struct Review: Sendable {
  /// A doubt that an editor answered with a reason.
  public struct Answered: Sendable, Hashable {
    public let diagnostic: Diagnostic
    public let reason: String
  }

  /// Sorted by place; silences that silence nothing among them.
  public let open: [Diagnostic]
  /// Sorted by place.
  public let answered: [Answered]

  public init(open: [Diagnostic], answered: [Answered]) {
    self.open = open
    self.answered = answered
  }
}

extension Review {
  /// Looks at `institution` with every rule. `silences` are those of its files; without a `glossary`
  /// nothing is said of acronyms. The `doubts` of whoever read the files can be answered too; those that are not stay
  /// his to tell.
  public init(
    of institution: Institution, glossary: [GlossaryTerm]?, silences: [Silence],
    doubts: [Diagnostic] = []
  ) {
    let subject = Subject(institution, glossary: glossary.map { Set($0.map(\.term.text)) })
    let found = ReviewRule.all.flatMap { $0.check(subject) }.sorted()
    var open: [Diagnostic] = []
    var answered: [Answered] = []
    for diagnostic in found {
      if let silence = silences.first(where: { $0.covers(diagnostic) }) {
        answered.append(Answered(diagnostic: diagnostic, reason: silence.reason))
      } else {
        open.append(diagnostic)
      }
    }
    for doubt in doubts {
      guard let silence = silences.first(where: { $0.covers(doubt) }) else { continue }
      answered.append(Answered(diagnostic: doubt, reason: silence.reason))
    }
    for silence in silences where !(found + doubts).contains(where: silence.covers) {
      open.append(
        Diagnostic(
          .idleSilence, at: silence.location, width: silence.rule.unicodeScalars.count,
          ["regla": .text(silence.rule)]))
    }
    self.init(open: open.sorted(), answered: answered.sorted { $0.diagnostic < $1.diagnostic })
  }
}

extension Review {
  /// What it says of the files that have none of these errors, and hold against no file with one: doubts can wait
  /// until all is read as it was meant.
  public func without(filesOf diagnostics: [Diagnostic]) -> Review {
    let paths = Set(diagnostics.filter { $0.rule.severity == .error }.map(\.location.path))
    if paths.isEmpty { return self }
    func canBeTold(_ doubt: Diagnostic) -> Bool {
      let places = [doubt.location.path, doubt.related?.path].compactMap(\.self)
      return !places.contains(where: paths.contains) && !doubt.isAboutOtherFiles
    }
    return Review(
      open: open.filter(canBeTold), answered: answered.filter { canBeTold($0.diagnostic) })
  }

  /// What it says of one file.
  public func within(_ path: String) -> Review {
    Review(
      open: open.filter { $0.location.path == path },
      answered: answered.filter { $0.diagnostic.location.path == path })
  }

  public var isEmpty: Bool { open.isEmpty && answered.isEmpty }
}

extension Diagnostic {
  /// Whether a file that can't be read may be the reason for it.
  fileprivate var isAboutOtherFiles: Bool {
    let names = [.text(rule.id), rule.id == Rule.idleSilence.id ? values["regla"] : nil]
    return ReviewRule.all.contains { $0.readsOtherFiles && names.contains(.text($0.rule.id)) }
  }
}

extension Rule {
  public static let idleSilence = Rule("ignorar-sin-efecto", .warning)

  /// All rules of a review.
  public static let ofReview: [Rule] = ReviewRule.all.map(\.rule) + [idleSilence]
}
