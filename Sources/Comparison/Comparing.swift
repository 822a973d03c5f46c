import Diagnostics
public import Programmes

extension [Difference] {
  /// What the whole portal shares; institutions are compared one by one.
  public init(from old: Portal?, to new: Portal?) {
    self.init(old?.records ?? [], new?.records ?? [])
  }

  /// nil for an institution that is not there.
  public init(from old: Institution?, to new: Institution?) {
    self.init([old?.record].compactMap { $0 }, [new?.record].compactMap { $0 })
    if let old, let new { self = (self + .init(renumberedFrom: old, to: new)).sorted() }
  }

  init(_ old: [Record], _ new: [Record]) {
    var comparison = RecordComparison()
    comparison.compare(old, new, below: [])
    self = comparison.differences.sorted()
  }

  /// Files whose bytes differ although nothing that is compared does.
  public init(ofFiles paths: [String]) {
    self = paths.map { path in
      Difference(
        subject: [Difference.Subject(kind: .file, key: path, title: "")], change: .otherBytes,
        location: SourceLocation(path: path), side: .newer)
    }
  }
}
