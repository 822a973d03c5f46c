import Glibc
import Synchronization
import Testing

@testable import vitrina

struct ForEachConcurrentlyTests {
  private struct Enough: Error {}

  @Test(arguments: [1, 2, 7, 100, 0])
  func `results are taken in the order of the items`(jobs: Int) async {
    let items = Array(0..<50)
    var squares: [Int] = []
    await forEachConcurrently(items, jobs: jobs) { item in
      usleep(UInt32(items.count - item) * 10)
      return item * item
    } inOrder: {
      squares.append($0)
    }
    #expect(squares == items.map { $0 * $0 })
  }

  @Test func `nothing is taken of nothing`() async {
    await forEachConcurrently([Int](), jobs: 2) {
      $0
    } inOrder: {
      Issue.record("\($0)")
    }
  }

  @Test func `no more are worked on at once than asked for`() async {
    let running = Atomic(0)
    let most = Atomic(0)
    await forEachConcurrently(Array(0..<40), jobs: 1) { item in
      let now = running.add(1, ordering: .sequentiallyConsistent).newValue
      most.max(now, ordering: .sequentiallyConsistent)
      usleep(500)
      running.subtract(1, ordering: .sequentiallyConsistent)
      return item
    } inOrder: { _ in
    }
    #expect(most.load(ordering: .sequentiallyConsistent) == 1)
  }

  @Test func `few results wait for one that takes long`() async {
    let begun = Atomic(0)
    await forEachConcurrently(Array(0..<200), jobs: 2) { item in
      begun.add(1, ordering: .sequentiallyConsistent)
      if item == 0 { while begun.load(ordering: .sequentiallyConsistent) < 8 { usleep(100) } }
      return item == 0 ? begun.load(ordering: .sequentiallyConsistent) : 0
    } inOrder: {
      #expect($0 <= 8)
    }
    #expect(begun.load(ordering: .sequentiallyConsistent) == 200)
  }

  @Test func `what is thrown on the way ends the work`() async {
    let begun = Atomic(0)
    await #expect(throws: Enough.self) {
      try await forEachConcurrently(Array(0..<1000), jobs: 2) { item in
        begun.add(1, ordering: .sequentiallyConsistent)
        return item
      } inOrder: { item throws(Enough) in
        if item == 3 { throw Enough() }
      }
    }
    #expect(begun.load(ordering: .sequentiallyConsistent) < 30)
  }
}
