import ContentLoading
import Diagnostics
import Testing
import Wording
import YAML

struct RuleTests {
  @Test func `every rule says what is wrong and what to do`() {
    for rule in Rule.all {
      #expect(Catalogue.spanish["regla.\(rule.id)"]?.isEmpty == false, "\(rule.id)")
      #expect(Catalogue.spanish["regla.\(rule.id).remedio"]?.isEmpty == false, "\(rule.id)")
    }
  }

  /// What was meant, and what there is to choose from, are not always known.
  @Test func `a remedy that may lack its words has another beside it`() {
    for rule in Rule.all {
      let places = Template(Catalogue.spanish["regla.\(rule.id).remedio"] ?? "").places
      guard places.contains("sugerencia") || places.contains("opciones") else { continue }
      if ["porcentaje-de-uno", "evidencia-nombre", "clave-ambigua"].contains(rule.id) {
        continue
      }
      #expect(Catalogue.spanish["regla.\(rule.id).remedio-general"] != nil, "\(rule.id)")
    }
  }

  @Test func `every rule has a name of its own, of words and hyphens`() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    for rule in Rule.all {
      #expect(rule.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(rule.id)")
    }
  }

  @Test func `only what may be right all the same is a mere warning`() {
    #expect(
      Rule.all.filter { $0.severity == .warning } == [
        .keyInText, .pastedLines, .commentedKey, .periodWithoutEnd, .wordedTimes, .undecided,
        .repeatedInstitution,
        .nothingInFolder,
        .unusedFile, .peopleOnOneLine, .commentInProse,
        .shareOfOne,
        .symbolicLink,
        .cutoffOutsideYears,
        .periodAfterCutoff,
        .periodLongBeforeCutoff, .repeatedPeriod, .periodOutsideYears, .distantDate,
        .fractionalCount, .moreThanAll,
        .needlessResult, .overlappingSums, .unsaidAccumulation,
        .unusedEvidence, .repeatedNonWorking, .unorderedNonWorking, .strayNonWorking,
        .futureCutoff, .noIdentity,
      ])
  }

  @Test func `rules of form come first`() {
    #expect(Array(Rule.all.prefix(Rule.formRules.count)) == Rule.formRules)
    #expect(Rule.formRules.contains(.commentInValue))
  }

  @Test func `every record has its name in messages`() {
    for shape in RecordShape.all {
      #expect(Catalogue.spanish["registro.\(shape.name)"] != nil, "\(shape.name)")
    }
    #expect(Set(RecordShape.all.map(\.name)).count == RecordShape.all.count)
  }

  @Test func `no record has a key twice`() {
    for shape in RecordShape.all {
      let names = shape.fields.map(\.name)
      #expect(Set(names).count == names.count, "\(shape.name)")
      for name in names { #expect(name.wholeMatch(of: /[a-z0-9]+(_[a-z]+)*/) != nil, "\(name)") }
    }
  }
}
