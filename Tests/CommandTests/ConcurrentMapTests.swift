import Glibc
import Synchronization
import Testing

@testable import vitrina

struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 7, 100, 0])
  func `results come in the order of the items`(jobs: Int) async {
    let items = Array(0..<50)
    #expect(await concurrentMap(items, jobs: jobs) { $0 * $0 } == items.map { $0 * $0 })
    #expect(await concurrentMap([Int](), jobs: jobs) { $0 } == [])
  }

  @Test func `no more are worked on at once than asked for`() async {
    let running = Atomic(0)
    let most = Atomic(0)
    _ = await concurrentMap(Array(0..<40), jobs: 1) { item in
      let now = running.add(1, ordering: .sequentiallyConsistent).newValue
      most.max(now, ordering: .sequentiallyConsistent)
      usleep(500)
      running.subtract(1, ordering: .sequentiallyConsistent)
      return item
    }
    #expect(most.load(ordering: .sequentiallyConsistent) == 1)
  }
}
