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
    self = withoutEchoes
    if let old, let new { self = (self + .init(renumberedFrom: old, to: new)).sorted() }
  }

  init(_ old: [Record], _ new: [Record]) {
    var comparison = RecordComparison()
    comparison.compare(old, new, below: [])
    self = comparison.differences.sorted()
  }

}

extension Difference {
  /// What became of the file at `path`, of which nothing else is told.
  public init(_ change: Change, ofFile path: String) {
    self.init(change, ofAll: .file, named: path, at: path)
  }

  /// What became of the institution `name` in the folder at `path`, of which nothing can be compared.
  public init(_ change: Change, ofInstitution name: String, at path: String) {
    self.init(change, ofAll: .institution, named: name, at: path)
  }

  private init(_ change: Change, ofAll kind: RecordKind, named name: String, at path: String) {
    self.init(
      subject: [Subject(kind: kind, key: name, title: "")], change: change,
      location: SourceLocation(path: path), side: change == .removed ? .older : .newer)
  }
}
