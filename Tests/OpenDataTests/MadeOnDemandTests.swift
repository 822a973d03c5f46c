import OpenData
import Synchronization
import Testing

@Suite struct MadeOnDemandTests {
  @Test func `whoever asks gets the value that was made for the first`() async {
    let (made, count) = (MadeOnDemand<Int>(), Counter())
    let values = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { made.value { count.next() } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(values == Array(repeating: 1, count: 50))
  }

  @Test func `after its uses it is let go, and made again for who asks once more`() {
    let (made, count) = (MadeOnDemand<Int>(uses: 2), Counter())
    #expect((0..<4).map { _ in made.value { count.next() } } == [1, 1, 2, 3])
  }
}

/// How often something was made.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
