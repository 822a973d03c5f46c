/// `transform` of each item, at most `jobs` at a time, in the order of the items.
func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  await withTaskGroup(of: (Int, Result).self) { group in
    var results = [Result?](repeating: nil, count: items.count)
    var next = 0
    func start() {
      guard next < items.count else { return }
      let (index, item) = (next, items[next])
      group.addTask { (index, transform(item)) }
      next += 1
    }
    for _ in 0..<max(1, jobs) { start() }
    while let (index, result) = await group.next() {
      results[index] = result
      start()
    }
    return results.compactMap { $0 }
  }
}
