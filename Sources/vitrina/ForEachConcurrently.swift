/// `transform` of each item, at most `jobs` at a time; `take` gets the outputs one by one in the order of
/// the items. No more than a few outputs wait for those before them, however many items there are.
///
/// What `take` throws ends the work.
func forEachConcurrently<Item: Sendable, Output: Sendable, Failure: Error>(
  _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Output,
  inOrder take: (Output) throws(Failure) -> Void
) async throws(Failure) {
  let jobs = max(1, jobs)
  var failure: Failure?
  await withTaskGroup(of: (Int, Output).self) { group in
    var waiting: [Int: Output] = [:]
    var (started, taken, running) = (0, 0, 0)
    func start() {
      while running < jobs, started < items.count, started < taken + 4 * jobs {
        let (index, item) = (started, items[started])
        group.addTask { (index, transform(item)) }
        started += 1
        running += 1
      }
    }
    start()
    while let (index, output) = await group.next() {
      running -= 1
      waiting[index] = output
      while failure == nil, let next = waiting.removeValue(forKey: taken) {
        taken += 1
        do throws(Failure) {
          try take(next)
        } catch {
          failure = error
        }
      }
      if failure == nil { start() }
    }
  }
  if let failure { throw failure }
}
