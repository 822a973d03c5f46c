import EvidenceFiles
import Testing

struct FaultTests {
  @Test func `every name is of small letters and hyphens, and none is twice`() {
    let faults: [Fault] = [
      .empty, .tooLarge(limit: 1), .unknownType, .otherTextEncoding,
      .nameDoesNotMatchType(extensions: []),
      .unsafeName(suggestion: SafeFileName(folding: "a", of: .pdf)), .damaged, .hiddenData([]),
      .macros, .activeContent([]), .encrypted,
    ]
    let lists = [
      faults.map(\.name), HiddenData.allCases.map(\.rawValue),
      ActiveContent.allCases.map(\.rawValue),
    ]
    for names in lists {
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
    }
  }
}
