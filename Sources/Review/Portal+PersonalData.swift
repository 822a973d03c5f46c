public import Diagnostics
public import Programmes

extension Portal {
  /// Keys of persons in what the portal itself says: its pages, its glossary, its common indicators.
  public var personalIdentifiers: [Diagnostic] {
    let ofPages: [Verbatim?] = pages.flatMap { [$0.title, $0.description] }
    let ofTerms: [Verbatim?] = glossary.flatMap { [$0.meaning, $0.definition] }
    let ofIndicators: [Verbatim?] = standardIndicators.flatMap { [$0.name, $0.definition] }
    let lines = (ofPages + ofTerms + ofIndicators).compactMap { $0 }
    let prose = pages.compactMap { WrittenText($0.body) }
    return (WrittenText.all(lines, .explanation) + prose).flatMap(\.personalIdentifiers)
  }
}
