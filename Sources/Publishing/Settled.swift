import Glibc
public import Memory

/// When a run was done with files, by the clock of their file system. What the system says was changed later was
/// changed by somebody else: no program can set that time.
///
/// One time serves for many files, and is known when all of them have their names: a new name changes theirs.
public struct Settled: Sendable, Hashable {
  /// In nanoseconds since the beginning of 1970.
  private let time: Int

  /// Before all files.
  public static let never = Settled(time: .min)

  private init(time: Int) { self.time = time }
}

extension Settled: Comparable {
  public static func < (one: Settled, other: Settled) -> Bool { one.time < other.time }
}

extension Settled {
  /// When what `status` is of was last changed.
  init(_ status: stat) { time = status.st_ctim.nanoseconds }
}

extension timespec {
  var nanoseconds: Int { Int(tv_sec) &* 1_000_000_000 &+ Int(tv_nsec) }
}

extension Publication {
  /// Now that the run is done with all files; nil when that can't be told. The last that a run does is to remove
  /// from its folder of work what it has put in place.
  public var settled: Settled? {
    var status = stat()
    guard let work, fstat(work.descriptor, &status) == 0 else { return nil }
    return Settled(status)
  }
}

extension Settled: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) { time = try reader.read() }

  public func write(to writer: inout MemoryWriter) { writer.write(time) }
}
