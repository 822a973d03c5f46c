import Letters
import Testing

@testable import Search

/// What search reads is what addresses and comparisons read.
struct FoldingTests {
  @Test func `every letter that search folds is folded in the same way everywhere`() {
    for group in Folding.groups {
      for scalar in group.unicodeScalars.dropFirst() {
        #expect(scalar.plainLetter == group.utf8.first, "\(scalar)")
      }
    }
  }
}
