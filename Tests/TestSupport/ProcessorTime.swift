import Glibc

/// What `work` takes of the processor: a busy machine makes it wait, but not work more.
public func processorTime(of work: () -> Void) -> Duration {
  let start = ownTime()
  work()
  return ownTime() - start
}

/// Of this thread, since it began.
private func ownTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
